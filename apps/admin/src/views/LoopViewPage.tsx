import { EmptyState, LoadingState } from '@deputy-work/ui';
import { useGetOne, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import type { LoopResource } from '../data/deputy-work-provider.ts';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { findLoopResource, type LoopRecordOf } from './loop-record.ts';
import { LoopView } from './LoopView.tsx';
import { useViewSurroundings } from './use-view-surroundings.ts';
import { readAll } from '../data/read-all.ts';

/** `/views/:collection/:id`: the way of one view through the loop, and its next step (意见办理). */
export function LoopViewPage() {
  const translate = useTranslate();
  const { collection, id = '' } = useParams();
  const resource = findLoopResource(collection);
  if (resource) return <LoopViewOf key={`${resource}/${id}`} collection={resource} id={id} />;
  return (
    <Page title={translate('views.title')}>
      <EmptyState title={translate('views.none.title')}>{translate('views.none.hint')}</EmptyState>
    </Page>
  );
}

interface LoopViewOfProps {
  readonly collection: LoopResource;
  readonly id: string;
}

function LoopViewOf({ collection, id }: LoopViewOfProps) {
  const translate = useTranslate();
  const view = useGetOne<LoopRecordOf>(collection, { id });
  const around = useViewSurroundings();
  const { error, refetch } = readAll(view, around);
  const { surroundings } = around;
  if (view.data && surroundings) {
    return (
      <LoopView
        collection={collection}
        record={view.data}
        surroundings={surroundings}
        onReload={() => void view.refetch()}
      />
    );
  }
  return (
    <Page title={translate('views.title')}>
      {error ? <ReadError error={error} onRetry={refetch} /> : <LoadingState lines={8} />}
    </Page>
  );
}
