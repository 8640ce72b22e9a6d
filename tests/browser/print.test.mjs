// Pages of every kind as they come out of a printer, read back from the PDF: sheets of A4 that say what they are of, with all that
// the page shows on paper, and tables that keep their heads.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { launch, onDisk, visitAll } from './browser.mjs';
import { lostTexts, print, sheetFaults, tableFaults } from './checks/sheets.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();
const PAGES = [
  [real.internal, real.internal.sample()],
  [practice.public, practice.public.samples()],
  // Both marks stand on its sheets.
  [practice.internal, practice.internal.sample()],
];

describe('printed', () => {
  const seen = { sheets: 0, tables: 0, edges: [], lost: [], heads: [] };
  before(async () => {
    const browser = await launch();
    for (const [site, pages] of PAGES) {
      await visitAll(browser, {}, pages, async (visitor, path) => {
        const printed = await print(await visitor.open(onDisk(site), path));
        const of = (complaints) => complaints.map((complaint) => `${site.name} ${path}: ${complaint}`);
        seen.sheets += printed.sheets.length;
        seen.tables += printed.shown.tables.length;
        seen.edges.push(...of(sheetFaults(printed)));
        seen.lost.push(...of(lostTexts(printed)));
        seen.heads.push(...of(tableFaults(printed)));
      });
    }
    await browser.close();
  });

  test('every sheet is A4 and says its page, day and number, and at both ends that it is internal if it is', () => {
    assert.ok(seen.sheets > 100, `there are sheets: ${seen.sheets}`);
    none(seen.edges);
  });

  test('every text that a page shows on paper is on its sheets', () => none(seen.lost));

  test('a long table has its head above its rows on every sheet, and all its rows', () => {
    assert.ok(seen.tables > 20, `there are such tables: ${seen.tables}`);
    none(seen.heads);
  });
});
