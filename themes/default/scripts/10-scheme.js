/*
 * Light, dark, or as the system has it: the reader's choice, kept in this browser. It is set as `data-scheme` on the root before
 * anything is seen. Where nothing can be kept (from disk in some browsers, in private windows) it holds for the page.
 */
(() => {
  'use strict';

  const KEY = 'tiendo-scheme';
  const SCHEMES = ['light', 'dark'];
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
      if (scheme) localStorage.setItem(KEY, scheme);
      else localStorage.removeItem(KEY);
    } catch (error) {
      // It holds for the page.
    }
  };

  const apply = (wanted) => {
    const scheme = SCHEMES.includes(wanted) ? wanted : '';
    if (scheme) root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
    // The browser paints by this before it has a style sheet.
    const meta = document.querySelector('meta[name=color-scheme]');
    if (meta) meta.content = scheme || 'light dark';
    const select = document.getElementById('scheme');
    if (select) select.value = scheme;
  };

  apply(kept());
  // Chosen in another tab, or on the page that this one is come back to from.
  for (const event of ['storage', 'pageshow']) addEventListener(event, () => apply(kept()));

  tiendo.ready(() => {
    const select = document.getElementById('scheme');
    if (!select) return;
    apply(root.dataset.scheme);
    select.addEventListener('change', () => {
      keep(select.value);
      apply(select.value);
    });
  });
})();
