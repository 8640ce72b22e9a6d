// Tables of class `sortable`. Each head of a column gets a button: pressed once it sorts, twice it turns round, and then the
// order comes back that the page was published with. On a phone, where no heads are seen, the select above the table does the
// same (`components/tools.html`). A table of class `continued`, folded away after the table, is sorted as a part of it.
//
// A cell is sorted by the number in its `data-sort`; else by its day; else, where its class is `number`, by its whole number;
// else by its name, in the alphabetical order of the page's language. Cells without any come last, either way.
(() => {
  'use strict';

  const ORDERS = { 1: 'ascending', '-1': 'descending' };

  const keyOf = (cell) => {
    const time = cell.querySelector('time');
    const text = (cell.querySelector('a') || cell).textContent.trim();
    if (cell.dataset.sort) return Number(cell.dataset.sort);
    if (time) return Date.parse(time.dateTime);
    const digits = text.replace(/\D/g, '');
    if (digits && cell.matches('.number')) return Number(digits);
    return cell.matches('.empty') ? '' : text;
  };

  /** Numbers and days come before names, and these before what is not known. */
  const kindOf = (key) => (typeof key === 'number' ? 0 : key ? 1 : 2);

  const makeSortable = (table) => {
    const region = table.closest('.scroll');
    const fold = region.nextElementSibling;
    const tables = [table, ...(fold && fold.matches('details') ? fold.querySelectorAll('.continued') : [])];
    const bodies = tables.map((each) => each.tBodies[0]);
    const sizes = bodies.map((body) => body.rows.length);
    const published = [].concat(...bodies.map((body) => [...body.rows]));
    if (published.length < 3) return;
    const headsOf = (each) => [...each.tHead.rows[0].cells];
    const names = headsOf(table).map((head) => head.textContent.trim());
    const select = (region.previousElementSibling || table).querySelector('.tools-sort select');
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    let current = [];

    /** An order in words: -1 down, 1 up, 0 as published. */
    const worded = (column, order) =>
      order ? tiendo.fill(tiendo.words[order > 0 ? 'up' : 'down'], names[column]) : tiendo.words.published;

    const sort = (column, order) => {
      const byKey = (one, other) =>
        one.kind - other.kind || order * (one.kind ? compare(one.key, other.key) : one.key - other.key) || one.at - other.at;
      const entry = (row, at) => {
        const key = order && keyOf(row.cells[column]);
        return { row, at, key, kind: kindOf(key) };
      };
      const rows = published.map(entry).sort(byKey);
      bodies.forEach((body, at) => body.append(...rows.splice(0, sizes[at]).map((each) => each.row)));
      show(column, order);
    };

    const show = (column, order) => {
      current = [column, order];
      for (const head of [].concat(...tables.map(headsOf))) {
        if (order && head.cellIndex === column) head.setAttribute('aria-sort', ORDERS[order]);
        else head.removeAttribute('aria-sort');
      }
      if (select) select.value = order * (column + 1);
      tiendo.say(tiendo.fill(tiendo.words.sorted, worded(column, order)));
    };

    /** Round the words of a head; beside them where they are a link. */
    const addButton = (head) => {
      const column = head.cellIndex;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      if (head.querySelector('a')) button.setAttribute('aria-label', names[column]);
      else button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const order = current[0] === column ? current[1] : 0;
        sort(column, order === 1 ? -1 : 1 + order);
      });
    };

    const heads = [].concat(...tables.map(headsOf)).filter((head) => head.dataset.unsorted === undefined);
    heads.forEach(addButton);
    if (!select) return;
    for (const column of new Set(heads.map((head) => head.cellIndex))) {
      for (const order of [1, -1]) select.add(new Option(worded(column, order), order * (column + 1)));
    }
    select.addEventListener('change', () => sort(Math.max(Math.abs(select.value) - 1, 0), Math.sign(select.value)));
  };

  tiendo.ready(() => document.querySelectorAll('.sortable').forEach(makeSortable));
})();
