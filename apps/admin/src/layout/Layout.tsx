import type { ReactNode } from 'react';
import { Layout as RaLayout } from 'react-admin';
import { AsOfProvider } from '../as-of/as-of.tsx';
import { AppUi } from '../i18n/AppUi.tsx';
import { MuiLocale } from '../i18n/MuiLocale.tsx';
import { AppBar } from './AppBar.tsx';
import { Menu } from './Menu.tsx';
import { useDocumentLanguage } from './use-document-language.ts';
import { useStartAtTop } from './use-start-at-top.ts';

/** The bar is higher than react-admin's own, because the day of asking stands in it. */
const underAppBar = { '& .RaLayout-appFrame': { mt: 8 } };

/** The frame of every screen. */
export function Layout({ children }: { readonly children: ReactNode }) {
  useDocumentLanguage();
  useStartAtTop();
  return (
    <AsOfProvider>
      <MuiLocale>
        <AppUi>
          <RaLayout appBar={AppBar} menu={Menu} sx={underAppBar}>
            {children}
          </RaLayout>
        </AppUi>
      </MuiLocale>
    </AsOfProvider>
  );
}
