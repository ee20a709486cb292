import { Button, Stack, Typography } from '@mui/material';
import { Explained } from '../desk/Explained.tsx';
import { Page, Section } from '../desk/Page.tsx';
import { planOverview, readingsStory } from '../desk/story-ids.ts';
import { useStoryHref } from '../desk/use-story-href.ts';
import { useWords } from '../desk/words.ts';
import { startWords } from './words.ts';

/** The first page: what this desk is, for whom, and how to use it. */
export function StartPage() {
  const words = useWords(startWords);
  const hrefTo = useStoryHref();
  return (
    <Page title={words.title} lead={words.lead}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button variant="contained" href={hrefTo(planOverview)}>
          {words.begin}
        </Button>
        <Button variant="outlined" href={hrefTo(readingsStory)}>
          {words.readings}
        </Button>
      </Stack>
      <Section title={words.whom.title}>
        <Typography>{words.whom.text}</Typography>
      </Section>
      <Section title={words.parts.title}>
        <Explained list={words.parts.list} />
      </Section>
      <Section title={words.toolbar.title}>
        <Explained list={words.toolbar.list} />
        <Typography>{words.toolbar.address}</Typography>
      </Section>
      <Section title={words.remark.title}>
        <Typography>{words.remark.text}</Typography>
      </Section>
    </Page>
  );
}
