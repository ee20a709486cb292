import { fileURLToPath } from 'node:url';
import { stories } from '@deputy-work/config/vitest';

const configDir = fileURLToPath(new URL('.storybook', import.meta.url));

export default stories('storybook-zh-browser', { configDir, globals: { locale: 'zh-CN', theme: 'light' } });
