// The checks themselves: each finds the fault that was planted in a small page, and none on the page without one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Visitor, launch, onDisk, serve } from './browser.mjs';
import { violations } from './checks/accessibility.mjs';
import { charts } from './checks/charts.mjs';
import { pale } from './checks/contrast.mjs';
import { marks, switchFaults } from './checks/editions.mjs';
import { skipLink, tabStops } from './checks/keyboard.mjs';
import { unmarkedNames } from './checks/language.mjs';
import { cutText, onPaper, sideways } from './checks/layout.mjs';
import { linkedDataFaults } from './checks/machines.mjs';
import { errors } from './checks/markup.mjs';
import { names, opened, printed } from './checks/notes.mjs';
import { broken, references, unloaded } from './checks/references.mjs';
import { OFFERED, isInOrder, offered } from './checks/scripts.mjs';
import { Site } from './sites.mjs';

const STYLE = `
  body { margin: 0; font: 16px/1.5 sans-serif; background: #fff; color: #000 }
  a:focus { outline: 2px solid #06c }
  svg { display: block; width: 300px; height: 100px }
  [hidden] { display: none }
  .unmarked:focus { outline: none }
  .pale { color: #bbb }
  .pale-label { fill: #bbb }
  .shape { fill: #444 }
  .wide { width: 2000px }
  .cut { width: 100px; overflow: hidden; white-space: nowrap }
  .narrow { width: 100px; overflow-x: auto; white-space: nowrap }
  .folded { display: none }
  .beyond { inset: 0 auto auto 900px; width: 600px; margin: 0 }
  @media print {
    details.unfolded::details-content { content-visibility: visible; display: block }
    .why span { display: none }
    li[popover]:not(.folded) { display: list-item; position: static }
  }
`;

const chart = (texts, name = 'aria-label="Two of three are done"', figure = ['<figure>', '<table><tr><td>2</td></tr></table></figure>']) =>
  `${figure[0]}<svg id="chart" role="img" ${name} viewBox="0 0 300 100">${texts}</svg>${figure[1]}`;
const LABELS = '<text x="10" y="30" font-size="14">Hà Nội</text><text x="10" y="60" font-size="14">Đắk Nông</text>';
const table = (details) => `<details${details}><summary>Table</summary><table><caption>Figures</caption><tr><td>2</td></tr></table></details>`;

const why = (number, shown = number, target = number) =>
  `<p>38.5% <button class="why" type="button" popovertarget="n${target}"><span>How?</span> <b>${shown}</b></button></p>`;
const note = (number, kind = '') => `<ol start="${number}"><li popover id="n${number}"${kind}>449,470 of 1,167,685</li></ol>`;

const page = (body, { html = 'lang="en"', head = '', skip = '#content' } = {}) => `<!DOCTYPE html>
<html ${html}>
<head><meta charset="utf-8"><title>A page</title><link rel="stylesheet" href="style.css">${head}</head>
<body><a href="${skip}">Skip</a><nav><a href="fr/index.html" hreflang="fr">Français</a></nav>
<main id="content" tabindex="-1"><h1>A page</h1>${body}<p><a href="index.html">Home</a></p></main></body>
</html>
`;

// Each check takes a visitor on the page and gives complaints.
const CHECKS = {
  loading: async ({ page, wrong }) => [...(await page.evaluate(unloaded)), ...wrong],
  references: async ({ page }) => broken(site.files, new Map([['index.html', await page.evaluate(references)]])),
  charts: async ({ page }) => (await page.evaluate(charts, 12)).complaints,
  contrast: async ({ page }) => (await page.evaluate(pale, 4.5)).complaints,
  axe: ({ page }) => violations(page),
  sideways: ({ page }) => page.evaluate(sideways),
  cut: ({ page }) => page.evaluate(cutText),
  language: async ({ page }) => (await page.evaluate(unmarkedNames, ['Đắk Nông'])).complaints,
  machines: ({ page }) => page.evaluate(linkedDataFaults),
  paper: async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const complaints = await page.evaluate(onPaper);
    await page.emulateMedia({ media: null });
    return complaints;
  },
  notes: async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const complaints = await page.evaluate(printed);
    await page.emulateMedia({ media: null });
    return complaints;
  },
  names: ({ page }) => page.evaluate(names),
  offered: ({ page }) => page.evaluate(offered, OFFERED),
  opened: async ({ page }) => (await opened(page, 3)).complaints,
  focus: async ({ page }) => (await tabStops(page, 10)).complaints,
  skip: ({ page }) => skipLink(page),
  public: ({ page }) => page.evaluate(marks, false),
  internal: ({ page }) => page.evaluate(marks, true),
  markup: async ({ page }) => errors(site.text(decodeURIComponent(page.url().split('/').at(-1)))),
};

const linkedData = (context, way) => {
  const graph = [{ '@type': 'BreadcrumbList', itemListElement: [{ name: way }] }];
  return { head: `<script type="application/ld+json">${JSON.stringify({ '@context': context, '@graph': graph })}</script>` };
};
const SCHEMA = 'https://schema.org';

const FAULTLESS = page(`<p><b lang="vi">Đắk Nông</b></p><img src="dot.svg" alt="A dot">${chart(LABELS)}${table(' class="unfolded"')}${why(7)}${note(7)}`, linkedData(SCHEMA, 'A page'));
const NOINDEX = { head: '<meta name="robots" content="noindex">' };
const MARK = '<p class="edition-mark">Internal</p>';
const FAULTS = [
  ['a picture that isn’t there', 'loading', page('<img src="none.png" alt="">'), /none\.png/],
  ['a style sheet that isn’t there', 'loading', page('', { head: '<link rel="stylesheet" href="none.css">' }), /none\.css/],
  ['a style in the page', 'loading', page('<p style="color: red">Red</p>'), /Content Security Policy/],
  ['a script in the page', 'loading', page('<script>document.title = 1</script>'), /Content Security Policy/],
  ['a script that fails', 'loading', page('<script src="fails.js"></script>'), /uncaught/],
  ['a script that complains', 'loading', page('<script src="complains.js"></script>'), /console: no figures/],
  ['a picture from elsewhere', 'loading', page('<img src="http://localhost:9/a.png" alt="">'), /localhost:9/],
  ['a link to no file', 'references', page('<a href="none.html">None</a>'), /none\.html is no file/],
  ['a link that differs in case', 'references', page('<a href="Index.html">Home</a>'), /Index\.html is no file/],
  ['a link to a folder', 'references', page('<a href="fr/">French</a>'), /fr\/ is no file/],
  ['a link to no place', 'references', page('<a href="#none">None</a>'), /names no place/],
  ['a link from the root', 'references', page('<a href="/index.html">Home</a>'), /not relative/],
  ['a link out of the site', 'references', page('<a href="../index.html">Up</a>'), /leads out/],
  ['a chart without a name', 'charts', page(chart(LABELS, '')), /no accessible name/],
  ['a chart without a table', 'charts', page(chart(LABELS, undefined, ['', ''])), /no table near/],
  ['a chart that isn’t drawn', 'charts', page(chart(LABELS).replace('<svg', '<svg hidden')), /shows 0 drawings/],
  ['a chart that is drawn twice', 'charts', page(chart(`${LABELS}</svg><svg role="img" aria-label="Two">${LABELS}`)), /shows 2 drawings/],
  ['a chart without text', 'charts', page(chart('<path d="M0 0h9"/>')), /no text/],
  ['small text in a chart', 'charts', page(chart('<text x="10" y="30" font-size="11">Hà Nội</text>')), /11\.0 px/],
  ['labels on one another', 'charts', page(chart(LABELS.replace('y="60"', 'y="35"'))), /overlap/],
  ['a label that sticks out', 'charts', page(chart('<text x="280" y="30" font-size="14">Hà Nội</text>')), /sticks out/],
  ['pale text in a chart', 'contrast', page(chart('<text x="10" y="30" class="pale-label">Hà Nội</text>')), /contrast of 1\.92/],
  ['text on a shape like it', 'contrast', page(chart('<path d="M0 0h300v100h-300z" class="shape"/><text x="10" y="30">Hà Nội</text>')), /contrast of 2\.\d/],
  ['pale text', 'axe', page('<p class="pale">Pale</p>'), /color-contrast/],
  ['a picture without a description', 'axe', page('<img src="dot.svg">'), /image-alt/],
  ['a page in no language', 'axe', page('', { html: '' }), /html-has-lang/],
  ['something wide', 'sideways', page('<p class="wide">Wide</p>'), /p\.wide reaches beyond/],
  ['text that is cut', 'cut', page(`<p class="cut">${'Cut '.repeat(50)}</p>`), /“Cut .* is cut/],
  ['a name that isn’t said to be Vietnamese', 'language', page('<table><tr><td>Đắk Nông</td></tr></table>'), /“Đắk Nông” in td/],
  ['a page without JSON-LD', 'machines', page(''), /0 blocks/],
  ['JSON-LD of no vocabulary', 'machines', page('', linkedData('', 'A page')), /no context/],
  ['a way that ends elsewhere', 'machines', page('', linkedData(SCHEMA, 'Units')), /ends at Units/],
  ['a folded table on paper', 'paper', page(table('')), /“Table” is folded away/],
  ['folded text on paper', 'paper', page('<details><summary>May</summary><p>6 of 9</p></details>'), /“May” is folded away/],
  ['a table that is left out on paper', 'paper', page(table(' class="folded"')), /“Table” is folded away/],
  ['a scroller on paper', 'paper', page(`<p class="narrow">${'Wide '.repeat(50)}</p>`), /is cut/],
  ['a note that stays off the paper', 'notes', page(why(7) + note(7, ' class="folded"')), /note 7 isn’t printed/],
  ['a number without a note', 'notes', page(why(7) + note(8)), /note 7 isn’t printed/],
  ['a note under another number', 'notes', page(why(7, 6) + note(7)), /note 6 is printed as 7/],
  ['a question on paper', 'notes', page(why(7, 'how') + note(7)), /“how” is printed/],
  ['two notes of one name', 'names', page(why(7) + note(7) + why(8, 7) + note(8)), /two buttons are named “How\? 7”/],
  ['a note that doesn’t open', 'opened', page(why(7) + note(8)), /n7 doesn’t open/],
  ['a note beyond the screen', 'opened', page(why(7) + note(7, ' class="beyond"')), /n7 reaches beyond the screen/],
  ['a focus that isn’t marked', 'focus', page('<a class="unmarked" href="index.html">Link</a>'), /no outline/],
  ['a focus that isn’t seen', 'focus', page('<a href="index.html"></a>'), /isn’t seen/],
  ['a first stop that skips nothing', 'skip', page('', { skip: 'index.html' }), /no link into the page/],
  ['a skip link to elsewhere', 'skip', page('<a href="index.html">Link</a>', { skip: '#none' }), /what was skipped/],
  ['a button that waits for a script', 'offered', page('<button class="copy" type="button">Copy</button>'), /copy is seen/],
  ['an internal mark in public', 'public', page(MARK), /is marked as internal/],
  ['a public page that may not be indexed', 'public', page('', NOINDEX), /may not be indexed/],
  ['an internal page without its mark', 'internal', page('', NOINDEX), /isn’t seen/],
  ['an internal page that may be indexed', 'internal', page(MARK), /may be indexed/],
  ['an element that isn’t closed', 'markup', page('<div>'), /div/],
  ['a place that is named twice', 'markup', page('<p id="a">1</p><p id="a">2</p>'), /Duplicate/],
  ['an attribute that isn’t there in HTML', 'markup', page('<table align="left"><tr><td>1</td></tr></table>'), /align/],
];

let folder, site, browser, server, visitor;
before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-faults-'));
  const write = (name, text) => fs.writeFileSync(path.join(folder, name), text);
  fs.mkdirSync(path.join(folder, 'fr'));
  write('style.css', STYLE);
  write('dot.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="4"/></svg>');
  write('fails.js', 'none();');
  write('complains.js', 'console.error("no figures");');
  write('index.html', FAULTLESS);
  write('fr/index.html', page('', { html: 'lang="fr"' }));
  FAULTS.forEach(([, , text], number) => write(`fault-${number}.html`, text));
  site = new Site(folder);
  browser = await launch();
  server = await serve(site);
  visitor = await Visitor.come(browser, { viewport: { width: 1280, height: 900 } });
});
after(async () => {
  await server.close();
  await browser.close();
  fs.rmSync(folder, { recursive: true });
});

describe('a fault is found:', () => {
  FAULTS.forEach(([fault, check, , expected], number) => {
    test(`${fault} (${check})`, async () => {
      await visitor.open(server.address, `fault-${number}.html`);
      const complaints = await CHECKS[check](visitor);
      assert.match(complaints.join('\n'), expected);
    });
  });

  test('a switch that leaves the page', () => {
    const to = (href) => ({ language: 'en', languages: [{ language: 'en', href: 'index.html' }, { language: 'fr', href }] });
    const french = { language: 'fr', languages: [{ language: 'en', href: '../index.html' }, { language: 'fr', href: 'index.html' }] };
    const faults = (href) => switchFaults(site, new Map([['index.html', to(href)], ['fr/index.html', french]]));
    assert.deepEqual(faults('fr/index.html'), []);
    assert.match(faults('fr/units.html').join('\n'), /fr leads to fr\/units\.html/);
    assert.match(faults('index.html').join('\n'), /the link to fr leads to a page in en/);
  });
});

test('numbers that don’t rise, and unknown ones before known', () => {
  assert.ok(isInOrder([1, 1, 2, null, null]) && isInOrder([2, 1, null], -1) && isInOrder([]));
  assert.ok(!isInOrder([2, 1]) && !isInOrder([null, 1]) && !isInOrder([1, 2], -1));
});

describe('no fault is found on the page without one:', () => {
  for (const check of Object.keys(CHECKS).filter((check) => check !== 'internal')) {
    test(check, async () => {
      for (const address of [server.address, onDisk(site)]) {
        await visitor.open(address, 'index.html');
        assert.deepEqual(await CHECKS[check](visitor), []);
      }
    });
  }
});
