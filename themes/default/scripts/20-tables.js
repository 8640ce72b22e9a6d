/*
 * Tables of class `sortable`. Each column's head gets a button: a first click sorts, a second turns it round, a third gives the
 * order back that the page was published with. Where a phone hides the heads, the select of the table's tools (`tools.html`)
 * does the same. A table of class `continued`, in the fold after the table, is sorted together with it.
 *
 * A cell is sorted by its `data-sort`, a number; else by its day; else, in a column of class `number`, by its whole number or
 * the middle of two; else by its name, in the alphabetical order of the page's language. What is unknown comes last, either way.
 */
(() => {
  'use strict';

  const LEAST = 3;
  const WHOLE = /\d+(?:[.,\u00a0\u202f]\d{3})*/g;
  const DIRECTIONS = { 1: 'ascending', '-1': 'descending' };

  const middle = (text) => {
    const numbers = (text.match(WHOLE) || []).map((number) => Number(number.replace(/\D/g, '')));
    return numbers.length ? numbers.reduce((sum, number) => sum + number) / numbers.length : undefined;
  };

  /** What a cell is sorted by; undefined where it is unknown. */
  const key = (cell) => {
    if (!cell) return undefined;
    if (cell.dataset.sort) return Number(cell.dataset.sort);
    const time = cell.querySelector('time');
    if (time) return Date.parse(time.dateTime);
    if (cell.matches('.number')) return middle(cell.textContent);
    return (!cell.matches('.empty') && (cell.querySelector('a') || cell).textContent.trim()) || undefined;
  };

  class Sorter {
    constructor(table) {
      const fold = table.closest('.scroll').nextElementSibling;
      const more = fold && fold.matches('details') && fold.querySelector('.continued');
      this.tables = more ? [table, more] : [table];
      this.bodies = this.tables.map((each) => each.tBodies[0]);
      this.sizes = this.bodies.map((body) => body.rows.length);
      this.names = [...table.tHead.rows[0].cells].map((head) => head.textContent.trim());
      this.collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
      this.column = -1;
      this.direction = 0;
    }

    /** By a column: 1 up, -1 down, 0 as published. */
    sort(column, direction) {
      this.column = column;
      this.direction = direction;
      this.rows = this.rows || [].concat(...this.bodies.map((body) => [...body.rows]));
      const rows = direction ? this.ordered() : this.rows;
      let from = 0;
      this.bodies.forEach((body, at) => body.append(...rows.slice(from, (from += this.sizes[at]))));
      this.show();
      tiendo.say(this.words());
    }

    ordered() {
      const unknown = (entry) => (entry.key === undefined ? 1 : 0);
      const compare = (one, other) =>
        unknown(one) - unknown(other) ||
        (unknown(one) ? 0 : this.direction * this.compare(one.key, other.key)) ||
        one.at - other.at;
      const entries = this.rows.map((row, at) => ({ row, at, key: key(row.cells[this.column]) }));
      return entries.sort(compare).map((entry) => entry.row);
    }

    compare(one, other) {
      return typeof one === typeof other && typeof one === 'number' ? one - other : this.collator.compare(one, other);
    }

    words(column = this.column, direction = this.direction) {
      const word = { 1: 'up', '-1': 'down', 0: 'published' }[direction];
      return tiendo.fill(tiendo.words[word], this.names[column]);
    }

    show() {
      for (const table of this.tables) {
        [...table.tHead.rows[0].cells].forEach((head, at) => {
          if (at === this.column && this.direction) head.setAttribute('aria-sort', DIRECTIONS[this.direction]);
          else head.removeAttribute('aria-sort');
        });
      }
      if (this.select) this.select.value = this.direction ? this.column * this.direction + this.direction : 0;
    }

    addButtons() {
      for (const table of this.tables) [...table.tHead.rows[0].cells].forEach((head, column) => this.addButton(head, column));
    }

    /** Around the words of a head; beside them where they are a link. */
    addButton(head, column) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      if (head.querySelector('a')) button.setAttribute('aria-label', this.names[column]);
      else button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const turn = this.column === column ? { 0: 1, 1: -1, '-1': 0 }[this.direction] : 1;
        this.sort(column, turn);
      });
    }

    /** For phones: every column, up and down. */
    useSelect(select) {
      this.select = select;
      this.names.forEach((_, column) => {
        for (const direction of [1, -1]) select.add(new Option(this.words(column, direction), (column + 1) * direction));
      });
      select.addEventListener('change', () => {
        const chosen = Number(select.value);
        this.sort(Math.abs(chosen) - 1, Math.sign(chosen));
      });
    }
  }

  tiendo.ready(() => {
    for (const table of document.querySelectorAll('table.sortable')) {
      if (!table.tHead || table.tBodies[0].rows.length < LEAST) continue;
      const sorter = new Sorter(table);
      sorter.addButtons();
      const tools = table.closest('.scroll').previousElementSibling;
      const select = tools && tools.querySelector('.tools-sort select');
      if (select) sorter.useSelect(select);
    }
  });
})();
