import type { ViewportMap } from 'storybook/viewport';

/** The sizes in which pages are looked at; the phone is the narrowest in wide use. */
export const viewports: ViewportMap = {
  phone: { name: '手机 Phone 390', styles: { width: '390px', height: '844px' }, type: 'mobile' },
  tablet: { name: '平板 Tablet 820', styles: { width: '820px', height: '1180px' }, type: 'tablet' },
  wide: { name: '宽屏 Wide 1440', styles: { width: '1440px', height: '900px' }, type: 'desktop' },
};
