// What the other scripts share: the one global, `tiendo`.
//
//   tiendo.ready(work)       does the work once the page has been read
//   tiendo.words             the texts that scripts show: the data attributes of #said
//   tiendo.fill(text, value) a text with a value in place of its {}
//   tiendo.say(text)         has a screen reader say it, when it is done with what it says
//   tiendo.fold(text)        a text as it is searched: without case and tone marks, đ as d; just as the program folds names
//
// The files of this folder are joined, in the order of their names, into static/site.js, which the head of each page loads.
// What runs at once runs before anything is seen; all else waits for `ready`. The language is that of 2019, for the browsers
// of old offices. One that is older still does nothing with it, and shows the page as it is without scripts.
(() => {
  'use strict';

  const LETTERS = { đ: 'd', ð: 'd', œ: 'oe', æ: 'ae', ø: 'o', ƀ: 'b', ł: 'l', ß: 'ss' };

  const tiendo = (window.tiendo = {
    words: {},

    ready(work) {
      // Each in a task of its own, or a slow phone would stand still for all of them at once.
      document.addEventListener('DOMContentLoaded', () => setTimeout(work));
    },

    fill: (text, value) => (text || '').replace('{}', () => value),

    // Emptied first, or the same words would not be said again.
    say(text) {
      const said = document.getElementById('said');
      if (!said) return;
      said.textContent = '';
      setTimeout(() => (said.textContent = text), 100);
    },

    fold: (text) =>
      text
        .normalize('NFD')
        .replace(/[\u0300-\u036f'’‘ʼ`´]/g, '')
        .toLowerCase()
        .replace(/[đðœæøƀłß]/g, (letter) => LETTERS[letter])
        .replace(/\s+/g, ' ')
        .trim()
        .normalize('NFC'),
  });

  // Style sheets show by this what is of use with scripts alone, and keep room for it.
  const root = document.documentElement;
  root.dataset.scripts = '';
  tiendo.ready(() => (tiendo.words = (document.getElementById('said') || root).dataset));
})();
