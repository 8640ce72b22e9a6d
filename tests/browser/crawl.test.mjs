// Every page of the real site, in every language, in the ways in which people come to it.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { launch, onDisk, serve, visitAll } from './browser.mjs';
import { charts } from './checks/charts.mjs';
import { sideways } from './checks/layout.mjs';
import { broken, references, unloaded } from './checks/references.mjs';
import { marks, switchFaults } from './checks/editions.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real } = sites();
const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };
const WAYS = [
  { name: 'the public edition on a web host, at a desk', site: real.public, host: true, options: DESK, least: 12 },
  { name: 'the public edition on a disk, on a phone', site: real.public, host: false, options: PHONE, least: 11 },
  { name: 'the internal edition on a disk, at a desk', site: real.internal, host: false, options: DESK, least: 12 },
];

for (const way of WAYS) {
  describe(way.name, () => {
    let seen;
    before(async () => {
      seen = await crawl(way);
    });

    test('every page loads, with its styles and pictures, and nothing complains', () => none(seen.loading));
    test('every reference leads to a file and a place in it', () => none(broken(way.site.files, seen.references)));
    test('the language switch stays on the page', () => none(switchFaults(way.site, seen.references)));
    test('every chart has a name, a table and labels that can be read', () => {
      assert.ok(seen.charts > 0, 'there is a chart');
      none(seen.unreadable);
    });
    test('no page scrolls sideways', () => none(seen.sideways));
    test('the edition is marked on every page if it is internal, and on none if it isn’t', () => none(seen.marks));
  });
}

async function crawl({ site, host, options, least }) {
  const browser = await launch();
  const server = host ? await serve(site) : { address: onDisk(site), close: () => {} };
  const seen = { loading: [], references: new Map(), unreadable: [], charts: 0, sideways: [], marks: [] };
  const isInternal = site.name.endsWith('internal');
  await visitAll(browser, options, site.pages, async (visitor, path) => {
    const of = (complaints) => complaints.map((complaint) => `${path}: ${complaint}`);
    const page = await visitor.open(server.address, path);
    seen.references.set(path, await page.evaluate(references));
    seen.sideways.push(...of(await page.evaluate(sideways)));
    seen.marks.push(...of(await page.evaluate(marks, isInternal)));
    const found = await page.evaluate(charts, least);
    seen.unreadable.push(...of(found.complaints));
    seen.charts += found.charts;
    const notLoaded = await page.evaluate(unloaded);
    seen.loading.push(...of([...visitor.wrong, ...notLoaded]));
  });
  await server.close();
  await browser.close();
  return seen;
}
