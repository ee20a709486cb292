import type { NonEmpty, Rule } from '@deputy-work/rules';
import { EmptyState } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { useRef, type ReactNode } from 'react';
import { useWords } from '../desk/words.ts';
import { PlaygroundPanel } from '../playground/PlaygroundPanel.tsx';
import { usePlayground } from '../playground/use-playground.ts';
import { playgroundWords } from '../playground/words.ts';
import { CaseTable } from './CaseTable.tsx';
import { casesOf } from './cases-of.ts';
import { PlanItems } from './PlanItems.tsx';
import { RuleHead } from './RuleHead.tsx';
import { RuleParameters } from './RuleParameters.tsx';
import { RuleReadings } from './RuleReadings.tsx';
import { RuleSources } from './RuleSources.tsx';
import type { RuleCase, Topic } from './topic.ts';

export interface RulePageProps {
  readonly topic: Topic;
  readonly rule: Rule;
  /** The state of the playground, as the address had it when the page opened. */
  readonly state?: string | undefined;
  /** Called with the state of the playground when the address should have another one. */
  readonly onState: (state: string | undefined) => void;
}

const isNonEmpty = <T,>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

/** The page of a rule, made of nothing but the rule and its package: the law on the left, the playground beside it. */
export function RulePage(props: RulePageProps) {
  const { topic, rule } = props;
  const words = useWords(playgroundWords);
  const cases = casesOf(topic, rule);
  return isNonEmpty(cases) ? (
    <WithCases {...props} cases={cases} />
  ) : (
    <Columns law={<Law topic={topic} rule={rule} />} playground={<EmptyState title={words.noCases} />} />
  );
}

function WithCases({
  topic,
  rule,
  cases,
  state,
  onState,
}: RulePageProps & { readonly cases: NonEmpty<RuleCase> }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const playground = usePlayground({ topic, rule, cases, link: state, onLink: onState });
  const open = (index: number) => {
    playground.open(index);
    heading.current?.focus();
  };
  return (
    <Columns
      law={
        <Law topic={topic} rule={rule}>
          <CaseTable
            topic={topic}
            rule={rule}
            cases={cases}
            openIndex={playground.state.caseIndex}
            onOpen={open}
          />
        </Law>
      }
      playground={<PlaygroundPanel playground={playground} headingRef={heading} />}
    />
  );
}

interface LawProps extends Pick<RulePageProps, 'topic' | 'rule'> {
  readonly children?: ReactNode;
}

function Law({ topic, rule, children }: LawProps) {
  return (
    <>
      <RuleHead topic={topic} rule={rule} />
      <RuleSources rule={rule} />
      <RuleParameters topic={topic} rule={rule} />
      {children}
      <RuleReadings topic={topic} rule={rule} />
      <PlanItems rule={rule} />
    </>
  );
}

/** Two columns where there is room for them; the second stays in sight while one reads the first. */
function Columns({ law, playground }: { readonly law: ReactNode; readonly playground: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 4,
        p: { xs: 2, md: 3 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 6fr)' },
        alignItems: 'start',
        '@media print': { display: 'block' },
      }}
    >
      <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>{law}</Box>
      <Box
        sx={{
          minWidth: 0,
          '@media screen and (min-width: 900px)': {
            position: 'sticky',
            top: 0,
            maxHeight: '100vh',
            overflowY: 'auto',
          },
        }}
      >
        {playground}
      </Box>
    </Box>
  );
}
