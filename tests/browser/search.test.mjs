// The search: found alike over http, from disk and under a strict policy; however a name is typed; by keyboard alone; nothing is
// asked for before it is used.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { Visitor, launch, onDisk, serve } from './browser.mjs';
import { violations } from './checks/accessibility.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };
const CASES = new URL('../data/search-keys.txt', import.meta.url);

let browser;
let web;
before(async () => {
  browser = await launch();
  web = await serve(real.public);
});
after(async () => {
  await web.close();
  await browser.close();
});

/** A visitor on a page of the real site, from disk unless an address is given, with the search open. */
async function searching({ path = 'index.html', options = { viewport: DESK }, address = onDisk(real.public) } = {}) {
  const visitor = await Visitor.come(browser, options);
  const page = await visitor.open(address, path);
  await page.locator('.search-button').click();
  await page.locator('.search-field').waitFor();
  await page.waitForFunction(() => window.tiendoSearch.units && window.tiendoSearch.texts);
  return { visitor, page };
}

/** What is found for a text: each group with its kind and its results, these by the paths they lead to. */
function found(page, text) {
  return page.evaluate((text) => window.tiendoSearch.find(text).map(({ kind, results }) => ({ kind, paths: results.map(({ path }) => path) })), text);
}

/** The paths of the results that are shown once a text was typed. */
async function shown(page, text) {
  await page.locator('.search-field').fill(text);
  await page.waitForFunction(() => document.querySelector('.search-status').textContent !== '');
  return page.locator('.search-results a').evaluateAll((links) => links.map((link) => link.href));
}

describe('what is found', () => {
  test('texts have the keys that the program gives them', async () => {
    const { visitor, page } = await searching();
    const unescaped = (text) => text.replace(/\\u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
    const lines = fs.readFileSync(CASES, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
    const cases = lines.map((line) => line.split('\t')).map(([text, key]) => [unescaped(text), key]);
    assert.ok(cases.length > 40, `there are cases: ${cases.length}`);
    const keys = await page.evaluate((texts) => texts.map((text) => window.tiendoSearch.key(text)), cases.map(([text]) => text));
    assert.deepEqual(keys, cases.map(([, key]) => key));
    await visitor.close();
  });

  const DAK_NONG = 'units/67-dak-nong.html';
  const HO_CHI_MINH = 'units/79-ho-chi-minh.html';
  const FIRST = [
    ['dak nong', DAK_NONG],
    ['Đắk Nông', DAK_NONG],
    ['Đăk Nông', DAK_NONG],
    ['ĐẮK NÔNG', DAK_NONG],
    ['Đắk Nông'.normalize('NFD'), DAK_NONG],
    ['Dak-Nong', DAK_NONG],
    ['daknong', DAK_NONG],
    ['tỉnh Đắk Nông', DAK_NONG],
    ['Đắc Nông', DAK_NONG],
    ['dak nog', DAK_NONG],
    ['67', DAK_NONG],
    ['Hoà Bình', 'units/17-hoa-binh.html'],
    ['Hòa Bình', 'units/17-hoa-binh.html'],
    ['hoa binh', 'units/17-hoa-binh.html'],
    ['Saigon', HO_CHI_MINH],
    ['TP HCM', HO_CHI_MINH],
    ['TP.HCM', HO_CHI_MINH],
    ['tphcm', HO_CHI_MINH],
    ['hcm', HO_CHI_MINH],
    ['Thủy Nguyên', 'units/311-thuy-nguyen.html'],
    ['vinh nghe an', 'units/412-vinh.html'],
    ['Lào Cai', 'units/10-lao-cai.html'],
    ['thành phố lào cai', 'units/080-lao-cai.html'],
    ['1451/UBND-KSTTHC', 'documents.html#doc-cong-van-1451-2023'],
    ['1451 ubnd kstthc', 'documents.html#doc-cong-van-1451-2023'],
    ['1451ubndkstthc', 'documents.html#doc-cong-van-1451-2023'],
    ['Thuật ngữ', 'glossary.html'],
    ['CCCD', 'indicators/cccd.html'],
  ];
  test('each spelling finds its page first', async () => {
    const { visitor, page } = await searching();
    const wrong = [];
    for (const [text, path] of FIRST) {
      const first = (await found(page, text))[0]?.paths[0];
      if (first !== path) wrong.push(`${text}: ${first} instead of ${path}`);
    }
    none(wrong);
    await visitor.close();
  });

  test('a word of its body finds a bulletin, and an abbreviation what it stands for', async () => {
    const { visitor, page } = await searching();
    const paths = async (text) => (await found(page, text)).flatMap((group) => group.paths);
    const bulletin = 'bulletins/ha-noi-hai-tuan-menh-lenh-01.html';
    assert.ok((await paths('mệnh lệnh 01')).includes(bulletin));
    assert.ok((await paths('căn cước công dân')).length > 5);
    const counts = (text) => page.evaluate((text) => window.tiendoSearch.find(text).map(({ kind, all }) => `${kind} ${all}`).sort(), text);
    assert.deepEqual(await counts('cccd'), await counts('can cuoc cong dan'));
    assert.ok((await paths('ubnd')).includes('documents.html#doc-cong-van-1451-2023'));
    for (const text of ['', ' ', '-', 'qxzvwkqq', 'đặc khu qxz']) assert.deepEqual(await paths(text), [], text);
    await visitor.close();
  });

  test('marks decide between names that are otherwise alike, and those higher up come first', async () => {
    const { visitor, page } = await searching();
    const order = await page.evaluate(() => {
      const shape = (depth, level, ended = false) => ({ depth, level, kind: 'x', full: null, ended, own: true });
      const rows = ['0.1 Hoa', '1.11 Hòa', '1.+1 Hoá', '2.13 Hoà', '1.+2 Tân Hoà', '1.+1 Hoàng', '3.18 Tân Lập', '1.19 Hạ\t\t<Tân Hải'];
      const shapes = [shape(0, 0), shape(1, 1), shape(1, 1, true), shape(1, 1)];
      window.tiendoSearch.units = { format: 1, folder: '', lang: 'vi', shapes, rows: rows.join('\n'), standings: [], figures: '\n'.repeat(rows.length - 1) };
      const units = (text) => window.tiendoSearch.find(text).filter(({ kind }) => kind === 'units');
      const names = (text) => units(text).flatMap(({ results }) => results.map(({ path }) => path.slice(6, -5)));
      return ['hòa', 'hoà', 'hoa', 'tan hai', 'tan lap, hoa', 'tân lạp', 'tan lzp', 'tan lzz'].map(names);
    });
    assert.deepEqual(order, [
      ['11-hoa', '13-hoa', '1-hoa', '12-hoa', '16-hoang', '15-tan-hoa'],
      ['11-hoa', '13-hoa', '1-hoa', '12-hoa', '16-hoang', '15-tan-hoa'],
      ['1-hoa', '11-hoa', '12-hoa', '13-hoa', '16-hoang', '15-tan-hoa'],
      ['19-ha'],
      ['18-tan-lap'],
      ['18-tan-lap'],
      ['18-tan-lap'],
      [],
    ]);
    await visitor.close();
  });

  test('every unit leads to its page, in every language and edition', async () => {
    const wrong = [];
    for (const site of [real.public, practice.public, practice.internal]) {
      for (const language of site.languages) {
        const folder = language && `${language}/`;
        const { visitor, page } = await searching({ path: `${folder}index.html`, address: onDisk(site) });
        const paths = new Set(await page.evaluate(() => window.tiendoSearch.paths()));
        const units = [...site.files].filter((file) => file.startsWith(`${folder}units/`) && file.endsWith('.html'));
        wrong.push(...units.filter((file) => !paths.has(file)).map((file) => `${site.name}: ${file} is not in the index`));
        wrong.push(...[...paths].filter((path) => !site.files.has(path)).map((path) => `${site.name}: ${path} is not there`));
        await visitor.close();
      }
    }
    none(wrong);
  });
});

describe('how it is used', () => {
  test('it finds the same over http with a strict policy as from disk, and asks for nothing before', async () => {
    const results = [];
    for (const [address, path] of [[web.address, 'index.html'], [onDisk(real.public), 'index.html'], [web.address, 'fr/units/67-dak-nong.html']]) {
      const visitor = await Visitor.come(browser, { viewport: DESK });
      const asked = [];
      visitor.page.on('request', (request) => asked.push(request.url().slice(address.length)));
      const page = await visitor.open(address, path);
      assert.deepEqual(asked.filter((file) => file.includes('search')), [], 'before it is used');
      await page.locator('.search-button').click();
      await page.waitForFunction(() => window.tiendoSearch?.units && window.tiendoSearch.texts);
      results.push((await shown(page, 'Đắk Nông')).map((link) => decodeURI(link.slice(address.length))));
      assert.deepEqual(visitor.wrong, [], `${address}${path}`);
      await visitor.close();
    }
    assert.ok(results[0].length > 3, results[0].join(' '));
    assert.deepEqual(results[1], results[0].map((path) => path));
    assert.equal(results[2][0], 'fr/units/67-dak-nong.html');
  });

  test('by keyboard alone it opens, chooses, goes there and closes', async () => {
    const visitor = await Visitor.come(browser, { viewport: DESK });
    const page = await visitor.open(onDisk(real.public), 'units.html');
    const dialog = page.locator('dialog.search');
    await page.keyboard.press('/');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await dialog.isVisible(), false, 'Escape closes it');
    await page.locator('.search-button').focus();
    await page.keyboard.press('Control+k');
    await page.waitForFunction(() => window.tiendoSearch.units && window.tiendoSearch.texts);
    await page.keyboard.type('lao cai');
    const active = () => page.evaluate(() => document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.getAttribute('href'));
    const first = await active();
    assert.match(first, /10-lao-cai/, 'the first is chosen');
    await page.keyboard.press('ArrowDown');
    const second = await active();
    assert.match(second, /080-lao-cai/, 'the next is chosen');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.notEqual(await active(), first, 'from the first it goes to the last');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForURL(/080-lao-cai/), page.keyboard.press('Enter')]);
    assert.equal(await dialog.count(), 0);
    await visitor.close();
  });

  test('focus comes back to where it was, and / can be typed and switched off', async () => {
    const { visitor, page } = await searching();
    await page.locator('.search-field').fill('');
    await page.keyboard.type('1451/ubnd');
    assert.equal(await page.locator('.search-field').inputValue(), '1451/ubnd');
    await page.locator('.search-slash').uncheck();
    await page.keyboard.press('Escape');
    assert.ok(await page.locator('.search-button').evaluate((button) => button === document.activeElement), 'the button has the focus');
    await page.keyboard.press('/');
    assert.equal(await page.locator('dialog.search').isVisible(), false, 'the key is off');
    await page.keyboard.press('Control+k');
    await page.locator('.search-slash').check();
    await visitor.close();
  });

  test('what was found is said, and where nothing was, what to do', async () => {
    const { visitor, page } = await searching();
    const status = page.locator('.search-status');
    await shown(page, 'dak nong');
    assert.match(await status.textContent(), /^Kết quả: \d+$/);
    assert.equal(await page.locator('.search-results mark').first().textContent(), 'Đắk Nông');
    await page.locator('.search-field').fill('qxzvwkqq');
    await page.waitForFunction(() => document.querySelector('.search-status').textContent.includes('qxzvwkqq'));
    assert.ok(await page.locator('.search-help a[href$="/units.html"]').isVisible());
    assert.equal(await page.locator('.search-field').getAttribute('aria-expanded'), 'false');
    await visitor.close();
  });

  test('what a reader types never becomes markup', async () => {
    const { visitor, page } = await searching();
    await page.locator('.search-field').fill('<img src=x onerror=alert(1)> <b>ha noi');
    await page.waitForFunction(() => document.querySelector('.search-status').textContent !== '');
    assert.equal(await page.locator('dialog.search :is(img, b)').count(), 0);
    assert.deepEqual(visitor.wrong, []);
    await visitor.close();
  });

  test('without JavaScript there is no button', async () => {
    const visitor = await Visitor.come(browser, { viewport: DESK, javaScriptEnabled: false });
    const page = await visitor.open(onDisk(real.public), 'index.html');
    assert.equal(await page.locator('.search-button').isVisible(), false);
    await visitor.close();
  });
});

describe('how it looks', () => {
  for (const viewport of [DESK, PHONE]) {
    for (const colorScheme of ['light', 'dark']) {
      test(`the open search has no violation and fits at ${viewport.width} px, ${colorScheme}`, async () => {
        const complaints = [];
        for (const text of ['', 'ha', '1451', 'qxzvwkqq']) {
          const { visitor, page } = await searching({ options: { viewport, colorScheme } });
          if (text) await shown(page, text);
          complaints.push(...(await violations(page)).map((violation) => `“${text}”: ${violation}`));
          const dialog = page.locator('dialog.search');
          const box = await dialog.boundingBox();
          const wide = await dialog.evaluate((element) => element.scrollWidth > element.clientWidth);
          if (wide || box.x < 0 || box.x + box.width > viewport.width) complaints.push(`“${text}”: it is too wide`);
          if (box.y < 0 || box.y + box.height > viewport.height) complaints.push(`“${text}”: it is too high`);
          await visitor.close();
        }
        none(complaints);
      });
    }
  }

  test('the chosen result is in view and can be told in forced colours', async () => {
    const { visitor, page } = await searching({ options: { viewport: PHONE, forcedColors: 'active' } });
    await shown(page, 'cong an');
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    const [list, option] = [await page.locator('.search-results').boundingBox(), await chosen.boundingBox()];
    assert.ok(option.y >= list.y - 1 && option.y + option.height <= list.y + list.height + 1, 'it is in view');
    assert.equal(await chosen.evaluate((element) => getComputedStyle(element).outlineStyle), 'solid');
    await visitor.close();
  });
});
