// What pages can do with JavaScript: sort, filter, copy a link, be light or dark; by keyboard and by pointer, from disk and from a
// web host with a strict policy, in every language. And that nothing of it is missed, or in the way, without.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { after, before, describe, test } from 'node:test';
import { Visitor, launch, onDisk, serve } from './browser.mjs';
import { violations } from './checks/accessibility.mjs';
import { OFFERED, isInOrder, keys, names, offered, places } from './checks/scripts.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { practice, early } = sites();
const site = practice.public;
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** All that a page's script may weigh on its way. */
const MOST_BYTES = 3584;
const COMMUNES = '#level-commune';

let browser;
let hosts;
before(async () => {
  browser = await launch();
  const server = await serve(site);
  hosts = { disk: onDisk(site), web: server.address, close: server.close };
});
after(async () => {
  await browser.close();
  await hosts.close();
});

const inLanguage = (language, page) => (language ? `${language}/${page}` : page);
const UNIT = site.sample().find((page) => page.startsWith('units/'));

/** Opens a page, does something with it, and complains of whatever went wrong on the way. */
async function on(address, file, options, what) {
  const visitor = await Visitor.come(browser, { viewport: DESK, ...options });
  if (options.before) await visitor.context.addInitScript(options.before);
  const page = await visitor.open(address, file);
  await what(page, visitor);
  none(visitor.wrong);
  await visitor.close();
}

/** The same from disk and from a web host, in every language. */
function everywhere(name, what, { viewport = DESK, file = 'units.html' } = {}) {
  for (const place of ['disk', 'web']) {
    test(`${name}, from ${place}`, async () => {
      for (const language of site.languages) {
        await on(hosts[place], inLanguage(language, file), { viewport }, (page) => what(page, language));
      }
    });
  }
}

// Read as it is seen: before the same words are said again, the place is empty for a moment.
const said = async (page) => (await page.waitForFunction(() => document.getElementById('said').textContent)).jsonValue();

describe('sorting', () => {
  everywhere('by name is the order of the language, then its reverse, then that of the page', async (page) => {
    const table = page.locator(`${COMMUNES} table`);
    const head = table.locator('thead th').first();
    const published = await table.evaluate(names);
    assert.ok(published.length > 40, `there are rows: ${published.length}`);
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await table.evaluate(names), published, 'as the program orders names');
    assert.equal(await head.getAttribute('aria-sort'), 'ascending');
    assert.ok((await said(page)).includes(await head.innerText()), 'it says which column');
    await page.keyboard.press('Space');
    assert.deepEqual(await table.evaluate(names), published.toReversed());
    assert.equal(await head.getAttribute('aria-sort'), 'descending');
    await page.keyboard.press('Enter');
    assert.deepEqual(await table.evaluate(names), published);
    assert.equal(await head.getAttribute('aria-sort'), null);
  });

  everywhere('by figure and status, with what is unknown last', async (page) => {
    const table = page.locator(`${COMMUNES} table`);
    const heads = await table.locator('thead th').count();
    for (const column of [2, heads - 1]) {
      const button = table.locator('thead th').nth(column).locator('button');
      await button.click();
      const up = await table.evaluate(keys, column);
      assert.ok(new Set(up).size > 3 && isInOrder(up), `column ${column} rises: ${up}`);
      await button.click();
      const down = await table.evaluate(keys, column);
      assert.ok(isInOrder(down, -1), `column ${column} falls: ${down}`);
      await button.click();
    }
    assert.equal(await table.locator('[aria-sort]').count(), 0);
  });

  everywhere(
    'on a phone by a choice, without a head',
    async (page) => {
      const table = page.locator(`${COMMUNES} table`);
      const published = await table.evaluate(names);
      const select = page.locator(`${COMMUNES} .tools-sort select`);
      assert.equal(await table.locator('.sort').first().isVisible(), false);
      await select.selectOption('-1');
      assert.deepEqual(await table.evaluate(names), published.toReversed());
      await select.selectOption('3');
      assert.ok(isInOrder(await table.evaluate(keys, 2)));
      await select.selectOption('0');
      assert.deepEqual(await table.evaluate(names), published);
    },
    { viewport: PHONE },
  );

  test('a history that is not long, by day and by figure', async () => {
    const file = early.public.sample().find((page) => page.startsWith('units/'));
    await on(onDisk(early.public), file, {}, async (page) => {
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      const table = page.locator('.history.sortable').first();
      for (const column of [0, 1]) {
        await table.locator('thead button').nth(column).click();
        const sorted = await table.evaluate(keys, column);
        assert.ok(new Set(sorted).size > 3 && isInOrder(sorted), `column ${column} rises: ${sorted}`);
      }
    });
  });
});

describe('filtering', () => {
  everywhere('finds names without their marks, counts, and clears', async (page) => {
    const section = page.locator(COMMUNES);
    const table = section.locator('table');
    const published = await table.evaluate(names);
    const wanted = published[5];
    const box = section.locator('[type=search]');
    await box.focus();
    await page.keyboard.type(await page.evaluate((name) => tiendo.fold(name).toUpperCase(), wanted));
    const found = await table.evaluate(names);
    assert.ok(found.includes(wanted) && found.length < published.length, `${found.length} found`);
    const count = await section.locator('.tools-count').innerText();
    assert.ok(count.includes(String(found.length)) && count.includes(String(published.length)), count);
    assert.equal(await said(page), count);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await table.evaluate(names), published, 'paper has all rows');
    await page.emulateMedia({ media: null });
    await box.focus();
    await page.keyboard.press('Escape');
    assert.deepEqual(await table.evaluate(names), published);
    await box.fill('không có tên nào như vậy');
    assert.deepEqual(await table.evaluate(names), []);
    assert.ok(!/\d/.test(await section.locator('.tools-count').innerText()), 'it says that there are none');
  });

  everywhere('by status, also together with a name and an order', async (page) => {
    const section = page.locator(COMMUNES);
    const table = section.locator('table');
    const select = section.locator('.tools-status select');
    const all = (await table.evaluate(names)).length;
    const counts = [];
    for (const word of (await select.locator('option').allTextContents()).slice(1)) {
      await select.selectOption(word);
      counts.push((await table.evaluate(names)).length);
      const words = await table.locator('tr:visible .status-word').allTextContents();
      assert.ok(words.every((other) => other === word), `${word}: ${words}`);
    }
    assert.ok(counts.length > 1 && counts.every((count) => count > 0), `${counts}`);
    assert.equal(counts.reduce((sum, count) => sum + count), all);
    const before = await table.evaluate(names);
    await table.locator('thead button').first().click();
    await table.locator('thead button').first().click();
    assert.deepEqual(await table.evaluate(names), before.toReversed());
  });

  test('folds as the program does', async () => {
    await on(hosts.disk, 'index.html', {}, async (page) => {
      for (const [text, folded] of [
        ['Đắk  Nông ', 'dak nong'],
        ['Đăk Nông'.normalize('NFD'), 'dak nong'],
        ['M’Đrắk', 'mdrak'],
        ['Ƀuôn Đôn', 'buon don'],
        ['Œuvre, cœur', 'oeuvre, coeur'],
        ['Straße', 'strasse'],
        ['İstanbul', 'istanbul'],
        ['1451/UBND-KSTTHC', '1451/ubnd-kstthc'],
        ['서울', '서울'],
      ]) {
        assert.equal(await page.evaluate((words) => tiendo.fold(words), text), folded);
      }
    });
  });
});

describe('links to parts', () => {
  const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
  const heard = () => document.addEventListener('copy', () => (window.copied = document.activeElement.value));
  const withoutClipboard = () => Object.defineProperty(navigator, 'clipboard', { value: undefined });
  const parts = (page) => page.evaluate(() => [...document.querySelectorAll('.copy')].map((button) => button.checkVisibility()).filter(Boolean).length);

  test('are copied, by keyboard and by pointer, and lead there', async () => {
    await on(hosts.web, UNIT, CLIPBOARD, async (page) => {
      assert.ok((await parts(page)) > 3);
      for (const at of [0, 2]) {
        const button = page.locator('.copy').nth(at);
        await button.focus();
        await (at ? button.click() : page.keyboard.press('Enter'));
        assert.equal(await said(page), await button.locator('span').innerText(), 'it says so');
        const address = await page.evaluate(() => navigator.clipboard.readText());
        const [target, id] = address.split('#');
        assert.equal(target, page.url().split('#')[0]);
        assert.equal(await page.locator(`[id="${id}"]`).count(), 1, address);
      }
    });
  });

  test('are copied where the browser gives no clipboard', async () => {
    const before = `(${heard})(); (${withoutClipboard})()`;
    await on(hosts.disk, inLanguage('fr', 'index.html'), { before }, async (page) => {
      const button = page.locator('.copy').first();
      await button.focus();
      await page.keyboard.press('Enter');
      await said(page);
      assert.match(await page.evaluate(() => window.copied), /^file:.*fr\/index\.html#./);
      assert.equal(await button.evaluate((element) => element === document.activeElement), true, 'the focus stays');
    });
  });

  test('go to the address bar where nothing can be copied', async () => {
    const before = `(${withoutClipboard})(); document.execCommand = () => false`;
    await on(hosts.disk, 'index.html', { before }, async (page) => {
      await page.locator('.copy').first().click();
      await said(page);
      assert.match(page.url(), /#./);
    });
  });
});

describe('light and dark', () => {
  const COLOURS = ['--ground', '--text', '--accent', '--good', '--chart-ground', '--chart-series', '--chart-class-3'];
  const colours = (page) =>
    page.evaluate((wanted) => {
      const root = getComputedStyle(document.documentElement);
      return [root.colorScheme, ...wanted.map((name) => root.getPropertyValue(name)), getComputedStyle(document.body).backgroundColor];
    }, COLOURS);
  const asked = {};
  before(async () => {
    for (const colorScheme of ['light', 'dark']) {
      await on(hosts.disk, 'index.html', { colorScheme }, async (page) => (asked[colorScheme] = (await colours(page)).slice(1)));
    }
    assert.notDeepEqual(asked.light, asked.dark);
  });

  for (const place of ['disk', 'web']) {
    test(`a choice is that which the system would make, and stays, from ${place}`, async () => {
      for (const [colorScheme, chosen] of [['light', 'dark'], ['dark', 'light'], ['light', 'light'], ['dark', 'dark']]) {
        await on(hosts[place], 'index.html', { colorScheme }, async (page) => {
          const select = page.locator('#scheme');
          await select.focus();
          await select.selectOption(chosen);
          assert.deepEqual(await colours(page), [chosen, ...asked[chosen]]);
          await page.goto(hosts[place] + inLanguage('fr', 'units.html'));
          assert.deepEqual(await colours(page), [chosen, ...asked[chosen]], 'on the next page');
          assert.equal(await page.locator('#scheme').inputValue(), chosen);
          await page.emulateMedia({ media: 'print', colorScheme });
          assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), 'rgb(0, 0, 0)', 'paper is light');
          await page.emulateMedia({ media: null, colorScheme });
          await page.locator('#scheme').selectOption('');
          assert.deepEqual((await colours(page)).slice(1), asked[colorScheme], 'as the system again');
        });
      }
    });
  }

  test('a choice holds for the page where nothing can be kept', async () => {
    const forbid = () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    await on(hosts.web, 'index.html', { before: `(${forbid})()`, colorScheme: 'light' }, async (page) => {
      await page.locator('#scheme').selectOption('dark');
      assert.deepEqual(await colours(page), ['dark', ...asked.dark]);
    });
  });

  test('it is set before anything is painted', async () => {
    await on(hosts.web, 'index.html', { colorScheme: 'light' }, async (page) => {
      await page.locator('#scheme').selectOption('dark');
      await page.addInitScript(() => {
        document.addEventListener('readystatechange', () => (window.early ??= document.documentElement.dataset.scheme));
      });
      await page.reload();
      assert.equal(await page.evaluate(() => window.early), 'dark');
    });
  });
});

describe('all of it', () => {
  for (const viewport of [DESK, PHONE]) {
    for (const scheme of ['light', 'dark']) {
      test(`has no violation at ${viewport.width} px, ${scheme}`, async () => {
        const complaints = [];
        for (const file of ['units.html', UNIT, 'index.html', 'reporting.html', 'commendations.html', 'documents.html']) {
          // From a web host: axe reads style sheets again, which a browser forbids from disk.
          await on(hosts.web, file, { viewport, colorScheme: scheme === 'dark' ? 'light' : 'dark' }, async (page) => {
            await page.locator('#scheme').selectOption(scheme);
            for (const kind of ['.sort', '.copy']) {
              const first = page.locator(`${kind}:visible`).first();
              if (await first.count()) await first.click();
            }
            const box = page.locator('.tools [type=search]:visible').first();
            if (await box.count()) await box.fill('a');
            complaints.push(...(await violations(page)).map((violation) => `${file}: ${violation}`));
          });
        }
        none(complaints);
      });
    }
  }

  for (const viewport of [DESK, PHONE]) {
    test(`moves nothing when it comes at ${viewport.width} px`, async () => {
      // What the page looks like before its scripts go to work, which on a slow line is seen.
      const waiting = () => {
        const listen = document.addEventListener;
        document.addEventListener = (type, ...rest) => type !== 'DOMContentLoaded' && listen.call(document, type, ...rest);
      };
      for (const file of ['units.html', UNIT, 'index.html', 'reporting.html', 'quality.html', 'commendations.html']) {
        const found = [];
        for (const before of ['', `(${waiting})()`]) {
          await on(hosts.disk, file, { viewport, before }, async (page) => {
            await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
            found.push(await page.evaluate(places));
          });
        }
        assert.deepEqual(found[0], found[1], file);
      }
    });
  }

  test('is not seen without JavaScript, and nothing else is missed', async () => {
    for (const file of site.samples()) {
      const rows = [];
      for (const javaScriptEnabled of [true, false]) {
        await on(hosts.disk, file, { javaScriptEnabled }, async (page) => {
          if (!javaScriptEnabled) none((await page.evaluate(offered, OFFERED)).map((complaint) => `${file}: ${complaint}`));
          rows.push(await page.evaluate(() => [...document.querySelectorAll('tr, .entries > *')].filter((row) => row.checkVisibility()).length));
        });
      }
      assert.equal(rows[0], rows[1], file);
    }
  });

  test('weighs little', () => {
    const bytes = zlib.gzipSync(fs.readFileSync(path.join(site.root, 'static/site.js')), { level: 9 }).length;
    assert.ok(bytes > 1000 && bytes <= MOST_BYTES, `${bytes} bytes`);
  });
});
