// Pages of every kind as they come out of a printer: sheets of A4 that say what they are of, with nothing beyond their edge.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, onDisk, visitAll } from './browser.mjs';
import { longTables, print, sheetFaults, tableFaults } from './checks/sheets.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();
const EDITIONS = [real.internal, practice.public];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The running head of a page: what stands at the top of each of its sheets. */
const running = (page) =>
  page.evaluate(() => {
    const heads = [...document.querySelectorAll('.edition-mark, .practice-mark, .running-head')];
    const head = heads.find((element) => element.querySelector('.running') && !element.matches('.edition-mark-foot'));
    return head.textContent.trim();
  });

describe('printed', () => {
  test('every sheet is A4, says its edition, page, day and number, and holds all its words', async () => {
    const complaints = [];
    let printed = 0;
    for (const site of EDITIONS) {
      await visitAll(browser, {}, site.samples(), async (visitor, path) => {
        const page = await visitor.open(onDisk(site), path);
        const head = await running(page);
        const sheets = await print(page);
        complaints.push(...sheetFaults(sheets, head).map((complaint) => `${site.name} ${path}: ${complaint}`));
        printed += sheets.length;
      });
    }
    assert.ok(printed > 100, `there are sheets: ${printed}`);
    none(complaints);
  });

  test('a table longer than a sheet has its head on each, and all its rows', async () => {
    const complaints = [];
    let seen = 0;
    await visitAll(browser, {}, practice.public.sample(), async (visitor, path) => {
      const page = await visitor.open(onDisk(practice.public), path);
      await page.emulateMedia({ media: 'print' });
      const tables = await page.evaluate(longTables);
      await page.emulateMedia({ media: null });
      if (tables.length === 0) return;
      seen += tables.length;
      complaints.push(...tableFaults(await print(page), tables).map((complaint) => `${path}: ${complaint}`));
    });
    assert.ok(seen > 0, 'there is such a table');
    none(complaints);
  });
});
