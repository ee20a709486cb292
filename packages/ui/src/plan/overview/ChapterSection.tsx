import type { Chapter, PlanBook } from '@deputy-work/work-plan';
import { Box, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { useUi } from '../../ui-provider.tsx';
import type { OverviewItem } from '../derive/overview-items.ts';
import { PlanTitle } from '../PlanTitle.tsx';
import { ItemList } from './ItemList.tsx';

interface ChapterSectionProps {
  readonly book: PlanBook;
  readonly chapter: Chapter;
  readonly items: readonly OverviewItem[];
}

/** A chapter with its items, under its sub-sections where it has some. Without items it isn’t there. */
export function ChapterSection({ book, chapter, items }: ChapterSectionProps) {
  const words = useUi().words.plan;
  const id = useId();
  const { chapters, subsections } = book.english;
  if (items.length === 0) return null;
  const ofSubsection = (number: number | undefined) =>
    items.filter(({ subsection }) => subsection === number);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ mb: 2, overflow: 'hidden' }}>
      <Box sx={{ px: 2, py: 1.5, bgcolor: 'action.hover' }}>
        <Typography variant="caption" color="text.secondary">
          {words.chapter(chapter.number)}
        </Typography>
        <Typography component="h2" variant="h3" id={id}>
          <PlanTitle chinese={chapter.title} english={chapters[chapter.number]} />
        </Typography>
      </Box>
      <ItemList book={book} items={ofSubsection(undefined)} />
      {chapter.subsections
        .filter(({ number }) => ofSubsection(number).length > 0)
        .map(({ number, title }) => (
          <Box key={number}>
            <Typography component="h3" variant="subtitle2" sx={{ px: 2, pt: 1.5 }}>
              <PlanTitle chinese={title} english={subsections[chapter.number]?.[number]} />
            </Typography>
            <ItemList book={book} items={ofSubsection(number)} />
          </Box>
        ))}
    </Paper>
  );
}
