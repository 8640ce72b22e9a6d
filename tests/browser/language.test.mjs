// What language each word of a page is in, for those who hear it: the page’s own, and that of names from elsewhere.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, onDisk, visitAll } from './browser.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();
const EDITIONS = [real.internal, practice.public];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Names in Vietnamese letters that stand by themselves and aren’t said to be Vietnamese, and how many are. Runs in the page. */
function names() {
  const ALONE = 'main a[href], main th[scope=row], .breadcrumbs a';
  const OWN = 'li > span, td > span';
  const isVietnamese = (text) => /[ăđơưẠ-ỹ]/i.test(text.normalize('NFC'));
  const found = { marked: 0, complaints: [] };
  for (const element of document.querySelectorAll(`${ALONE}, ${OWN}`)) {
    const text = element.textContent.trim();
    const isUnit = element.matches('a[href*="units/"]') || (element.matches('th[scope=row]') && !element.querySelector('a'));
    if (!isUnit || !isVietnamese(text)) continue;
    if (element.closest('[lang]').lang === 'vi') found.marked += 1;
    else found.complaints.push(`“${text.slice(0, 50)}” isn’t said to be Vietnamese`);
  }
  return found;
}

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
      const foreign = site.languages.filter((language) => language !== '').flatMap((language) => site.sample(language));
      await visitAll(browser, {}, foreign, async (visitor, path) => {
        const found = await (await visitor.open(onDisk(site), path)).evaluate(names);
        complaints.push(...found.complaints.map((complaint) => `${site.name} ${path}: ${complaint}`));
        marked += found.marked;
      });
    }
    assert.ok(marked > 100, `there are such names: ${marked}`);
    none(complaints);
  });
});
