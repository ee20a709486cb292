import { createContext, use, type ReactNode } from 'react';
import { useDraftFindings, type DraftFindings } from './use-draft-findings.ts';

const DraftFindingsContext = createContext<DraftFindings | undefined>(undefined);

/** Judges the form around it once for all who show something of it, and leaves its fields alone while one types. */
export const DraftFindingsProvider = ({ children }: { readonly children: ReactNode }) => (
  <DraftFindingsContext value={useDraftFindings()}>{children}</DraftFindingsContext>
);

/** What the rules find about the form. */
export function useJudgedDraft(): DraftFindings {
  const value = use(DraftFindingsContext);
  if (!value)
    throw new Error(
      'useJudgedDraft was called outside <DraftFindingsProvider>. Put the component inside the form.',
    );
  return value;
}
