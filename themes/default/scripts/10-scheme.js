// Light, dark, or as the system has it: the reader's choice in the foot of a page, set as `data-scheme` on the root before
// anything is seen. It is kept in the browser; where that keeps nothing (in private, or from a disk) it holds for the page.
(() => {
  'use strict';

  const KEY = 'tiendo-scheme';
  const root = document.documentElement;

  const kept = () => {
    try {
      return localStorage.getItem(KEY);
    } catch (error) {
      return root.dataset.scheme;
    }
  };

  const keep = (scheme) => {
    try {
      localStorage.setItem(KEY, scheme);
    } catch (error) {
      // It holds for the page.
    }
  };

  const show = (wanted) => {
    const scheme = wanted === 'light' || wanted === 'dark' ? wanted : '';
    root.dataset.scheme = scheme;
    // By this a browser paints the ground before it has the style sheet.
    document.querySelector('[name=color-scheme]').content = scheme || 'light dark';
    const select = document.getElementById('scheme');
    if (select) select.value = scheme;
  };

  const update = () => show(kept());
  update();
  // It was chosen in another tab, or on the page that this one is come back to from.
  addEventListener('storage', update);
  addEventListener('pageshow', update);

  tiendo.ready(() => {
    const select = document.getElementById('scheme');
    show(root.dataset.scheme);
    select.addEventListener('change', () => {
      keep(select.value);
      show(select.value);
    });
  });
})();
