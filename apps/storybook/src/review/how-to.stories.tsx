import { HowToReview } from './HowToReview.tsx';

export default { id: 'review-how-to', title: '审阅 Review/怎样审阅 How to review', tags: ['!autodocs'] };

export const Page = { name: '怎样审阅 How to review', render: () => <HowToReview /> };
