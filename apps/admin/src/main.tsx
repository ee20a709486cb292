import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { localStorageStore } from 'react-admin';
import { App } from './App.tsx';
import { dataProvider } from './data/data-provider.ts';
import { createQueryClient } from './data/query-client.ts';

const root = document.getElementById('root');
if (!root)
  throw new Error('index.html has no element with the id "root", so there is nowhere to draw the app.');

createRoot(root).render(
  <StrictMode>
    <App dataProvider={dataProvider} queryClient={createQueryClient()} store={localStorageStore()} />
  </StrictMode>,
);
