export { createApp, type AppOptions } from './create-app.ts';
export { StateFileError } from './state-file-error.ts';
