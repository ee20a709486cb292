import {
  briefingChannels,
  documentKinds,
  type Briefing,
  type MeetingDocument,
  type Notice,
} from '@deputy-work/meetings';
import { useUi } from '@deputy-work/ui';
import { useTranslate } from 'react-admin';
import { groupBriefings } from './group-briefings.ts';
import { PageSection } from '../../layout/PageSection.tsx';
import { RecordLines } from './RecordLines.tsx';

interface PapersSectionProps {
  readonly notices: readonly Notice[];
  readonly documents: readonly MeetingDocument[];
  readonly briefings: readonly Briefing[];
}

/** What went out before the meeting: notices, documents, briefings. */
export function PapersSection({ notices, documents, briefings }: PapersSectionProps) {
  const translate = useTranslate();
  const { kernel } = useUi().locale;
  const say = (key: string, words: Readonly<Record<string, unknown>>) =>
    translate(`meetings.papers.${key}`, words);
  const on = (key: string, day: string | undefined) =>
    day === undefined ? [] : [say(key, { day: kernel.date(day) })];
  return (
    <PageSection id="papers" title={translate('meetings.papers.title')}>
      <RecordLines
        title={translate('meetings.papers.notices')}
        lines={notices.map(({ id, title, sentOn, recipients }) => ({
          id,
          name: title,
          details: [...on('sentOn', sentOn), say('reached', { smart_count: recipients.length })],
        }))}
      />
      <RecordLines
        title={translate('meetings.papers.documents')}
        lines={documents.map(({ id, kind, title, receivedOn, sentOn }) => ({
          id,
          name: title,
          details: [
            documentKinds[kind].label[kernel.code],
            ...on('receivedOn', receivedOn),
            ...on('sentToDeputiesOn', sentOn),
          ],
        }))}
      />
      <RecordLines
        title={translate('meetings.papers.briefings')}
        lines={groupBriefings(briefings).map(({ channel, on: day, times, reached }) => ({
          id: `${day} ${channel}`,
          name: briefingChannels[channel].label[kernel.code],
          details: [
            kernel.date(day),
            ...(times > 1 ? [say('times', { smart_count: times })] : []),
            say('reached', { smart_count: reached }),
          ],
        }))}
      />
    </PageSection>
  );
}
