import DashboardIcon from '@mui/icons-material/TodayOutlined';
import PlanIcon from '@mui/icons-material/MenuBookOutlined';
import ComplianceIcon from '@mui/icons-material/FactCheckOutlined';
import ActivitiesIcon from '@mui/icons-material/TravelExploreOutlined';
import { Menu as RaMenu } from 'react-admin';

/** The four rooms of the app. */
export const Menu = () => (
  <RaMenu>
    <RaMenu.Item to="/" primaryText="layout.menu.dashboard" leftIcon={<DashboardIcon />} />
    <RaMenu.Item to="/plan" primaryText="layout.menu.plan" leftIcon={<PlanIcon />} />
    <RaMenu.Item to="/activities" primaryText="layout.menu.activities" leftIcon={<ActivitiesIcon />} />
    <RaMenu.Item to="/compliance" primaryText="layout.menu.compliance" leftIcon={<ComplianceIcon />} />
  </RaMenu>
);
