import { HowToReview } from './HowToReview.tsx';
import { ReadingsPage } from './ReadingsPage.tsx';

export default { id: 'review', title: '审阅 Review', tags: ['!autodocs'] };

export const HowTo = { name: '怎样审阅 How to review', render: () => <HowToReview /> };

export const Readings = { name: '解读 Readings', render: () => <ReadingsPage /> };
