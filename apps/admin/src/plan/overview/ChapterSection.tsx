import { chapterTitles, subsectionTitles } from '@deputy-work/plan-2022';
import type { Chapter } from '@deputy-work/work-plan';
import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChineseTitle } from './ChineseTitle.tsx';
import { ItemList } from './ItemList.tsx';
import type { OverviewItem } from './overview-items.ts';

interface ChapterSectionProps {
  readonly chapter: Chapter;
  readonly items: readonly OverviewItem[];
}

/** A chapter with its items, under its sub-sections where it has some. Without items it isn't there. */
export function ChapterSection({ chapter, items }: ChapterSectionProps) {
  const translate = useTranslate();
  if (items.length === 0) return null;
  const id = `chapter-${chapter.number}`;
  const ofSubsection = (number: number | undefined) =>
    items.filter(({ subsection }) => subsection === number);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ mb: 2, overflow: 'hidden' }}>
      <Box sx={{ px: 2, py: 1.5, bgcolor: 'action.hover' }}>
        <Typography variant="caption" color="text.secondary">
          {translate('plan.chapter', { number: chapter.number })}
        </Typography>
        <Typography component="h2" variant="h3" id={id}>
          <ChineseTitle chinese={chapter.title} english={chapterTitles[chapter.number]} />
        </Typography>
      </Box>
      <ItemList items={ofSubsection(undefined)} />
      {chapter.subsections
        .filter(({ number }) => ofSubsection(number).length > 0)
        .map(({ number, title }) => (
          <Box key={number}>
            <Typography component="h3" variant="subtitle2" sx={{ px: 2, pt: 1.5, fontWeight: 600 }}>
              <ChineseTitle chinese={title} english={subsectionTitles[number]} />
            </Typography>
            <ItemList items={ofSubsection(number)} />
          </Box>
        ))}
    </Paper>
  );
}
