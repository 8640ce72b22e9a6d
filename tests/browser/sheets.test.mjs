// The checks of sheets and of sizes of text: each finds the fault that was planted for it in a small page, and none without one.
// The rest of the checks are tried in `faults`.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Visitor, launch } from './browser.mjs';
import { textSizes } from './checks/layout.mjs';
import { lostTexts, print, sheetFaults, tableFaults } from './checks/sheets.mjs';
import { firstScreen } from './checks/weight.mjs';

const STYLE = `
  @page { size: A4; margin: 14mm 15mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif } }
  body { margin: 0; display: table; table-layout: fixed; width: 100%; font: 10pt/1.5 sans-serif }
  .edition-mark { display: table-header-group; break-inside: avoid }
  .edition-mark-foot { display: table-footer-group }
  thead { display: table-header-group }
  tr { break-inside: avoid }
`;
const ROWS = Array.from({ length: 90 }, (_, at) => `<tr><th>Commune ${at + 1}</th><td>${at * 7} of 1,000</td></tr>`).join('');
const HEAD = '<thead><tr><th><button>Commune</button></th><td><button>Handed over</button></td></tr></thead>';
const BUTTONS = 'button { display: contents }';

const page = (style = BUTTONS, head = HEAD, more = '') => `<!DOCTYPE html>
<html lang="en"><head><title>A page</title><style>${STYLE}${style}</style></head>
<body><aside class="edition-mark">Internal <span class="running">A page, 4 March 2025</span></aside>
<main><h1>A page</h1><p>Known on 1/3/2025.</p><table><caption>Communes</caption>${head}<tbody>${ROWS}</tbody></table>${more}</main>
<p class="edition-mark edition-mark-foot">Internal</p></body></html>`;

const FAULTS = [
  ['a sheet of another size', sheetFaults, page(`${BUTTONS} @page { size: A5 }`), /no A4/],
  ['words where printers don’t reach', sheetFaults, page(`${BUTTONS} @page { margin-inline: 5mm }`), /has words from 1\d to/],
  ['words that the edge cuts', lostTexts, page(BUTTONS, HEAD, '<p style="margin-left: -8mm">Beyond the edge</p>'), /“beyondtheedge” is printed 0 times/],
  ['a sheet without a head', sheetFaults, page(`${BUTTONS} .edition-mark:not(.edition-mark-foot) { display: block }`), /sheet 2 of \d doesn’t begin/],
  ['a sheet without a mark at its foot', sheetFaults, page(`${BUTTONS} .edition-mark-foot { display: block }`), /sheet 1 of \d ends with/],
  ['a sheet without its number', sheetFaults, page(`${BUTTONS} @page { @bottom-right { content: none } }`), /has “” for its number/],
  ['a text that isn’t printed', lostTexts, page(BUTTONS, HEAD, '<p style="height: 1pt; overflow: hidden"><br>Not on paper</p>'), /“notonpaper” is printed 0 times/],
  ['a row that isn’t printed', tableFaults, page(`${BUTTONS} tr:nth-child(40) td { height: 1pt; opacity: 0 }`), /“commune40.*” is on no sheet/],
  ['heads that browsers don’t paint again', tableFaults, page(''), /its head isn’t above its rows on sheet 2/],
  ['heads that aren’t repeated', tableFaults, page(`${BUTTONS} table thead { display: table-row-group }`), /its head isn’t above its rows on sheet 2/],
];

let browser, visitor;
before(async () => {
  browser = await launch();
  visitor = await Visitor.come(browser);
});
after(() => browser.close());

const printed = async (html) => {
  await visitor.page.setContent(html);
  return print(visitor.page);
};

describe('on sheets a fault is found:', () => {
  for (const [fault, check, html, expected] of FAULTS) {
    test(fault, async () => assert.match(check(await printed(html)).join('\n'), expected));
  }

  test('and none on those without', async () => {
    const found = await printed(page());
    assert.ok(found.sheets.length > 1 && found.shown.tables.length === 1);
    assert.deepEqual([sheetFaults, lostTexts, tableFaults].map((check) => check(found)), [[], [], []]);
  });
});

test('text that doesn’t grow with what a reader sets', async () => {
  const html = '<p class="fixed" style="font-size: 15px">Fixed</p><p class="free">Free</p>';
  const large = await launch({ defaultFontSize: 32 });
  const sizes = [];
  for (const by of [browser, large]) {
    const { page, context } = await Visitor.come(by);
    await page.setContent(html);
    sizes.push(await page.evaluate(textSizes));
    await context.close();
  }
  await large.close();
  assert.deepEqual(sizes, [{ 'p.fixed': 15, 'p.free': 16 }, { 'p.fixed': 15, 'p.free': 32 }]);
});

test('what comes before a screen is full', () => {
  const html = '<html><head></head><body><h1>A</h1><p>B</p><p>C</p></body></html>';
  assert.equal(firstScreen(html, 2), '<html><head></head><body><h1>A</h1><p>');
  assert.equal(firstScreen(html, 9), '<html><head></head><body><h1>A</h1><p>B</p><p>');
});
