// Pages of every kind for everybody: axe-core in light and dark, at a desk and on a phone, and the way with the keyboard alone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Visitor, launch, onDisk, visitAll } from './browser.mjs';
import { violations } from './checks/accessibility.mjs';
import { skipLink, tabStops } from './checks/keyboard.mjs';
import { names, opened } from './checks/notes.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
// The internal edition has every kind of page that the public one has.
const SAMPLE = [real.internal, practice.public].flatMap((site) => site.sample().map((page) => [site, page]));
const TAB_STOPS = 20;
const NOTES = 8;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

describe('accessibility', () => {
  for (const viewport of [DESK, PHONE]) {
    for (const colorScheme of ['light', 'dark']) {
      test(`no violation at ${viewport.width} px, ${colorScheme}`, async () => {
        const complaints = [];
        await visitAll(browser, { viewport, colorScheme }, SAMPLE, async (visitor, [site, path]) => {
          const page = await visitor.open(onDisk(site), path);
          await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
          complaints.push(...(await violations(page)).map((violation) => `${site.name} ${path}: ${violation}`));
        });
        none(complaints);
      });
    }
  }

  test('the menu of a phone opens by keyboard, fits and has no violation', async () => {
    const visitor = await Visitor.come(browser, { viewport: PHONE });
    const page = await visitor.open(onDisk(real.public), 'index.html');
    const item = page.locator('#menu a').first();
    assert.equal(await item.isVisible(), false, 'it is closed at first');
    await page.locator('[popovertarget=menu]').focus();
    await page.keyboard.press('Enter');
    assert.equal(await item.isVisible(), true, 'it opens');
    await page.keyboard.press('Tab');
    assert.equal(await item.evaluate((element) => element === document.activeElement), true, 'its first item comes next');
    none(await violations(page));
    await visitor.close();
  });
});

describe('notes', () => {
  for (const viewport of [DESK, PHONE]) {
    test(`they open by keyboard, fit and close at ${viewport.width} px`, async () => {
      const complaints = [];
      let notes = 0;
      await visitAll(browser, { viewport }, SAMPLE, async (visitor, [site, path]) => {
        const page = await visitor.open(onDisk(site), path);
        const found = await opened(page, NOTES);
        const unlike = await page.evaluate(names);
        complaints.push(...[...found.complaints, ...unlike].map((complaint) => `${site.name} ${path}: ${complaint}`));
        notes += found.notes;
      });
      assert.ok(notes > NOTES, `pages have notes: ${notes}`);
      none(complaints);
    });
  }

  test('an open note has no violation', async () => {
    const visitor = await Visitor.come(browser, { viewport: PHONE });
    const unit = practice.public.sample().find((path) => path.startsWith('units/'));
    const page = await visitor.open(onDisk(practice.public), unit);
    await page.locator('.why').nth(1).click();
    none(await violations(page));
    await visitor.close();
  });
});

describe('keyboard', () => {
  test(`the focus is seen at the first ${TAB_STOPS} stops`, async () => {
    const complaints = [];
    let stops = 0;
    await visitAll(browser, { viewport: DESK }, SAMPLE, async (visitor, [site, path]) => {
      const found = await tabStops(await visitor.open(onDisk(site), path), TAB_STOPS);
      complaints.push(...found.complaints.map((complaint) => `${site.name} ${path}: ${complaint}`));
      stops += found.stops;
    });
    assert.ok(stops > SAMPLE.length * 5, `pages have stops: ${stops} on ${SAMPLE.length}`);
    none(complaints);
  });

  test('the skip link leads to the content', async () => {
    const complaints = [];
    await visitAll(browser, { viewport: DESK }, SAMPLE, async (visitor, [site, path]) => {
      const found = await skipLink(await visitor.open(onDisk(site), path));
      complaints.push(...found.map((complaint) => `${site.name} ${path}: ${complaint}`));
    });
    none(complaints);
  });
});
