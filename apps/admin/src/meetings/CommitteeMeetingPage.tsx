import { GatheringPage } from './page/GatheringPage.tsx';
import { useGatheringInAddress } from './use-gathering-in-address.ts';

/** `/committee-meetings/:id`: a standing committee meeting. */
export const CommitteeMeetingPage = () => <GatheringPage gathering={useGatheringInAddress()} />;
