import { cite } from '@deputy-work/plan-2022';
import { supervisionLaw2006 } from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';
import { Typography } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { withSamples } from '../../tests/stories/with-samples.tsx';
import { CitationInline } from './CitationInline.tsx';

const meta = {
  id: 'components-citation-inline',
  title: '组件 Components/依据 Sources/句中依据 CitationInline',
  component: CitationInline,
  decorators: [withSamples()],
  args: { citation: cite(18, '至少邀请2名全国人大代表参加') },
  parameters: {
    contract: {
      'zh-CN': '只写文件和条目，能放进句子里；主程序收录了该处的，是一个链接，没有收录的，是普通文字。',
      en: 'Instrument and place only, short enough for a sentence; a link where the host shows the place, plain text where it doesn’t.',
    },
  },
} satisfies Meta<typeof CitationInline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Linked: Story = {
  name: '有链接 Linked',
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link');
    await expect(link).toHaveAttribute('href', '#/plan/18');
    await expect(link).not.toHaveTextContent('至少');
  },
};

export const Plain: Story = {
  name: '没有链接 Plain',
  args: { citation: article(supervisionLaw2006, 26) },
  play: ({ canvas }) => expect(canvas.queryByRole('link')).toBeNull(),
};

export const InASentence: Story = {
  name: '在句中 In a sentence',
  decorators: [(story) => <Typography>…… {story()} ……</Typography>],
};
