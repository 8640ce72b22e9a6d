/*
 * A page that stands elsewhere now leads there by itself, but drops the place on the page that a link named. This goes there
 * first and takes it along.
 */
(function () {
  'use strict';

  document.addEventListener('DOMContentLoaded', function () {
    var link = document.querySelector('body.moved .moved-to a');
    if (link && location.hash) {
      location.replace(link.href.split('#')[0] + location.hash);
    }
  });
})();
