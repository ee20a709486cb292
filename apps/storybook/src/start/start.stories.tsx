import { StartPage } from './StartPage.tsx';

export default { id: 'start', title: '说明 Start/怎样使用 How to use', tags: ['!autodocs'] };

export const HowToUse = { name: '怎样使用 How to use', render: () => <StartPage /> };
