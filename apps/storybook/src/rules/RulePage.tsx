import type { NonEmpty, Rule } from '@deputy-work/rules';
import { EmptyState } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { useMemo, useRef, type ReactNode } from 'react';
import { useWords } from '../desk/words.ts';
import { PlaygroundPanel } from '../playground/PlaygroundPanel.tsx';
import { usePlayground } from '../playground/use-playground.ts';
import { playgroundWords } from '../playground/words.ts';
import { RuleRemark } from '../remark/RuleRemark.tsx';
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

/** The page of a rule, made of nothing but the rule and its package: the law and its cases on the left, the playground beside them. */
export function RulePage(props: RulePageProps) {
  const { topic, rule } = props;
  const words = useWords(playgroundWords);
  const cases = useMemo(() => casesOf(topic, rule), [topic, rule]);
  return isNonEmpty(cases) ? (
    <WithCases {...props} cases={cases} />
  ) : (
    <Columns law={<Law {...props} />} playground={<EmptyState title={words.noCases} />} />
  );
}

function WithCases(props: RulePageProps & { readonly cases: NonEmpty<RuleCase> }) {
  const { topic, rule, cases, state, onState } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const playground = usePlayground({ topic, rule, cases, link: state, onLink: onState });
  const open = (index: number) => {
    playground.open(index);
    heading.current?.focus();
  };
  const { caseIndex } = playground.state;
  return (
    <Columns
      law={<Law {...props} />}
      playground={
        <PlaygroundPanel
          playground={playground}
          headingRef={heading}
          actions={<RuleRemark playground={playground} />}
        />
      }
      cases={<CaseTable topic={topic} rule={rule} cases={cases} openIndex={caseIndex} onOpen={open} />}
    />
  );
}

function Law({ topic, rule }: Pick<RulePageProps, 'topic' | 'rule'>) {
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <RuleHead topic={topic} rule={rule} />
      <RuleSources rule={rule} />
      <RuleParameters topic={topic} rule={rule} />
      <RuleReadings topic={topic} rule={rule} />
      <PlanItems rule={rule} />
    </Box>
  );
}

interface ColumnsProps {
  readonly law: ReactNode;
  readonly playground: ReactNode;
  readonly cases?: ReactNode;
}

const wide = '@media screen and (min-width: 900px)';

/** One column on a phone; where there is room two, of which the second stays in sight while one reads the first. */
function Columns({ law, playground, cases }: ColumnsProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 4,
        rowGap: 3,
        p: { xs: 0, md: 1 },
        '& > *': { minWidth: 0 },
        [wide]: {
          gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
          gridTemplateRows: 'auto 1fr',
          alignItems: 'start',
        },
      }}
    >
      {law}
      <Box
        sx={{
          [wide]: {
            gridArea: '1 / 2 / span 2',
            position: 'sticky',
            top: 0,
            maxHeight: '100vh',
            overflowY: 'auto',
          },
        }}
      >
        {playground}
      </Box>
      {cases}
    </Box>
  );
}
