// Photos on pages of the practice site: they load from a disk and under a strict policy, stand upright within their column, take
// their room before they are there, and are no larger than a reader needs; on paper each stands whole beside its caption.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Visitor, launch, onDisk, serve } from './browser.mjs';
import { close, print } from './checks/sheets.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { practice } = sites();
/** Pages with photos, of each edition. */
const withPhotos = (site) => site.pages.filter((page) => site.text(page).includes('class="photo'));
const SCREENS = [
  { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3 },
  { viewport: { width: 1280, height: 900 } },
];

describe('photos', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  test('stand on public and internal pages, in every language', () => {
    const [shown, more] = [practice.public, practice.internal].map((site) => withPhotos(site).length);
    assert.ok(shown >= 6 && more > shown, `${shown} public pages, ${more} internal ones`);
  });

  for (const screen of SCREENS) {
    const { width } = screen.viewport;
    test(`fit their column at ${width} pixels, upright, and none is larger than it has to be`, async () => {
      const complaints = [];
      const visitor = await Visitor.come(browser, { javaScriptEnabled: false, ...screen });
      for (const page of withPhotos(practice.internal)) {
        const tab = await visitor.open(onDisk(practice.internal), page);
        const said = await tab.evaluate(faults, screen.deviceScaleFactor ?? 1);
        complaints.push(...[...said, ...visitor.wrong].map((complaint) => `${page}: ${complaint}`));
      }
      await visitor.close();
      none(complaints);
    });
  }

  test('load from a web host under a strict policy', async () => {
    const host = await serve(practice.public);
    const visitor = await Visitor.come(browser);
    const complaints = [];
    for (const page of withPhotos(practice.public)) {
      const tab = await visitor.open(host.address, page);
      complaints.push(...(await tab.evaluate(faults, 1)), ...visitor.wrong);
    }
    await visitor.close();
    await host.close();
    none(complaints);
  });

  test('take their room before they are there', async () => {
    const visitor = await Visitor.come(browser, { viewport: { width: 360, height: 740 } });
    const [page] = withPhotos(practice.public);
    const heights = () => visitor.page.locator('.photo').evaluateAll((all) => all.map((photo) => photo.offsetHeight));
    await visitor.page.route('**/*.jpg', (route) => route.abort());
    await visitor.open(onDisk(practice.public), page);
    const before = await heights();
    await visitor.page.unroute('**/*.jpg');
    await visitor.open(onDisk(practice.public), page);
    // A print can be a part of a pixel higher than its picture.
    const moved = (await heights()).map((height, at) => height - before[at]).filter((step) => Math.abs(step) > 1);
    assert.deepEqual(moved, []);
    await visitor.close();
  });

  test('come out of a printer with their captions', async () => {
    const visitor = await Visitor.come(browser);
    for (const page of withPhotos(practice.public)) {
      const tab = await visitor.open(onDisk(practice.public), page);
      const caption = await tab.locator('.photo .caption').first().textContent();
      const { sheets } = await print(tab);
      assert.ok(sheets.some(({ body }) => body.includes(close(caption))), `${page} lacks ${caption}`);
    }
    await visitor.close();
  });
});

/** What is wrong with the photos of a page at so many pixels to each of its own: runs in the page. */
async function faults(fineness) {
  const said = [];
  for (const photo of document.querySelectorAll('.photo')) {
    const image = photo.querySelector('img');
    image.scrollIntoView();
    await image.decode().catch(() => said.push(`${image.currentSrc} can’t be read`));
    const { width, height, right } = image.getBoundingClientRect();
    const name = image.currentSrc.split('/').pop();
    const own = image.getAttribute('width') / image.getAttribute('height');
    if (Math.abs(width / height / own - 1) > 0.02) said.push(`${name} is ${width} × ${height}, and ${own} times as wide as high`);
    if (right > photo.parentElement.getBoundingClientRect().right + 1) said.push(`${name} sticks out of its column`);
    // Of the prints that are large enough, the smallest; the largest if none is.
    const widths = (image.srcset || '').split(', ').map((one) => parseInt(one.split(' ')[1], 10)).filter((one) => one > 0);
    const enough = widths.filter((one) => one >= width * fineness * 0.9);
    const taken = parseInt(/-(\d+)\.jpg$/.exec(name)?.[1], 10);
    if (widths.length > 1 && enough.length > 1 && taken > enough[1]) said.push(`${name} is loaded where ${enough[0]} pixels are enough`);
    if (!photo.querySelector('.credit')?.textContent.trim()) said.push(`${name} has no credit`);
  }
  return said;
}
