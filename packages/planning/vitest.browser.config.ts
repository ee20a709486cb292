import { browser } from '@deputy-work/config/vitest';

// Vite meets the solver only inside the worker, and would start the page anew.
export default browser('planning-browser', { optimizeDeps: { include: ['highs'] } });
