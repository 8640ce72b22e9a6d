// The gallery: every kind of chart with data that try it, in every look, measured with the boxes that the browser gives its texts.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, onDisk, visitAll } from './browser.mjs';
import { violations } from './checks/accessibility.mjs';
import { charts } from './checks/charts.mjs';
import { pale } from './checks/contrast.mjs';
import { sideways } from './checks/layout.mjs';
import { errors } from './checks/markup.mjs';
import { broken, references, unloaded } from './checks/references.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { gallery } = sites();
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
const CONTRAST = 4.5;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What `check` complains of on every page of the gallery. */
async function complaintsOf(options, check) {
  const complaints = [];
  await visitAll(browser, options, gallery.pages, async (visitor, path) => {
    const found = await check(await visitor.open(onDisk(gallery), path), { visitor, path });
    complaints.push(...found.map((complaint) => `${path}: ${complaint}`));
  });
  return complaints;
}

describe('every specimen in every look', () => {
  for (const [name, viewport, least] of [['at a desk', DESK, 12], ['on a phone', PHONE, 11]]) {
    test(`has labels that can be read ${name}, none on another and none beyond the drawing`, async () => {
      let seen = 0;
      const complaints = await complaintsOf({ viewport }, async (page) => {
        const found = await page.evaluate(charts, least);
        seen += found.charts;
        return found.complaints;
      });
      // At a desk both forms show, on a phone only the narrow one.
      assert.ok(seen >= 4 * 6, `there are charts: ${seen}`);
      none(complaints);
    });
  }

  for (const [name, options] of [
    ['as it is shown', {}],
    ['in forced colours', { forcedColors: 'active' }],
    ['in dark forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
  ]) {
    test(`has texts that stand out from what lies behind them, ${name}`, async () => {
      let texts = 0;
      const complaints = await complaintsOf({ viewport: DESK, ...options }, async (page) => {
        const found = await page.evaluate(pale, CONTRAST);
        texts += found.texts;
        // The look of high contrast has the system's colours, which are a system's with high contrast in forced colours alone.
        return found.complaints.filter((complaint) => options.forcedColors || !complaint.includes('-contrast-chart-'));
      });
      assert.ok(texts > 200, `charts have texts: ${texts}`);
      none(complaints);
    });
  }
});

describe('the pages of the gallery', () => {
  test('load from disk, with references that lead somewhere', async () => {
    const found = new Map();
    const complaints = await complaintsOf({ viewport: DESK }, async (page, { visitor, path }) => {
      found.set(path, await page.evaluate(references));
      return [...(await page.evaluate(unloaded)), ...visitor.wrong];
    });
    none([...complaints, ...broken(gallery.files, found)]);
  });

  test('don’t scroll sideways on a phone', async () => none(await complaintsOf({ viewport: PHONE }, (page) => page.evaluate(sideways))));

  test('are valid HTML', async () => {
    const complaints = [];
    for (const page of gallery.pages) complaints.push(...(await errors(gallery.text(page))).map((error) => `${page}: ${error}`));
    none(complaints);
  });

  test('have no violation', async () => {
    none(await complaintsOf({ viewport: DESK }, async (page, { path }) => (path === 'index.html' ? violations(page) : [])));
  });
});
