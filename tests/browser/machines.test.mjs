// What machines read of the practice site, where a browser has a say: JSON-LD is data that a strict policy leaves in peace, feeds
// and sitemaps are well formed, what a feed carries is valid HTML, and who is led astray finds a styled page with ways home.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, serve, Visitor, visitAll } from './browser.mjs';
import { violations } from './checks/accessibility.mjs';
import { sideways } from './checks/layout.mjs';
import { linkedDataFaults } from './checks/machines.mjs';
import { errors } from './checks/markup.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const site = sites().practice.public;
const BASE = 'https://practice.example.org/';
/** Whether a page stands where it is for good: one that moved leads on by itself. */
const stays = (page) => !site.text(page).includes('http-equiv="refresh"');
const folders = site.languages.map((language) => (language ? `${language}/` : ''));

/** What a reader of XML complains of; runs in the page. */
const xmlFault = (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent;

describe('what machines read of the practice site', () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch();
    server = await serve(site);
  });
  after(async () => {
    await server.close();
    await browser.close();
  });

  test('JSON-LD of each kind of page can be read and breaks no policy', async () => {
    const complaints = [];
    await visitAll(browser, {}, site.samples().filter(stays), async (visitor, path) => {
      const page = await visitor.open(server.address, path);
      const faults = [...visitor.wrong, ...(await page.evaluate(linkedDataFaults))];
      complaints.push(...faults.map((fault) => `${path}: ${fault}`));
    });
    none(complaints);
  });

  test('feeds and the sitemap are well formed', async () => {
    const visitor = await Visitor.come(browser);
    const page = await visitor.open(server.address, 'index.html');
    for (const file of ['sitemap.xml', ...folders.map((folder) => `${folder}feed.xml`)]) {
      assert.equal(await page.evaluate(xmlFault, site.text(file)), undefined, file);
    }
    assert.ok(await page.evaluate(xmlFault, '<a><b></a>'), 'what is not well formed is found');
    await visitor.close();
  });

  test('what entries carry is valid HTML', async () => {
    const complaints = [];
    for (const folder of folders) {
      const { items } = JSON.parse(site.text(`${folder}feed.json`));
      assert.ok(items.length > 0, folder);
      for (const item of items) {
        const page = `<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body><h1>x</h1>\n${item.content_html}\n</body></html>\n`;
        complaints.push(...(await errors(page)).map((error) => `${folder}${item.id}: ${error}`));
      }
    }
    none(complaints);
  });

  test('the page for no page is valid HTML', async () => none(await errors(site.text('404.html'))));

  for (const width of [360, 1280]) {
    test(`who is led astray finds a page in the site’s looks, ${width} px wide`, async () => {
      const visitor = await Visitor.come(browser, { viewport: { width, height: 800 } });
      await visitor.context.route(`${BASE}**`, (route) => {
        const asked = route.request().url().slice(BASE.length);
        const path = site.files.has(asked) ? asked : '404.html';
        return route.fulfill({ path: `${site.root}/${path}` });
      });
      const page = await visitor.open(BASE, 'so-lieu/cu/units/none.html');
      none(visitor.wrong);
      const rules = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length));
      assert.ok(rules.length > 0 && rules.every((count) => count > 0), 'its style sheets are there');
      none(await violations(page));
      none(await page.evaluate(sideways));
      const links = await page.$$eval('main a[href]', (all) => all.map((link) => link.href));
      assert.equal(links.length, 4 * site.languages.length);
      none(links.filter((link) => !site.files.has(link.slice(BASE.length))));
      await page.click('main a');
      assert.equal(page.url(), `${BASE}index.html`);
      await visitor.close();
    });
  }
});
