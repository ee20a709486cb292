import { createSvgIcon } from '@mui/material';
import type { ReactNode } from 'react';

/** Drawn here, in one stroke width on MUI’s grid of 24, so that nobody has to install a library of icons for a dozen of them. */
const drawn = (name: string, lines: ReactNode) =>
  createSvgIcon(
    <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
      {lines}
    </g>,
    name,
  );

const circle = <circle cx="12" cy="12" r="9" />;

export const HoldsIcon = drawn(
  'Holds',
  <>
    {circle}
    <path d="m8 12.5 2.8 2.8L16.2 9" />
  </>,
);

export const FailsIcon = drawn(
  'Fails',
  <>
    {circle}
    <path d="m9 9 6 6m0-6-6 6" />
  </>,
);

export const OpenIcon = drawn(
  'Open',
  <>
    {circle}
    <path d="M12 7v5l3.5 2" />
  </>,
);

export const UnknownIcon = drawn(
  'Unknown',
  <>
    {circle}
    <path d="M9.3 9.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 1.9M12 17v.1" />
  </>,
);

export const NotAskedIcon = drawn(
  'NotAsked',
  <>
    {circle}
    <path d="M8 12h8" />
  </>,
);

export const RemedyIcon = drawn(
  'Remedy',
  <path d="M14.7 6.3a4 4 0 0 1 5-1l-2.6 2.6 1 1 2.6-2.6a4 4 0 0 1-5.4 5.2L8 18.8a2 2 0 0 1-2.8-2.8l7.3-7.3a4 4 0 0 1 2.2-2.4z" />,
);

export const EmptyIcon = drawn('Empty', <path d="M4 13 6.5 5h11L20 13v6H4zm0 0h5l1.5 2.5h3L15 13h5" />);

export const ForbiddenIcon = drawn(
  'Forbidden',
  <>
    <rect x="5" y="11" width="14" height="9" rx="1.5" />
    <path d="M8 11V8a4 4 0 0 1 8 0v3" />
  </>,
);

export const PlannedIcon = drawn('Planned', <circle cx="12" cy="12" r="9" strokeDasharray="3 3.28" />);

export const PeopleIcon = drawn(
  'People',
  <>
    <circle cx="12" cy="8" r="3.5" />
    <path d="M5 20c.6-4 3.3-6 7-6s6.4 2 7 6" />
  </>,
);

export const WaitingIcon = drawn('Waiting', <path d="M6 12v.1M12 12v.1M18 12v.1" />);

export const UnreadIcon = drawn(
  'Unread',
  <path d="M5 5l14 14M8.5 8.7A4.5 4.5 0 0 0 7.5 17.5H16M10 6.7a5 5 0 0 1 7.5 3.8 3.5 3.5 0 0 1 2 6" />,
);
