// Pages of every kind for everybody: axe-core in light and dark, at a desk and on a phone, in every edition and language and in
// forced colours; and the way with the keyboard alone.
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
// What that leaves out, in one look: the other editions, of which one has both marks, and the other languages.
const OTHERS = [
  [real.public, real.public.sample('en')],
  [practice.internal, practice.internal.sample('fr')],
].flatMap(([site, pages]) => pages.map((page) => [site, page]));
const BASE = 'https://practice.example.org/';
/** More than any page has. */
const TAB_STOPS = 600;
const NOTES = 8;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The violations of pages, with all unfolded. */
async function violationsOf(options, pages) {
  const complaints = [];
  await visitAll(browser, options, pages, async (visitor, [site, path]) => {
    const page = await visitor.open(onDisk(site), path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    complaints.push(...(await violations(page)).map((violation) => `${site.name} ${path}: ${violation}`));
  });
  return complaints;
}

describe('accessibility', () => {
  for (const viewport of [DESK, PHONE]) {
    for (const colorScheme of ['light', 'dark']) {
      test(`no violation at ${viewport.width} px, ${colorScheme}`, async () => none(await violationsOf({ viewport, colorScheme }, SAMPLE)));
    }
  }

  test('no violation in the other editions and languages', async () => none(await violationsOf({ viewport: DESK }, OTHERS)));

  test('no violation on a page at an old address, before it leads on', async () => {
    const site = practice.public;
    const visitor = await Visitor.come(browser, { viewport: PHONE });
    const stay = (file) => site.text(file).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await visitor.context.route(`${BASE}**`, (route) => {
      const file = route.request().url().slice(BASE.length);
      return file.endsWith('.html') ? route.fulfill({ contentType: 'text/html', body: stay(file) }) : route.fulfill({ path: `${site.root}/${file}` });
    });
    for (const path of ['terms.html', 'fr/terms.html']) none(await violations(await visitor.open(BASE, path)));
    await visitor.close();
  });

  test('no violation in forced colours', async () => {
    const pages = practice.public.sample().map((page) => [practice.public, page]);
    none(await violationsOf({ viewport: PHONE, forcedColors: 'active' }, pages));
  });

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
  const LONGEST = ['index.html', 'units.html', practice.public.sample().find((path) => path.startsWith('units/'))];
  for (const [name, options, pages, key] of [
    ['at a desk', { viewport: DESK }, practice.public.sample(), 'Tab'],
    ['on a phone, backwards', { viewport: PHONE }, LONGEST, 'Shift+Tab'],
  ]) {
    test(`the focus is seen at every stop, and the last one lets it go, ${name}`, async () => {
      const complaints = [];
      let stops = 0;
      await visitAll(browser, options, pages, async (visitor, path) => {
        const found = await tabStops(await visitor.open(onDisk(practice.public), path), TAB_STOPS, key);
        if (found.stops === TAB_STOPS) found.complaints.push(`the focus is still on the page after ${TAB_STOPS} stops`);
        complaints.push(...found.complaints.map((complaint) => `${path}: ${complaint}`));
        stops += found.stops;
      });
      assert.ok(stops > pages.length * 15, `pages have stops: ${stops} on ${pages.length}`);
      none(complaints);
    });
  }

  test('what is folded opens and closes', async () => {
    const visitor = await Visitor.come(browser, { viewport: PHONE });
    const page = await visitor.open(onDisk(practice.public), LONGEST[2]);
    const folded = page.locator('main details:visible');
    assert.ok((await folded.count()) > 2, 'something is folded');
    for (const at of [0, 1, 2]) {
      const details = folded.nth(at);
      const before = await details.evaluate((element) => element.open);
      await details.locator('summary').first().focus();
      for (const [key, expected] of [['Enter', !before], ['Space', before]]) {
        await page.keyboard.press(key);
        assert.equal(await details.evaluate((element) => element.open), expected, `${key} on ${await details.locator('summary').first().innerText()}`);
      }
    }
    await visitor.close();
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
