// The sheets that come out of a printer, read back from the PDF and held against the page. Start at `print`.
import { getDocumentProxy } from 'unpdf';

// A4 in points.
const WIDTH = 595;
const HEIGHT = 842;
const MM = 72 / 25.4;
const SIDE = 10 * MM;
/** Above the lower edge: what stands lower is in the margin, where only the number of the sheet is. */
const FOOT = 16 * MM;

/** Prints a page; gives what it shows on paper, as `onPaper` does, and its sheets. */
export async function print(page) {
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(onPaper);
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  const sheets = await Promise.all(numbers.map(async (number) => sheet(await document.getPage(number), shown)));
  return { sheets, shown };
}

/** A sheet with its size, how far its words reach, and what it says: at its head, its lowest line, its number, and between them. */
async function sheet(page, { head, mark }) {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words = items.filter((item) => item.str.trim() !== '').map(({ str, width, transform: [, , , , x, y] }) => ({ str, x, y, right: x + width }));
  const say = (some) => close(some.map(({ str }) => str).join(''));
  const above = words.filter(({ y }) => y >= FOOT);
  const lowest = Math.min(...above.map(({ y }) => y));
  const isLast = ({ y }) => mark !== undefined && y < lowest + 2;
  const text = say(above.filter((word) => !isLast(word)));
  const isHeaded = text.startsWith(close(head));
  return {
    width,
    height,
    left: Math.min(...words.map(({ x }) => x)),
    right: Math.max(0, ...words.map(({ right }) => right)),
    number: say(words.filter(({ y }) => y < FOOT)),
    last: say(above.filter(isLast)),
    isHeaded,
    body: isHeaded ? text.slice(close(head).length) : text,
  };
}

/** A text without what lines and fonts make of it: blanks, ligatures, marks that stand apart from their letters, capitals. */
export function close(text) {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b]+/g, '').toLowerCase();
}

/** What is wrong with the sheets themselves: their size, what stands at their edges, and whether there is anything on them. */
export function sheetFaults({ sheets, shown: { head, mark } }) {
  return sheets.flatMap(({ width, height, left, right, number, last, isHeaded, body }, at) => {
    const of = `sheet ${at + 1} of ${sheets.length}`;
    const complaints = [];
    if (Math.abs(width - WIDTH) > 1 || Math.abs(height - HEIGHT) > 1) complaints.push(`${of} is ${width} × ${height}, no A4`);
    if (left < SIDE || right > width - SIDE) complaints.push(`${of} has words from ${Math.round(left)} to ${Math.round(right)} of ${Math.round(width)}`);
    if (!isHeaded) complaints.push(`${of} doesn’t begin with “${head}”`);
    if (mark !== undefined && last !== close(mark)) complaints.push(`${of} ends with “${last}”, not with “${mark}”`);
    if (number !== `${at + 1}/${sheets.length}`) complaints.push(`${of} has “${number}” for its number`);
    if (body.length < 10) complaints.push(`${of} is empty`);
    return complaints;
  });
}

/** Texts that the page shows more often than its sheets have them. */
export function lostTexts({ sheets, shown: { texts } }) {
  const printed = sheets.map(({ body }) => body).join('');
  const wanted = new Map();
  for (const text of texts.map(close)) wanted.set(text, (wanted.get(text) ?? 0) + 1);
  const whole = (text) => printed.split(text).length - 1;
  const found = (text, times) => (whole(text) < times ? whole(text) + brokenOff(sheets, text) : whole(text));
  const lost = [...wanted].map(([text, times]) => [text, times, found(text, times)]).filter(([, times, found]) => found < times);
  return lost.map(([text, times, found]) => `“${text.slice(0, 40)}” is printed ${found} times of ${times}`);
}

/** How often a text begins on a sheet and goes on on the next, behind what else stands there beside it. */
function brokenOff(sheets, text) {
  const LEAST = 10;
  const places = Array.from({ length: Math.max(text.length - 2 * LEAST, 0) }, (_, at) => at + LEAST);
  const isBroken = ({ body }, at) => places.some((place) => body.includes(text.slice(0, place)) && sheets[at + 1]?.body.includes(text.slice(place)));
  return sheets.filter(isBroken).length;
}

/** Rows that are on no sheet, and sheets whose first row of a table doesn't follow right after its head. */
export function tableFaults({ sheets, shown: { tables } }) {
  const printed = sheets.map(({ body }) => body).join('');
  const ends = sheets.map((_, at) => sheets.slice(0, at + 1).reduce((sum, { body }) => sum + body.length, 0));
  let from = 0;
  return tables.flatMap(({ name, head, rows }) => {
    const complaints = [];
    let current;
    for (const row of rows.map(close)) {
      const at = printed.indexOf(row, from);
      if (at < 0) {
        complaints.push(`${name}: “${row.slice(0, 40)}” is on no sheet`);
        continue;
      }
      const sheet = ends.findIndex((end) => at < end);
      if (sheet !== current && !printed.slice(0, at).endsWith(close(head))) complaints.push(`${name}: its head isn’t above its rows on sheet ${sheet + 1}`);
      current = sheet;
      from = at + row.length;
    }
    return complaints;
  });
}

/**
 * What a page shows on paper: the line at the head of each sheet, that at the foot of an internal one, every text, and the tables
 * that may reach over more than a sheet. Runs in the page.
 */
function onPaper() {
  const LONG = 25;
  // What has no box of its own is seen where the one around it is.
  const boxOf = (element) => (getComputedStyle(element).display === 'contents' ? boxOf(element.parentElement) : element);
  const textsOf = (element, isWanted = () => true) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const isSeen = boxOf(parentElement).checkVisibility({ visibilityProperty: true }) && !parentElement.closest('select');
      if (isSeen && isWanted(parentElement) && textContent.trim()) texts.push(textContent.trim());
    }
    return texts;
  };
  // What is positioned is drawn after all that lies beside it, so that it isn't read in its place.
  const isInPlace = (text, whole) => {
    for (let at = text; at !== whole; at = at.parentElement) if (getComputedStyle(at).position !== 'static') return false;
    return true;
  };
  const words = (element) => textsOf(element, (parent) => isInPlace(parent, element)).join('');
  const atHead = [...document.querySelectorAll('.edition-mark, .practice-mark, .running-head')];
  const head = atHead.find((element) => element.querySelector('.running')?.checkVisibility());
  const mark = document.querySelector('.edition-mark-foot');
  const isAtEdge = (text) => head.contains(text) || mark?.contains(text);
  const tables = [...document.querySelectorAll('main table')].filter((table) => table.checkVisibility() && table.tBodies[0].rows.length >= LONG);
  return {
    head: words(head),
    mark: mark ? words(mark) : undefined,
    texts: [...document.body.children].filter((element) => !isAtEdge(element)).flatMap((element) => textsOf(element)),
    tables: tables.map((table) => ({
      name: table.caption?.textContent.trim() ?? '',
      head: words(table.tHead),
      rows: [...table.tBodies[0].rows].map(words),
    })),
  };
}
