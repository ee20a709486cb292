import type { LoadHighs } from '@deputy-work/planning';
import load from 'highs';

let loaded: ReturnType<LoadHighs> | undefined;

/** The real solver, loaded once. */
export const loadHighs: LoadHighs = () => (loaded ??= load());
