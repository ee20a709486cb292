import type { StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { GlossaryPage } from './GlossaryPage.tsx';

export default {
  id: 'words',
  title: '词汇 Words/术语表 Glossary',
  tags: ['!autodocs'],
  component: GlossaryPage,
};

type Story = StoryObj<typeof GlossaryPage>;

export const Glossary: Story = { name: '术语表 Glossary' };

export const Searched: Story = {
  name: '查找 Searching',
  play: async ({ canvas, userEvent }) => {
    const before = canvas.getAllByRole('article').length;
    await userEvent.type(canvas.getByRole('searchbox'), '代表团');
    const found = canvas.getAllByRole('heading', { level: 3 });
    await expect(found[0]).toHaveTextContent('代表团');
    await expect(found.length).toBeLessThan(before);
  },
};

export const NothingFound: Story = {
  name: '没有这样的词 Nothing found',
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'zzz');
    await expect(canvas.queryAllByRole('heading', { level: 3 })).toEqual([]);
  },
};
