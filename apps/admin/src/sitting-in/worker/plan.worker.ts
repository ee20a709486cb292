/// <reference lib="webworker" />
import { planSittingInInvitations, previewSittingInInvitations } from '@deputy-work/meetings/planners';
import load from 'highs';
import wasmUrl from 'highs/runtime?url';
import type { PlanReply, PlanRequest } from './plan-messages.ts';

const reply = (message: PlanReply) => postMessage(message);

const plan = ({ method, wishes }: PlanRequest) =>
  method === 'preview'
    ? previewSittingInInvitations(wishes)
    : planSittingInInvitations(wishes, {
        loadHighs: () => load({ locateFile: () => wasmUrl }),
        onProgress: (progress) => reply({ progress }),
      });

onmessage = async ({ data }: MessageEvent<PlanRequest>) => {
  try {
    reply({ plan: await plan(data) });
  } catch (error) {
    reply({ failure: error instanceof Error ? error.message : String(error) });
  }
};
