import { library } from '@deputy-work/config/tsup';

export default library();
