import { ReadingsPage } from './ReadingsPage.tsx';

export default { id: 'review-readings', title: '审阅 Review/解读 Readings', tags: ['!autodocs'] };

export const Page = { name: '解读 Readings', render: () => <ReadingsPage /> };
