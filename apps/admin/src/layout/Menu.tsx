import DashboardIcon from '@mui/icons-material/TodayOutlined';
import PlanIcon from '@mui/icons-material/MenuBookOutlined';
import ComplianceIcon from '@mui/icons-material/FactCheckOutlined';
import ActivitiesIcon from '@mui/icons-material/TravelExploreOutlined';
import LeaveIcon from '@mui/icons-material/EventBusyOutlined';
import MeetingsIcon from '@mui/icons-material/GroupsOutlined';
import SittingInIcon from '@mui/icons-material/EventSeatOutlined';
import LiaisonIcon from '@mui/icons-material/Diversity3Outlined';
import ContactsIcon from '@mui/icons-material/RecordVoiceOverOutlined';
import PairingIcon from '@mui/icons-material/CompareArrowsOutlined';
import LettersIcon from '@mui/icons-material/MailOutlined';
import OrganActivitiesIcon from '@mui/icons-material/AccountBalanceOutlined';
import BudgetReviewIcon from '@mui/icons-material/RequestQuoteOutlined';
import StationsIcon from '@mui/icons-material/HolidayVillageOutlined';
import { Divider } from '@mui/material';
import { Menu as RaMenu } from 'react-admin';

/** The rooms of the app: those that look over everything, then one for each kind of work. */
export const Menu = () => (
  <RaMenu>
    <RaMenu.Item to="/" primaryText="layout.menu.dashboard" leftIcon={<DashboardIcon />} />
    <RaMenu.Item to="/plan" primaryText="layout.menu.plan" leftIcon={<PlanIcon />} />
    <RaMenu.Item to="/compliance" primaryText="layout.menu.compliance" leftIcon={<ComplianceIcon />} />
    <Divider component="li" sx={{ my: 1 }} />
    <RaMenu.Item to="/meetings" primaryText="layout.menu.meetings" leftIcon={<MeetingsIcon />} />
    <RaMenu.Item to="/leave" primaryText="layout.menu.leave" leftIcon={<LeaveIcon />} />
    <RaMenu.Item to="/sitting-in" primaryText="layout.menu.sittingIn" leftIcon={<SittingInIcon />} />
    <RaMenu.Item to="/activities" primaryText="layout.menu.activities" leftIcon={<ActivitiesIcon />} />
    <Divider component="li" sx={{ my: 1 }} />
    <RaMenu.Item to="/liaison" primaryText="layout.menu.liaison" leftIcon={<LiaisonIcon />} />
    <RaMenu.Item to="/contacts" primaryText="layout.menu.contacts" leftIcon={<ContactsIcon />} />
    <RaMenu.Item to="/pairing" primaryText="layout.menu.pairing" leftIcon={<PairingIcon />} />
    <RaMenu.Item to="/letters" primaryText="layout.menu.letters" leftIcon={<LettersIcon />} />
    <RaMenu.Item
      to="/organ-activities"
      primaryText="layout.menu.organActivities"
      leftIcon={<OrganActivitiesIcon />}
    />
    <RaMenu.Item to="/budget-review" primaryText="layout.menu.budgetReview" leftIcon={<BudgetReviewIcon />} />
    <RaMenu.Item to="/stations" primaryText="layout.menu.stations" leftIcon={<StationsIcon />} />
  </RaMenu>
);
