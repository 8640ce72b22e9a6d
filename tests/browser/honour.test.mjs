// Certificates of commendations as they are printed: one sheet each, with all that it says; what was not granted says so before
// anything else. And the roll of honour on a phone, without scripts.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { launch, onDisk, visitAll } from './browser.mjs';
import { print } from './checks/sheets.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();
const SITES = [real.public, real.internal, practice.public, practice.internal];
const certificates = (site) => site.pages.filter((page) => /(^|\/)commendations\/[^/]+\.html$/.test(page));
const rolls = (site) => site.pages.filter((page) => /(^|\/)commendations(\/by\/[a-z]+)?\.html$/.test(page));

describe('certificates', () => {
  const seen = { pages: 0, open: 0, sheets: [], silent: [] };
  before(async () => {
    const browser = await launch();
    for (const site of SITES) {
      await visitAll(browser, {}, certificates(site), async (visitor, path) => {
        const page = await visitor.open(onDisk(site), path);
        const { status, first } = await page.evaluate(said);
        const { sheets } = await print(page);
        seen.pages += 1;
        if (status !== 'granted') seen.open += 1;
        if (sheets.length !== 1) seen.sheets.push(`${site.name} ${path}: ${sheets.length} sheets`);
        if (status !== 'granted' && first !== 'certificate-status') seen.silent.push(`${site.name} ${path}: begins with ${first}`);
      });
    }
    await browser.close();
  });

  test('each is printed on one sheet', () => {
    assert.ok(seen.pages > 60, `there are certificates: ${seen.pages}`);
    none(seen.sheets);
  });

  test('one that was not granted says so first', () => {
    assert.ok(seen.open > 10, `there are some: ${seen.open}`);
    none(seen.silent);
  });
});

describe('the roll of honour', () => {
  const seen = { pages: 0, wide: [], lost: [], mixed: [] };
  before(async () => {
    const browser = await launch();
    const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false };
    for (const site of SITES) {
      await visitAll(browser, phone, rolls(site), async (visitor, path) => {
        const page = await visitor.open(onDisk(site), path);
        const { wide, names, proposed } = await page.evaluate(roll);
        seen.pages += 1;
        if (wide) seen.wide.push(`${site.name} ${path}`);
        if (names === 0) seen.lost.push(`${site.name} ${path}`);
        seen.mixed.push(...proposed.map((id) => `${site.name} ${path}: ${id}`));
      });
    }
    await browser.close();
  });

  test('is read on a phone without scripts', () => {
    assert.ok(seen.pages > 20, `there are rolls: ${seen.pages}`);
    none(seen.wide);
    none(seen.lost);
  });

  test('lists nothing as granted that was only proposed', () => none(seen.mixed));
});

/** What a certificate is, and the first thing that it says. */
function said() {
  const certificate = document.querySelector('.certificate');
  const status = [...certificate.classList].find((name) => name.startsWith('certificate-')).replace('certificate-', '');
  return { status, first: certificate.querySelector('p').className };
}

/** Whether the roll is wider than its screen, how many links to certificates it has, and entries with a mark among those without. */
function roll() {
  const root = document.documentElement;
  const among = [...document.querySelectorAll('section')].filter((part) => !['proposed', 'revoked'].includes(part.id));
  const marked = among.flatMap((part) => [...part.querySelectorAll('.mark-proposed, .mark-revoked')]);
  return {
    wide: root.scrollWidth > root.clientWidth,
    names: document.querySelectorAll('.roll .roll-who a').length,
    proposed: marked.map((mark) => mark.closest('li').id),
  };
}
