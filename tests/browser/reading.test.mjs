// Other ways to read pages of every kind: without JavaScript, on the narrowest screen, on paper; and the practice site, with
// more figures than the real one.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, onDisk, serve, visitAll } from './browser.mjs';
import { charts } from './checks/charts.mjs';
import { pale } from './checks/contrast.mjs';
import { marks } from './checks/editions.mjs';
import { cutText, onPaper, sideways, textSizes } from './checks/layout.mjs';
import { printed } from './checks/notes.mjs';
import { unloaded } from './checks/references.mjs';
import { OFFERED } from './checks/scripts.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
// 1280 px magnified four times, which WCAG asks for.
const NARROWEST = { width: 320, height: 640 };
// A sheet of A4 within margins of 15 mm.
const PAPER = { width: 680, height: 1009 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What `check` complains of on pages of every kind in every language of several editions. */
async function complaintsOf(editions, options, check) {
  const complaints = [];
  for (const site of editions) {
    await visitAll(browser, options, site.samples(), async (visitor, path) => {
      const found = await check(await visitor.open(onDisk(site), path), { visitor, site, path });
      complaints.push(...found.map((complaint) => `${site.name} ${path}: ${complaint}`));
    });
  }
  return complaints;
}

describe('without JavaScript', () => {
  test('the same text shows', async () => {
    // But for what scripts offer.
    const text = (page) =>
      page.evaluate((offered) => {
        document.querySelectorAll(offered).forEach((element) => element.remove());
        return document.body.innerText.replace(/\s+/g, ' ').trim();
      }, OFFERED);
    const with_ = new Map();
    const key = ({ site, path }) => `${site.name} ${path}`;
    const editions = [real.internal, practice.public];
    await complaintsOf(editions, { viewport: DESK }, async (page, where) => {
      with_.set(key(where), await text(page));
      return [];
    });
    const complaints = await complaintsOf(editions, { viewport: DESK, javaScriptEnabled: false }, async (page, where) =>
      (await text(page)) === with_.get(key(where)) ? [] : ['its text differs'],
    );
    assert.ok([...with_.values()].every((shown) => shown.length > 100), 'pages have text');
    none(complaints);
  });
});

describe('on the narrowest screen', () => {
  test('no page scrolls sideways', async () => {
    const editions = [real.internal, practice.internal];
    none(await complaintsOf(editions, { viewport: NARROWEST }, (page) => page.evaluate(sideways)));
  });
});

describe('with text twice as large', () => {
  test('all text grows, none is cut and no page scrolls sideways', async () => {
    const grow = async (page) => {
      const size = () => page.evaluate(textSizes);
      const before = await size();
      // What a reader sets in the browser is the size of the root.
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const after = await size();
      const small = Object.keys(before).filter((name) => after[name] < before[name] * 1.8);
      const kept = small.map((name) => `${name} grows from ${before[name]} to ${after[name]} px`);
      return [...kept, ...(await page.evaluate(sideways)), ...(await page.evaluate(cutText))];
    };
    const editions = [real.internal, practice.public];
    none(await complaintsOf(editions, { viewport: DESK }, grow));
    none(await complaintsOf(editions, { viewport: PHONE }, grow));
  });
});

describe('on paper', () => {
  test('all is unfolded, charts can be read, nothing is cut, the edition is marked, and each number has its note', async () => {
    const editions = [real.public, real.internal, practice.internal];
    const complaints = await complaintsOf(editions, { viewport: PAPER }, async (page, { site }) => {
      await page.emulateMedia({ media: 'print' });
      const isInternal = site.name.endsWith('internal');
      const checks = [page.evaluate(onPaper), page.evaluate(sideways), page.evaluate(marks, isInternal), page.evaluate(printed)];
      const found = await Promise.all(checks);
      const drawn = await page.evaluate(charts, 10);
      await page.emulateMedia({ media: null });
      return [...found.flat(), ...drawn.complaints];
    });
    none(complaints);
  });
});

describe('the practice site', () => {
  for (const [name, viewport, colorScheme, least] of [
    ['at a desk, light', DESK, 'light', 12],
    ['on a phone, dark', PHONE, 'dark', 11],
  ]) {
    test(`all its charts can be read ${name}`, async () => {
      const site = practice.public;
      const pages = site.pages.filter((page) => site.text(page).includes('class="chart-figure"'));
      const complaints = [];
      let seen = 0;
      await visitAll(browser, { viewport, colorScheme }, pages, async (visitor, path) => {
        const page = await visitor.open(onDisk(site), path);
        const [drawn, texts] = await Promise.all([page.evaluate(charts, least), page.evaluate(pale, 4.5)]);
        complaints.push(...[...drawn.complaints, ...texts.complaints].map((complaint) => `${path}: ${complaint}`));
        seen += drawn.charts;
      });
      assert.ok(seen >= pages.length && seen > 0, `there are charts: ${seen} on ${pages.length} pages`);
      none(complaints);
    });
  }

  test('it loads from disk and from a web host without a complaint', async () => {
    const loads = async (page, { visitor }) => [...(await page.evaluate(unloaded)), ...visitor.wrong];
    const complaints = await complaintsOf([practice.public, practice.internal], { viewport: DESK }, loads);
    const server = await serve(practice.public);
    await visitAll(browser, { viewport: DESK }, practice.public.samples(), async (visitor, path) => {
      const found = await loads(await visitor.open(server.address, path), { visitor });
      complaints.push(...found.map((complaint) => `${path}: ${complaint}`));
    });
    await server.close();
    none(complaints);
  });

  test('every page says that it is for practice', async () => {
    const check = (page) => page.evaluate(() => (document.querySelector('.practice-mark')?.checkVisibility() ? [] : ['says nothing']));
    none(await complaintsOf([practice.public, practice.internal], { viewport: DESK }, check));
  });
});
