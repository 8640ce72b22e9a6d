/*
 * The box above a long table or list (`tools.html`): only rows that have every word of it, and the status that is chosen, stay.
 * Words are looked for among names and codes, not among figures. Paper has all rows, whatever is chosen.
 */
(() => {
  'use strict';

  const PAUSE = 400;

  class Filter {
    constructor(tools) {
      const list = tools.nextElementSibling;
      const table = list.querySelector('table');
      this.rows = table ? [...table.tBodies[0].rows] : [...list.children];
      this.box = tools.querySelector('[type=search]');
      this.select = tools.querySelector('.tools-status select');
      this.count = tools.querySelector('.tools-count');
      this.number = new Intl.NumberFormat(document.documentElement.lang);
      this.box.addEventListener('input', () => this.apply());
      this.box.addEventListener('keydown', (event) => event.key === 'Escape' && this.clear(event));
      if (this.select) this.offerStatuses();
    }

    /** Every status that is there, in the order of the rows. */
    offerStatuses() {
      const words = new Set(this.rows.map(status).filter(Boolean));
      for (const word of words) this.select.add(new Option(word));
      this.select.closest('label').hidden = words.size < 2;
      this.select.addEventListener('change', () => this.apply());
    }

    clear(event) {
      if (!this.box.value) return;
      // Else it would close what the table lies in as well.
      event.preventDefault();
      this.box.value = '';
      this.apply();
    }

    apply() {
      const words = tiendo.fold(this.box.value).split(' ');
      const wanted = this.select ? this.select.value : '';
      this.texts = this.texts || this.rows.map(text);
      let shown = 0;
      this.rows.forEach((row, at) => {
        const stays = words.every((word) => this.texts[at].includes(word)) && (!wanted || status(row) === wanted);
        row.hidden = !stays;
        shown += stays;
      });
      this.tell(shown, Boolean(wanted || this.box.value));
    }

    /** At once to the eye, after a pause to the ear. */
    tell(shown, isFiltered) {
      const { some, none } = this.count.dataset;
      const text = shown ? tiendo.fill(some, this.number.format(shown)) : none;
      this.count.textContent = isFiltered ? text : '';
      clearTimeout(this.timer);
      this.timer = setTimeout(() => tiendo.say(text), PAUSE);
    }
  }

  const status = (row) => {
    const word = row.querySelector('.state .status-word');
    return word ? word.textContent : '';
  };

  /** What is looked into: of a table's row its names, else all. */
  const text = (row) => {
    const named = row.cells ? row.querySelectorAll('th, .code, .indicator') : [row];
    return tiendo.fold([...named].map((part) => part.textContent).join(' '));
  };

  tiendo.ready(() => {
    for (const box of document.querySelectorAll('.tools [type=search]')) new Filter(box.closest('.tools'));
  });
})();
