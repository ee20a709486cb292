import type { Overlay, Rule } from '@deputy-work/rules';
import { Box, Button, NativeSelect, OutlinedInput, Typography } from '@mui/material';
import { useUi } from '@deputy-work/ui';
import { useId } from 'react';
import { useWords } from '../desk/words.ts';
import type { Topic } from '../rules/topic.ts';
import { InputControl } from './fields/InputControl.tsx';
import { Labelled } from './fields/Labelled.tsx';
import { useFact } from './form.tsx';
import type { Playground } from './use-playground.ts';
import { playgroundWords } from './words.ts';

interface CaseControlsProps {
  readonly playground: Playground;
}

/** Which case the playground begins with, the day of asking, the place, and the way back to the case. */
export function CaseControls({ playground }: CaseControlsProps) {
  const words = useWords(playgroundWords);
  const id = useId();
  const { cases, state, isChanged, open } = playground;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.25,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(13rem, 100%), 1fr))',
        alignItems: 'end',
      }}
    >
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Labelled id={id} label={words.case} path={[]} help={undefined} complaint={undefined}>
          {(tied) => (
            <NativeSelect
              fullWidth
              input={<OutlinedInput size="small" />}
              value={state.caseIndex}
              onChange={({ target }) => open(Number(target.value))}
              inputProps={{ ...tied, lang: 'zh-CN' }}
            >
              {cases.map(({ title }, index) => (
                <option key={title} value={index}>
                  {title}
                </option>
              ))}
            </NativeSelect>
          )}
        </Labelled>
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: 36 }}>
          <Typography variant="caption" color="text.secondary">
            {isChanged ? words.changed : words.unchanged}
          </Typography>
          <Button size="small" disabled={!isChanged} onClick={() => open(state.caseIndex)}>
            {words.reset}
          </Button>
        </Box>
      </Box>
      <InputControl
        field={{ kind: 'date', label: undefined, help: undefined }}
        path={['asOf']}
        label={words.asOf}
      />
      <PlaceControl playground={playground} />
    </Box>
  );
}

const states = ({ layers }: Overlay, rule: Rule) => {
  const ids = Object.values(rule.parameters).map((parameter) => parameter.id);
  return layers.some(({ values }) => ids.some((id) => Object.hasOwn(values, id)));
};

/** The places that have a value of their own for the rule, and the one that the case names. */
function placesFor({ overlays }: Topic, rule: Rule, named: string | undefined): readonly string[] {
  const own = overlays.filter((overlay) => states(overlay, rule)).map(({ jurisdiction }) => jurisdiction);
  return [...new Set(named === undefined ? own : [...own, named])];
}

/** What a place’s own values cite, so that one knows the place by more than its code. */
function titleOf({ overlays }: Topic, place: string) {
  const overlay = overlays.find(({ jurisdiction }) => place.startsWith(jurisdiction));
  return overlay?.layers
    .flatMap(({ values }) => Object.values(values).flat())
    .flatMap(({ basis }) => basis)
    .at(0)?.instrument.title;
}

function PlaceControl({ playground: { topic, rule, legalCase } }: CaseControlsProps) {
  const id = useId();
  const words = useWords(playgroundWords);
  const { code } = useUi().locale.kernel;
  const { value, change } = useFact(['place']);
  const chosen = typeof value === 'string' ? value : undefined;
  const places = placesFor(topic, rule, chosen ?? legalCase.jurisdiction);
  if (places.length === 0) return null;
  return (
    <Labelled id={id} label={words.place} path={['jurisdiction']} help={undefined} complaint={undefined}>
      {(tied) => (
        <NativeSelect
          fullWidth
          input={<OutlinedInput size="small" />}
          value={chosen ?? ''}
          onChange={({ target }) => change(target.value === '' ? undefined : target.value)}
          inputProps={tied}
        >
          <option value="">{words.nation}</option>
          {places.map((place) => (
            <option key={place} value={place}>
              {words.placeOf(place, titleOf(topic, place)?.[code] ?? '')}
            </option>
          ))}
        </NativeSelect>
      )}
    </Labelled>
  );
}
