import { GatheringPage } from './page/GatheringPage.tsx';
import { useGatheringInAddress } from './use-gathering-in-address.ts';

/** `/sessions/:id`: a session of a congress. */
export const SessionPage = () => <GatheringPage gathering={useGatheringInAddress()} />;
