// Tables of class `sortable`. Each head of a column gets a button: pressed once it sorts, twice it turns round, and then the
// order comes back that the page was published with. On a phone, where no heads are seen, the select above the table does the
// same (`components/tools.html`).
//
// A cell is sorted by the number in its `data-sort`, with % where it is a rate; else by its day; else, where its class is
// `number`, by its whole number; else by its name, in the alphabetical order of the page's language. Cells without any come
// last, either way.
(() => {
  'use strict';

  const ORDERS = { 1: 'ascending', '-1': 'descending' };

  // Of which kind a cell is, and its key. Rates come before other numbers, days among these, then names, then what is not known.
  const read = (cell) => {
    const { sort } = cell.dataset;
    const time = cell.querySelector('time');
    const text = (cell.querySelector('a') || cell).textContent.trim();
    const digits = text.replace(/\D/g, '');
    if (sort) return [sort.endsWith('%') ? 0 : 1, parseFloat(sort)];
    // A figure that is only known by its words has no place among numbers.
    if (cell.matches('.figure')) return [3, ''];
    if (time) return [1, Date.parse(time.dateTime)];
    if (digits && cell.matches('.number')) return [1, Number(digits)];
    return text && !cell.matches('.empty') ? [2, text] : [3, ''];
  };

  const makeSortable = (table) => {
    const body = table.tBodies[0];
    const published = body ? [...body.rows] : [];
    if (published.length < 3 || !table.tHead) return;
    const heads = [...table.tHead.rows[0].cells];
    const names = heads.map((head) => head.textContent.trim());
    const above = (table.closest('.scroll') || table).previousElementSibling;
    const select = above && above.querySelector('.tools-sort select');
    let current = [];

    // An order in words: -1 down, 1 up, 0 as published.
    const worded = (column, order) =>
      order ? tiendo.fill(tiendo.words[order > 0 ? 'up' : 'down'], names[column]) : tiendo.words.published;

    const sort = (column, order) => {
      const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
      const byKey = (one, other) =>
        one.kind - other.kind || order * (one.kind < 2 ? one.key - other.key : compare(one.key, other.key)) || one.at - other.at;
      const entry = (row, at) => {
        const [kind, key] = order ? read(row.cells[column]) : [0, 0];
        return { row, at, kind, key };
      };
      const rows = published.map(entry).sort(byKey);
      body.append(...rows.map((each) => each.row));
      show(column, order);
    };

    const show = (column, order) => {
      current = [column, order];
      for (const head of heads) {
        if (order && head.cellIndex === column) head.setAttribute('aria-sort', ORDERS[order]);
        else head.removeAttribute('aria-sort');
      }
      if (select) select.value = order * (column + 1);
      tiendo.say(tiendo.fill(tiendo.words.sorted, worded(column, order)));
    };

    // Round the words of a head; beside them where they are a link.
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
      if (!select) return;
      for (const order of [1, -1]) select.add(new Option(worded(column, order), order * (column + 1)));
    };

    heads.filter((head) => head.dataset.unsorted === undefined).forEach(addButton);
    if (!select) return;
    select.addEventListener('change', () => sort(Math.max(Math.abs(select.value) - 1, 0), Math.sign(select.value)));
  };

  tiendo.ready(() => document.querySelectorAll('.sortable').forEach(makeSortable));
})();
