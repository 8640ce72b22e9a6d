// The box above a long table or list (`components/tools.html`): rows stay that have each of its words, and the status that is
// chosen. Of a table the names and codes are looked at, not the figures. On paper all rows stand, whatever is chosen.
(() => {
  'use strict';

  // Long enough for a word to be typed: a count after each letter would drown it.
  const PAUSE = 500;

  const statusOf = (row) => [...row.querySelectorAll('.state .status-word')].map((word) => word.textContent).join();

  // An entry without what other scripts put into it.
  const published = (entry) => {
    const copy = entry.cloneNode(true);
    copy.querySelectorAll('button').forEach((button) => button.remove());
    return copy;
  };

  const textOf = (row) => {
    const parts = row.cells ? [...row.querySelectorAll('th, .code, .indicator')] : [published(row)];
    return tiendo.fold(parts.map((part) => part.textContent).join(' '));
  };

  const makeFilter = (box) => {
    const tools = box.closest('.tools');
    const list = tools.nextElementSibling;
    const body = list.querySelector('tbody') || list;
    const rows = [...body.children];
    const select = tools.querySelector('.tools-status select');
    const count = tools.querySelector('.tools-count');
    let texts, timer;

    const filter = () => {
      texts = texts || rows.map(textOf);
      const words = tiendo.fold(box.value).split(' ');
      const status = select ? select.value : '';
      let shown = 0;
      rows.forEach((row, at) => {
        row.hidden = (status && statusOf(row) !== status) || !words.every((word) => texts[at].includes(word));
        shown += !row.hidden;
      });
      const { some, none } = count.dataset;
      const text = shown ? tiendo.fill(some, shown.toLocaleString(document.documentElement.lang)) : none;
      count.textContent = text;
      clearTimeout(timer);
      timer = setTimeout(() => tiendo.say(text), PAUSE);
    };

    box.addEventListener('input', filter);
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      box.value = '';
      filter();
    });
    if (!select) return;
    for (const word of new Set(rows.map(statusOf))) if (word) select.add(new Option(word, word));
    select.addEventListener('change', filter);
  };

  tiendo.ready(() => document.querySelectorAll('.tools [type=search]').forEach(makeFilter));
})();
