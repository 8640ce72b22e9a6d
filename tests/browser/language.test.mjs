// What language each word of a page is in, for those who hear it: the page’s own, and that of names from elsewhere.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, onDisk, visitAll } from './browser.mjs';
import { unitNames, unmarkedNames } from './checks/language.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();
const EDITIONS = [real.internal, practice.public];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

describe('languages', () => {
  test('a page says its language, and the way from it', async () => {
    const complaints = [];
    for (const site of EDITIONS) {
      await visitAll(browser, {}, site.samples(), async (visitor, path) => {
        const page = await visitor.open(onDisk(site), path);
        const said = await page.evaluate(() => ({
          own: document.documentElement.lang,
          current: document.querySelector('.languages [aria-current]')?.lang,
          others: [...document.querySelectorAll('.languages a')].every((link) => link.lang && link.lang === link.hreflang),
        }));
        const expected = site.split(path)[0] || 'vi';
        if (said.own !== expected || said.current !== expected || !said.others) complaints.push(`${path}: ${JSON.stringify(said)}`);
      });
    }
    none(complaints);
  });

  test('names of units that stand by themselves are marked as what they are', async () => {
    const complaints = [];
    let marked = 0;
    for (const site of EDITIONS) {
      for (const language of site.languages.filter((language) => language !== '')) {
        const units = unitNames(site, language);
        assert.ok(units.length > 40, `there are units: ${units.length}`);
        await visitAll(browser, {}, site.sample(language), async (visitor, path) => {
          const found = await (await visitor.open(onDisk(site), path)).evaluate(unmarkedNames, units);
          complaints.push(...found.complaints.map((complaint) => `${site.name} ${path}: ${complaint}`));
          marked += found.marked;
        });
      }
    }
    assert.ok(marked > 100, `there are such names: ${marked}`);
    none(complaints);
  });
});
