/// <reference lib="webworker" />
/// <reference types="vite/client" />
import { planExactly, type Progress } from '@deputy-work/planning';
import load from 'highs';
import wasmUrl from 'highs/runtime?url';
import { problemOf, type Sample } from './sample.ts';

const loadHighs = () => load({ locateFile: () => wasmUrl });
const onProgress = (progress: Progress) => postMessage({ progress });

onmessage = async ({ data }: MessageEvent<Sample>) => {
  postMessage({ plan: await planExactly(problemOf(data), { loadHighs, onProgress }) });
};
