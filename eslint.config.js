import { repository } from '@deputy-work/config/eslint';

export default repository();
