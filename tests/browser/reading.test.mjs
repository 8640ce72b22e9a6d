// Other ways to read pages of every kind: without JavaScript, with larger text and more space between it, at other widths, on
// paper; and the practice site, with more figures than the real one.
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
/** Tablets, small laptops, large screens. */
const WIDTHS = [768, 1024, 1920];
/** How wide a desk is to text that is twice as large. */
const HALF = { width: 640, height: 900 };
/** What readers may set, as WCAG 1.4.12 has it. */
const SPACED = `
  :not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  svg { letter-spacing: normal; word-spacing: normal }
  p { margin-bottom: 2em !important }
`;
// A sheet of A4 within margins of 15 mm.
const PAPER = { width: 680, height: 1009 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What `check` complains of on pages of every kind in every language of several editions. */
async function complaintsOf(editions, options, check, by = browser) {
  const complaints = [];
  for (const site of editions) {
    await visitAll(by, options, site.samples(), async (visitor, path) => {
      const found = await check(await visitor.open(onDisk(site), path), { visitor, site, path });
      complaints.push(...found.map((complaint) => `${site.name} ${path}: ${complaint}`));
    });
  }
  return complaints;
}

describe('read otherwise', () => {
  const editions = [real.internal, practice.public];
  const key = ({ site, path }) => `${site.name} ${path}`;
  const texts = new Map();
  const sizes = new Map();
  const seen = { sideways: [], spaced: [] };
  /** All text, unfolded, but for what scripts offer. */
  const text = (page) =>
    page.evaluate((offered) => {
      document.querySelectorAll(offered).forEach((element) => element.remove());
      document.querySelectorAll('details').forEach((details) => (details.open = true));
      return document.body.innerText.replace(/\s+/g, ' ').trim();
    }, OFFERED);

  before(async () => {
    await complaintsOf(editions, { viewport: DESK }, async (page, where) => {
      const of = (complaints, how) => complaints.map((complaint) => `${key(where)} ${how}: ${complaint}`);
      await page.setViewportSize(HALF);
      sizes.set(key(where), await page.evaluate(textSizes));
      for (const width of WIDTHS) {
        await page.setViewportSize({ ...DESK, width });
        seen.sideways.push(...of(await page.evaluate(sideways), `at ${width} px`));
      }
      await page.addStyleTag({ content: SPACED });
      for (const viewport of [PHONE, DESK]) {
        await page.setViewportSize(viewport);
        const complaints = [...(await page.evaluate(cutText)), ...(await page.evaluate(sideways))];
        seen.spaced.push(...of(complaints, `at ${viewport.width} px`));
      }
      texts.set(key(where), await text(page));
      return [];
    });
  });

  test('no page scrolls sideways at the widths between', () => none(seen.sideways));
  test('text with more space between lines, words and letters is not cut', () => none(seen.spaced));

  test('without JavaScript, the same text shows', async () => {
    const complaints = await complaintsOf(editions, { viewport: DESK, javaScriptEnabled: false }, async (page, where) =>
      (await text(page)) === texts.get(key(where)) ? [] : ['its text differs'],
    );
    assert.ok([...texts.values()].every((shown) => shown.length > 100), 'pages have text');
    none(complaints);
  });

  test('with text twice as large, all text grows, none is cut and no page scrolls sideways', async () => {
    const large = await launch({ defaultFontSize: 32 });
    const fits = async (page) => [...(await page.evaluate(sideways)), ...(await page.evaluate(cutText))];
    const grows = async (page, where) => {
      const before = sizes.get(key(where));
      const after = await page.evaluate(textSizes);
      const small = Object.keys(before).filter((name) => after[name] < before[name] * 1.8);
      return [...small.map((name) => `${name} grows from ${before[name]} to ${after[name]} px`), ...(await fits(page))];
    };
    const atDesk = await complaintsOf(editions, { viewport: DESK }, grows, large);
    const onPhone = await complaintsOf(editions, { viewport: PHONE }, fits, large);
    await large.close();
    none([...atDesk, ...onPhone]);
  });
});

describe('on the narrowest screen', () => {
  test('no page scrolls sideways', async () => {
    const editions = [real.internal, practice.internal];
    none(await complaintsOf(editions, { viewport: NARROWEST }, (page) => page.evaluate(sideways)));
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
