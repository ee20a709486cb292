// `npm run contact-sheet -w @deputy-work/storybook`: pictures of the built desk on one small sheet, docs/images/desk.jpg.
import { writeFileSync } from 'node:fs';
import { at } from '@deputy-work/config/workspaces';
import { serveDesk } from './serve.mjs';
import { openBrowser, visit } from './visit.mjs';

const wide = { width: 1280, height: 860 };
const phone = { width: 390, height: 860 };
const english = 'locale:en';
const dark = 'theme:dark';

const rule = 'rules-inspection--enforcement-invites-deputies';
const item = 'plan-chapter-5--item-18';

/** What is on the sheet, row by row: the story, the size, and what the tool bar is set to. */
const rows = [
  [
    { story: rule, size: wide, set: [], withSideBar: true },
    { story: item, size: wide, set: [english] },
    { story: rule, size: phone, set: [english, dark] },
  ],
  [
    { story: 'plan--overview', size: phone, set: [] },
    { story: item, size: wide, set: [dark], withSideBar: true },
    { story: 'words--glossary', size: wide, set: [english] },
  ],
  [
    { story: 'pages-today--full', size: wide, set: [] },
    { story: 'pages-compliance--full', size: wide, set: [english, dark] },
    { story: 'pages-activities--full', size: phone, set: [] },
  ],
];

const rowHeight = 430;

/** The address of a picture: the story alone, or with the side bar around it. */
const addressOf = ({ story, set, withSideBar }) => {
  const globals = set.length > 0 ? `&globals=${set.join(';')}` : '';
  return withSideBar ? `?path=/story/${story}${globals}` : `iframe.html?id=${story}${globals}`;
};

/** @returns {Promise<string>} a picture as an address that holds it */
async function take(browser, site, picture) {
  const { context } = await visit(browser, site, { viewport: picture.size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site + addressOf(picture));
  const story = picture.withSideBar ? page.frameLocator('#storybook-preview-iframe') : page;
  await story.locator('#storybook-root h1').first().waitFor();
  await story.locator('[role=progressbar], .MuiSkeleton-root').first().waitFor({ state: 'detached' });
  const taken = await page.screenshot({ type: 'png' });
  await context.close();
  return `data:image/png;base64,${taken.toString('base64')}`;
}

const sheetOf = (pictures) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 12px; background: #d9d5cf; width: max-content; display: grid; gap: 12px; }
  div { display: flex; gap: 12px; justify-content: center }
  img { height: ${rowHeight}px; border-radius: 6px; box-shadow: 0 1px 4px #0006 }
</style>${pictures.map((row) => `<div>${row.map((src) => `<img src="${src}">`).join('')}</div>`).join('')}`;

const site = await serveDesk();
const browser = await openBrowser();
try {
  const pictures = [];
  for (const row of rows) {
    const taken = [];
    for (const picture of row) taken.push(await take(browser, site.url, picture));
    pictures.push(taken);
  }
  const page = await browser.newPage({ viewport: { width: 1600, height: 1400 } });
  await page.setContent(sheetOf(pictures));
  const sheet = await page.locator('body').screenshot({ type: 'jpeg', quality: 72 });
  writeFileSync(at('docs/images/desk.jpg'), sheet);
  console.log(`docs/images/desk.jpg: ${Math.round(sheet.length / 1000)} kB`);
} finally {
  await browser.close();
  await site.stop();
}
