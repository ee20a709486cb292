import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = {
  host: '127.0.0.1',
  proxy: { '/api': { target: process.env['API_URL'] ?? 'http://127.0.0.1:3001' } },
};

export default defineConfig({
  plugins: [react()],
  // Vite meets the solver only inside the worker, and would start the page anew.
  optimizeDeps: { include: ['highs'] },
  server,
  preview: server,
});
