import { createContext, use, type ReactNode } from 'react';
import type { Topic } from '../rules/topic.ts';
import { valueAt, type Path } from './at-path.ts';
import type { FactsRead } from './facts-read.ts';
import type { PlaygroundState } from './playground-state.ts';

/** Something wrong with what stands at a path, in the reader’s words. */
export interface Complaint {
  readonly path: Path;
  readonly message: string;
}

/** What every control knows: the whole that it is a part of, and how to change it. */
export interface Form {
  readonly topic: Topic;
  readonly state: PlaygroundState;
  readonly complaints: readonly Complaint[];
  /** Puts a value at a path; undefined takes away what stands there. */
  readonly change: (path: Path, value: unknown) => void;
  /** The facts that the rule looks at. */
  readonly read: FactsRead;
}

const FormContext = createContext<Form | undefined>(undefined);

/** Gives the controls below it what they are a part of. */
export function FormProvider({ form, children }: { readonly form: Form; readonly children: ReactNode }) {
  return <FormContext value={form}>{children}</FormContext>;
}

/** What {@link FormProvider} gives. Throws outside of one. */
export function useForm(): Form {
  const form = use(FormContext);
  if (!form) throw new Error('A control stands outside <FormProvider>, so it has nothing to change.');
  return form;
}

const isAt = (path: Path, at: Path) =>
  path.length === at.length && path.every((key, index) => key === at[index]);

/** What stands at a path, what is wrong with it, and how to change it. */
export function useFact(path: Path) {
  const { state, complaints, change } = useForm();
  return {
    value: valueAt(state, path),
    complaint: complaints.find((each) => isAt(each.path, path))?.message,
    change: (value: unknown) => change(path, value),
  };
}
