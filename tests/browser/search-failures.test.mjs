// What the search says where a part of it can’t be had, as on a stick that was not copied in full.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Visitor, launch, onDisk } from './browser.mjs';
import { sites } from './sites.mjs';

const { practice } = sites();

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Opens the search on the front page, while what matches `lost` can’t be loaded. */
async function opened(lost) {
  const visitor = await Visitor.come(browser);
  await visitor.page.route(lost, (route) => route.abort());
  const page = await visitor.open(onDisk(practice.public), 'index.html');
  await page.locator('.search-button').click();
  return { visitor, page };
}

const status = (page, text) => page.locator('.search-status', { hasText: text }).waitFor();

describe('a search of which a part can’t be had', () => {
  for (const file of ['search.js', 'dialog.js']) {
    test(`leads to the list of units without ${file}`, async () => {
      const { visitor, page } = await opened(`**/${file}`);
      await page.waitForURL('**/units.html');
      await visitor.close();
    });
  }

  test('finds units, and says that the rest is not there', async () => {
    const { visitor, page } = await opened('**/texts.js');
    await status(page, /./);
    const failed = await page.locator('.search-status').textContent();
    assert.equal(await page.locator('.search-help').isVisible(), true, 'the way to the list is shown');
    await page.locator('.search-field').fill('qxzvwkqq');
    await status(page, failed);
    // The name as its page's address has it.
    const path = await page.evaluate(() => self.tiendoSearch.paths()[0]);
    await page.locator('.search-field').fill(path.replace(/.*\/\d+-|\.html$/g, '').replaceAll('-', ' '));
    await page.locator('.search-results a').first().waitFor();
    await status(page, failed);
    await visitor.close();
  });

  test('asks for it again when it is opened again', async () => {
    const { visitor, page } = await opened('**/texts.js');
    await status(page, /./);
    await page.unroute('**/texts.js');
    await page.keyboard.press('Escape');
    await page.locator('.search-button').click();
    await page.waitForFunction(() => Boolean(self.tiendoSearch.texts));
    await page.waitForFunction(() => document.querySelector('.search-status').textContent === '');
    await visitor.close();
  });
});
