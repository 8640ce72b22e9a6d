// What the scripts of the built-in theme add to a page, seen from outside. Those of these functions that take no page run in it.

/** What scripts offer, by selector: nothing of it is seen without them, and none of it is text that a page needs. */
export const OFFERED = '.tools, .scheme, .copy, .search-button';

/** What of it is seen: runs in the page. */
export const offered = (selector) => {
  const seen = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  return seen.map((element) => `${element.className} is seen`);
};

/** The names in a table's rows, as they stand: runs in the page, with a table. */
export const names = (table) => {
  const visible = [...table.tBodies[0].rows].filter((row) => row.checkVisibility());
  return visible.map((row) => (row.querySelector('th a') ?? row.cells[0]).textContent.trim());
};

/** What a column's cells are to be sorted by, in their order, `null` where nothing is known: runs in the page, with a table. */
export const keys = (table, column) => {
  const cells = [...table.tBodies[0].rows].map((row) => row.cells[column]);
  const found = cells.map((cell) => cell.dataset.sort ?? cell.querySelector('time')?.dateTime.replaceAll('-', ''));
  // Among rates a mere count says nothing.
  const hasRates = found.some((key) => key?.endsWith('%'));
  return found.map((key) => (key === undefined || (hasRates && !key.endsWith('%')) ? null : parseFloat(key)));
};

/** Where the parts of a page lie: runs in the page. What is shown by a pointer or moves is none of them. */
export const places = () =>
  [...document.querySelectorAll('main :is(h2, h3, p, figure, tr, td, article, .scroll), footer p')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [element.tagName, left, top + scrollY, width, height].map((side) => (side.toFixed ? side.toFixed(1) : side)).join(' ');
    });

/** Whether numbers rise, with what is not known behind them; or fall, where `direction` is -1. */
export function isInOrder(found, direction = 1) {
  const known = found.filter((key) => key !== null);
  const isSorted = known.every((key, at) => at === 0 || direction * (key - known[at - 1]) >= 0);
  return isSorted && found.slice(0, known.length).every((key) => key !== null);
}
