// Opens the search, which is loaded when it is first asked for: by the button in the header, Ctrl+K or the key /. The last can be
// switched off in the search, for those who speak to their machine.
(() => {
  'use strict';
  const { currentScript, documentElement } = document;
  if (!window.HTMLDialogElement) return;
  // Before the first paint, so that nothing moves when the button comes.
  documentElement.classList.add('can-search');

  let script;
  const open = () => {
    if (window.tiendoSearch?.open) return window.tiendoSearch.open();
    if (script) return;
    script = document.createElement('script');
    script.src = new URL('search.js', currentScript.src);
    script.onload = open;
    script.onerror = () => (script = script.remove());
    document.head.append(script);
  };
  const isWanted = () => {
    try {
      return localStorage.getItem('tiendo-search-slash') !== 'off';
    } catch {
      return true;
    }
  };

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('.search-button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', open);
    document.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const isCtrlK = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k';
      const isTyping = target.closest('input, textarea, select, [contenteditable]');
      const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping && isWanted();
      if (!isCtrlK && !isSlash) return;
      event.preventDefault();
      open();
    });
  });
})();
