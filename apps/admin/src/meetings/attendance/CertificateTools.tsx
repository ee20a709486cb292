import { useUi } from '@deputy-work/ui';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { Gathering } from '../../data/gatherings.ts';
import { certificateHref } from '../../data/hrefs.ts';
import { NativeSelect } from '../../layout/NativeSelect.tsx';

/** A list of more people than that is no list to choose from: first a delegation is chosen. */
const choosable = 400;

interface CertificateToolsProps {
  readonly gathering: Gathering;
  readonly delegation: string | undefined;
  readonly deputy: string | undefined;
  readonly delegations: readonly (string | undefined)[];
  readonly deputies: readonly string[];
}

/** Whom it is about, kept in the address, and the way to paper. */
export function CertificateTools(props: CertificateToolsProps) {
  const { gathering, delegation, deputy, delegations, deputies } = props;
  const translate = useTranslate();
  const { nameOf } = useUi();
  const navigate = useNavigate();
  const show = (only: { delegation?: string | undefined; deputy?: string | undefined }) =>
    void navigate(certificateHref(gathering, only).slice(1));
  const words = (name: string) => translate(`meetings.attendance.${name}`);
  const named = (ids: readonly string[]) => ids.map((id) => [id, nameOf(id)] as const);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr auto' },
        gap: 1.5,
        my: 2,
        displayPrint: 'none',
      }}
    >
      <NativeSelect
        label={words('delegation')}
        none={words('all')}
        value={delegation}
        choices={named(delegations.filter((id) => id !== undefined))}
        onChange={(chosen) => show({ delegation: chosen })}
      />
      <NativeSelect
        isDisabled={deputies.length > choosable}
        label={words('deputy')}
        none={words(deputies.length > choosable ? 'delegationFirst' : 'all')}
        value={deputy}
        choices={deputies.length > choosable ? [] : named(deputies)}
        onChange={(chosen) => show({ delegation, deputy: chosen })}
      />
      <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {words('print')}
      </Button>
    </Box>
  );
}
