/*
 * What the other scripts share: the one global, `tiendo`.
 *
 *   tiendo.ready(work)      does the work once the page has been read
 *   tiendo.say(text)        has a screen reader say it, after what it is at
 *   tiendo.words            the texts that scripts show: the data attributes of #said
 *   tiendo.fill(text, …)    a text with its {} filled in, one after the other
 *   tiendo.fold(text)       a text as it is searched: without case, tone marks and other marks, đ as d; as the program folds names
 *
 * The files of this folder are joined in the order of their names into static/site.js, which the head of every page loads:
 * what runs at once runs before anything is seen, and all else waits for `ready`. They are written in the language of 2018, for
 * old browsers in offices; one that is older still does nothing with them, and shows the page as it is without.
 */
(() => {
  'use strict';

  const LETTERS = { đ: 'd', ð: 'd', œ: 'oe', æ: 'ae', ø: 'o', ƀ: 'b', ł: 'l', ß: 'ss' };

  // Style sheets keep room for what scripts add to a page where this is set.
  document.documentElement.dataset.scripts = '';

  const tiendo = (window.tiendo = {
    words: {},

    ready: (work) => (document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', work) : work()),

    say(text) {
      const said = document.getElementById('said');
      if (!said) return;
      // The same words twice are said twice only where there was nothing between.
      said.textContent = '';
      setTimeout(() => (said.textContent = text), 100);
    },

    fill: (text, ...values) => values.reduce((filled, value) => filled.replace('{}', () => value), text || ''),

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

  tiendo.ready(() => {
    const said = document.getElementById('said');
    if (said) tiendo.words = said.dataset;
  });
})();
