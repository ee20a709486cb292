import type { Preview } from '@storybook/react-vite';
import { a11y } from '../src/desk/a11y.ts';
import { assertNoComplaint, noteComplaints } from '../src/desk/complaints.ts';
import { Desk } from '../src/desk/Desk.tsx';
import { followLink } from '../src/desk/follow-links.ts';
import { firstGlobals, readGlobals } from '../src/desk/globals.ts';
import { viewports } from '../src/desk/viewports.ts';
import { DocsFrameWhenOpened, DocsPageWhenOpened } from '../src/docs/when-opened.tsx';

document.addEventListener('click', followLink);

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { ...firstGlobals },
  globalTypes: {
    locale: {
      description: '语言 Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: '深浅 Theme',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: '浅色 Light' },
          { value: 'dark', title: '深色 Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    a11y,
    viewport: { options: viewports },
    docs: { page: DocsPageWhenOpened, container: DocsFrameWhenOpened },
    options: {
      storySort: {
        method: '',
        order: [
          '说明 Start',
          '计划 Plan',
          '规则 Rules',
          '词汇 Words',
          '组件 Components',
          '页面 Pages',
          '审阅 Review',
          ['怎样审阅 How to review', '解读 Readings', '提意见 Leaving a remark'],
        ],
      },
    },
  },
  decorators: [(story, { globals }) => <Desk globals={readGlobals(globals)}>{story()}</Desk>],
  beforeEach: noteComplaints,
  afterEach: assertNoComplaint,
};

export default preview;
