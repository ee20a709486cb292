import { browser } from '@deputy-work/config/vitest';

export default browser('admin-browser');
