import type { Text } from '@deputy-work/rules';
import * as z from 'zod';

const contractShape = z.object({ 'zh-CN': z.string().min(1), en: z.string().min(1) });

/** What a component promises, in one paragraph: the parameter `contract` of its stories. */
export function readContract(parameters: Readonly<Record<string, unknown>>): Text | undefined {
  const { contract } = parameters;
  return contract === undefined ? undefined : contractShape.parse(contract);
}
