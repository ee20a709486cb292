import { visitor } from '@deputy-work/config/vitest';

export default visitor('storybook-static-browser');
