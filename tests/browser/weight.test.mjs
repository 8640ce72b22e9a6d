// What pages weigh on a slow line, as a host sends them: compressed.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import zlib from 'node:zlib';
import { launch, onDisk, visitAll } from './browser.mjs';
import { firstScreen } from './checks/weight.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();
const PHONE = { width: 360, height: 740 };
/** In bytes: what half of all pages stay below, and what none exceeds, with style and script. */
const MEDIAN = 25_000;
const MOST = 60_000;
/** What comes in the first round trip of a connection, in bytes. */
const FIRST = 14_000;

const bytes = (text) => zlib.gzipSync(text, { level: 9 }).length;

for (const site of [real.public, practice.public]) {
  describe(`the weight of ${site.name}`, () => {
    const shared = bytes(site.text('static/site.css')) + bytes(site.text('static/site.js'));
    const pages = new Map(site.pages.map((page) => [page, shared + bytes(site.text(page))]));

    test('half of its pages are light', () => {
      const sorted = [...pages.values()].sort((one, other) => one - other);
      const median = sorted[Math.floor(sorted.length / 2)];
      assert.ok(median > 5_000 && median < MEDIAN, `half of ${sorted.length} pages have ${median} bytes or more`);
    });

    test('none is heavy', () => none([...pages].filter(([, weight]) => weight > MOST).map(([page, weight]) => `${page} has ${weight} bytes`)));
  });
}

describe('the first screen of a phone', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  test('comes with the first packets, style and all', async () => {
    const site = practice.public;
    const style = bytes(site.text('static/site.css'));
    const complaints = [];
    await visitAll(browser, { viewport: PHONE, javaScriptEnabled: false }, site.sample(), async (visitor, path) => {
      const page = await visitor.open(onDisk(site), path);
      const needed = firstScreen(site.text(path), await page.evaluate(elementsBefore, PHONE.height));
      const weight = bytes(needed) + style;
      if (weight > FIRST) complaints.push(`${path} needs ${weight} bytes`);
    });
    none(complaints);
  });
});

/** How many elements of the body begin in the document before the last one that is seen above `height`: runs in the page. */
function elementsBefore(height) {
  const isSeen = (element) => element.checkVisibility() && element.getClientRects().length > 0 && element.getBoundingClientRect().top < height;
  return [...document.body.querySelectorAll('*')].findLastIndex(isSeen) + 1;
}
