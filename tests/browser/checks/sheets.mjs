// The sheets that come out of a printer, read back from the PDF. Start at `print`.
import { getDocumentProxy } from 'unpdf';

// A4 in points.
const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = (10 / 25.4) * 72;

/** Prints a page; gives its sheets, each with its words where they stand. */
export async function print(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  return Promise.all(numbers.map(async (number) => sheet(await document.getPage(number))));
}

async function sheet(page) {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words = items.filter((item) => item.str.trim() !== '');
  const right = Math.max(0, ...words.map((item) => item.transform[4] + item.width));
  return { width, height, right, text: close(words.map((item) => item.str).join('')) };
}

/** A text without what lines and fonts make of it: blanks, ligatures, marks that stand apart from their letters. */
export function close(text) {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b]+/g, '');
}

/** What is wrong with the sheets of a page with this running head. */
export function sheetFaults(sheets, head) {
  return sheets.flatMap(({ width, height, right, text }, at) => {
    const of = `sheet ${at + 1} of ${sheets.length}`;
    const foot = `${at + 1}/${sheets.length}`;
    const complaints = [];
    if (Math.abs(width - WIDTH) > 1 || Math.abs(height - HEIGHT) > 1) complaints.push(`${of} is ${width} × ${height}, no A4`);
    if (right > width - MARGIN) complaints.push(`${of} has words that reach to ${Math.round(right)} of ${Math.round(width)}`);
    if (!text.includes(close(head))) complaints.push(`${of} doesn’t say “${head}”`);
    if (!text.includes(foot)) complaints.push(`${of} has no number ${foot}`);
    if (text.length < close(head).length + foot.length + 10) complaints.push(`${of} is empty`);
    return complaints;
  });
}

/**
 * Rows that are on no sheet, and sheets with rows of a table but not its head. `tables` are those of the page, each with the words
 * of its head and of its rows.
 */
export function tableFaults(sheets, tables) {
  return tables.flatMap(({ name, head, rows }) => {
    const on = (row) => sheets.findIndex((sheet) => sheet.text.includes(close(row)));
    const lost = rows.filter((row) => on(row) < 0).map((row) => `${name}: “${row}” is on no sheet`);
    const sheetOfLast = sheets.findLastIndex((sheet) => sheet.text.includes(close(rows.at(-1))));
    const headed = sheets.filter((sheet) => sheet.text.includes(close(head))).length;
    const spans = sheetOfLast - on(rows[0]) + 1;
    return headed < Math.min(spans, 2) ? [...lost, `${name}: its head is on ${headed} of ${spans} sheets`] : lost;
  });
}

/** The tables of a page that reach over more than a sheet for sure: runs in the page. */
export function longTables() {
  const LONG = 70;
  const words = (element) => element.textContent.trim();
  return [...document.querySelectorAll('main table')]
    .filter((table) => table.checkVisibility() && table.tBodies[0].rows.length >= LONG && !table.classList.contains('crowded'))
    .map((table) => ({
      name: words(table.caption ?? table.tHead),
      head: [...table.tHead.querySelectorAll('th')].map(words).join(''),
      rows: [...table.tBodies[0].rows].map((row) => words(row.querySelector('th a') ?? row.querySelector('th'))),
    }));
}
