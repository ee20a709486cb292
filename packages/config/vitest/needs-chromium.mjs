// Set-up of a project that runs in a browser: fails with one sentence where there is none.
import { findChromium } from '../launch/chromium.mjs';

export const setup = () => {
  findChromium();
};
