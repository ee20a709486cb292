import type { ReactNode } from 'react';
import { Layout as RaLayout } from 'react-admin';
import { AsOfProvider } from '../as-of/as-of.tsx';
import { AppUi } from '../i18n/AppUi.tsx';
import { MuiLocale } from '../i18n/MuiLocale.tsx';
import { AppBar } from './AppBar.tsx';
import { Menu } from './Menu.tsx';
import { useDocumentLanguage } from './use-document-language.ts';
import { useStartAtTop } from './use-start-at-top.ts';

/** The bar is higher than react-admin's own, because the day of asking stands in it. Paper has neither bar nor menu, nor room for them. */
const frame = {
  '& .RaLayout-appFrame': { mt: 8 },
  '@media print': {
    '& .RaLayout-appFrame': { mt: 0 },
    '& .MuiDrawer-root': { display: 'none' },
  },
};

/** The frame of every screen. */
export function Layout({ children }: { readonly children: ReactNode }) {
  useDocumentLanguage();
  useStartAtTop();
  return (
    <AsOfProvider>
      <MuiLocale>
        <AppUi>
          <RaLayout appBar={AppBar} menu={Menu} sx={frame}>
            {children}
          </RaLayout>
        </AppUi>
      </MuiLocale>
    </AsOfProvider>
  );
}
