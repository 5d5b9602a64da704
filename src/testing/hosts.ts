/** The leaflet on the host pages of demo/hosts, in Chromium: its styles, and a picture. */
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { run, settle, visit } from './chromium.js';
import { open, prepare, read, type Styles } from './host-styles.js';

/** The names of the host pages, without the plain one. */
export const hosts: readonly string[] = readdirSync(new URL('../../demo/hosts/', import.meta.url))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5))
  .filter((name) => name !== 'index' && name !== 'plain')
  .sort();

export interface Look extends Styles {
  readonly picture: Uint8Array;
}

async function lookOf(page: Page): Promise<Look> {
  await page.setViewport({ width: 1000, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await run(page, prepare);
  await settle(page);
  await run(page, open);
  await settle(page);
  const { names, styles } = await run<Styles>(page, open + read);
  const picture = await (await page.$('care-guide'))!.screenshot();
  return { names, styles, picture };
}

/** How the leaflet looks on a host page. */
export async function lookOn(host: string): Promise<Look> {
  const { page } = await visit({ pages: {}, path: `/demo/hosts/${host}.html` });
  const look = await lookOf(page);
  await page.close();
  return look;
}
