// Opens the search, which is loaded when it is first asked for: by the button in the header, Ctrl+K or the key /. The last can be
// switched off in the search, for those who speak to their machine. The search itself needs a browser of 2022.
(() => {
  'use strict';

  if (!window.HTMLDialogElement || ![].at) return;
  const { src } = document.currentScript;
  // Before anything is seen, so that nothing moves when the button comes.
  document.documentElement.classList.add('can-search');

  // Where the search can't be had, the list of units is the place to look in.
  const openList = () => {
    const list = document.querySelector('.site-nav a[href$="units.html"]');
    if (list) list.click();
  };

  let script;
  const open = () => {
    if (window.tiendoSearch) window.tiendoSearch.open(openList);
    if (script) return;
    script = document.createElement('script');
    script.src = new URL('search.js', src);
    script.onload = open;
    script.onerror = () => {
      script = script.remove();
      openList();
    };
    document.head.append(script);
  };

  const isSlash = ({ key, target }) => {
    try {
      if (localStorage.getItem('tiendo-search-slash') === 'off') return false;
    } catch (error) {
      // Nothing is kept, so nothing was switched off.
    }
    return key === '/' && !target.closest('input, textarea, select, [contenteditable]');
  };

  // At once: who knows the keys may be faster than the page.
  document.addEventListener('keydown', (event) => {
    const isControl = event.ctrlKey || event.metaKey;
    const button = document.querySelector('.search-button');
    if (!button || event.altKey || !(isControl ? event.key.toLowerCase() === 'k' : isSlash(event))) return;
    event.preventDefault();
    open();
  });

  window.tiendo.ready(() => {
    const button = document.querySelector('.search-button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', open);
  });
})();
