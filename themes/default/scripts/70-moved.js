// A page that stands elsewhere now leads there by itself, but forgets the place on the page that a link named: this goes there
// first, and takes it along.
(() => {
  'use strict';

  tiendo.ready(() => {
    const link = document.querySelector('.moved .moved-to a');
    if (link && location.hash) location.replace(link.href + location.hash);
  });
})();
