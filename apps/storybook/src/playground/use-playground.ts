import type { NonEmpty, Rule } from '@deputy-work/rules';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RuleCase, Topic } from '../rules/topic.ts';
import { withValueAt, type Path } from './at-path.ts';
import { changesBetween } from './changes.ts';
import { decodeState, encodeState, type LinkFault } from './link-state.ts';
import { stateOfCase, type PlaygroundState } from './playground-state.ts';
import { stateSchema, tryOut, type Trial, type Tried } from './trial.ts';

/** How long the address waits for somebody to stop turning things. */
const pause = 300;

interface Session {
  readonly state: PlaygroundState;
  readonly tried: Tried;
  /** What came of it when everything was last filled in as it should be. */
  readonly held: Trial | undefined;
  readonly fault: LinkFault | undefined;
}

/** The playground of a rule: what is turned, what came of it, and how to turn it. */
export interface Playground extends Session {
  readonly topic: Topic;
  readonly rule: Rule;
  readonly cases: NonEmpty<RuleCase>;
  readonly legalCase: RuleCase;
  readonly isChanged: boolean;
  readonly change: (path: Path, value: unknown) => void;
  readonly open: (caseIndex: number) => void;
  /** What the rule says of the facts under the values in force, whatever is supposed; undefined while something is not filled in as it should be. */
  readonly withoutHypotheses: () => Trial | undefined;
}

export interface PlaygroundOptions {
  readonly topic: Topic;
  readonly rule: Rule;
  readonly cases: NonEmpty<RuleCase>;
  /** What the address said when the page opened. */
  readonly link: string | undefined;
  /** Called with what the address should say, some time after the last change. */
  readonly onLink: (link: string | undefined) => void;
}

const trialOf = (tried: Tried) => (tried.valid ? tried.trial : undefined);

/** Keeps what is turned in the playground of a rule, tries it out at each change, and tells the address. */
export function usePlayground({ topic, rule, cases, link, onLink }: PlaygroundOptions): Playground {
  const schema = useMemo(() => stateSchema(topic, rule), [topic, rule]);
  const ask = (state: PlaygroundState) => tryOut(topic, rule, schema, state);
  const caseAt = (index: number) => cases[index] ?? cases[0];

  const [session, setSession] = useState<Session>(() => {
    const parameterIds = Object.values(rule.parameters).map(({ id }) => id);
    const { state, fault } = decodeState(link, cases, parameterIds);
    const tried = ask(state);
    // A link may be to something half filled in; then the case itself is what was last whole.
    const held = trialOf(tried) ?? trialOf(ask(stateOfCase(caseAt(state.caseIndex), state.caseIndex)));
    return { state, tried, held, fault };
  });
  const { state } = session;
  const legalCase = caseAt(state.caseIndex);
  const encoded = useMemo(() => encodeState(state, cases), [state, cases]);

  const told = useRef(link);
  useEffect(() => {
    if (encoded === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = encoded;
      onLink(encoded);
    }, pause);
    return () => clearTimeout(timer);
  }, [encoded, onLink]);

  const go = (next: (state: PlaygroundState) => PlaygroundState) =>
    setSession((current) => {
      const turned = next(current.state);
      const tried = ask(turned);
      return { state: turned, tried, held: trialOf(tried) ?? current.held, fault: undefined };
    });

  return {
    ...session,
    topic,
    rule,
    cases,
    legalCase,
    isChanged: changesBetween(stateOfCase(legalCase, state.caseIndex), state).length > 0,
    change: (path, value) => go((current) => withValueAt(current, path, value) as PlaygroundState),
    open: (caseIndex) => go(() => stateOfCase(caseAt(caseIndex), caseIndex)),
    withoutHypotheses: () => trialOf(ask({ ...state, whatIf: {} })),
  };
}
