import type { ReactNode } from 'react';
import { Layout as RaLayout } from 'react-admin';
import { AsOfProvider } from '../as-of/as-of.tsx';
import { AppBar } from './AppBar.tsx';
import { Menu } from './Menu.tsx';

/** The frame of every screen. */
export const Layout = ({ children }: { readonly children: ReactNode }) => (
  <AsOfProvider>
    <RaLayout appBar={AppBar} menu={Menu}>
      {children}
    </RaLayout>
  </AsOfProvider>
);
