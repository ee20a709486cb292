import { supervisionLaw2006 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article } from '@deputy-work/rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { withSamples } from '../../tests/stories/with-samples.tsx';
import { CitationView } from './CitationView.tsx';

const quoted = '至少邀请2名全国人大代表参加';

const meta = {
  id: 'components-citation-view',
  title: '组件 Components/依据 Sources/依据 CitationView',
  component: CitationView,
  decorators: [withSamples()],
  args: { citation: cite(18, quoted) },
  parameters: {
    contract: {
      'zh-CN': '写明文件、版本和条目，下面照录起决定作用的文字；文字标明为中文，界面是英文时也一样。',
      en: 'Instrument, version and place, and below them the deciding words as printed; the words are marked as Chinese on an English screen too.',
    },
  },
} satisfies Meta<typeof CitationView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithWords: Story = {
  name: '有原文 With words',
  play: async ({ canvas }) => {
    const words = canvas.getByText(quoted);
    await expect(words).toHaveAttribute('lang', 'zh-CN');
    await expect(words.tagName).toBe('Q');
    await expect(canvas.getByRole('link')).toHaveAttribute('href', '#/plan/18');
  },
};

export const WithDetails: Story = {
  name: '可展开 With details',
  args: { withDetails: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAttribute('aria-haspopup', 'dialog');
  },
};

export const WithoutWords: Story = {
  name: '只有条文号 Without words',
  args: { citation: article(supervisionLaw2006, 26) },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('q')).toBeNull();
  },
};
