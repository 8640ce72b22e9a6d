/*
 * A button at each part of a page that has an address of its own, which copies that address. The button is the page's own
 * `<template id="copy">`; it stands after the part's heading.
 */
(() => {
  'use strict';

  const PARTS = 'main section[id], main figure[id], main article[id], main h2[id], main h3[id]';
  const HEADINGS = 'h2, h3, figcaption';
  const SHOWN = 2500;

  /** Without the clipboard's own interface, which pages without encryption don't have: by way of a field that is selected. */
  const copyByField = (text) => {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'aside';
    document.body.append(field);
    const focused = document.activeElement;
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    focused.focus();
    return done;
  };

  const copy = (text) => {
    const byField = () => copyByField(text);
    return navigator.clipboard ? navigator.clipboard.writeText(text).then(() => true, byField) : Promise.resolve(byField());
  };

  const addButton = (id, heading, pattern) => {
    const button = pattern.cloneNode(true);
    const label = button.querySelector('span');
    const word = label.textContent;
    const name = heading.querySelector('.chart-title') || heading;
    button.setAttribute('aria-label', tiendo.fill(tiendo.words.copy, name.textContent.trim()));
    heading.after(button);
    button.addEventListener('click', () => {
      const address = `${location.href.split('#')[0]}#${id}`;
      copy(address).then((done) => {
        // Where nothing can be copied, the address is in the browser's own bar.
        if (!done) location.hash = id;
        label.textContent = done ? tiendo.words.copied : tiendo.words.uncopied;
        button.classList.add('copied');
        tiendo.say(label.textContent);
        setTimeout(() => {
          label.textContent = word;
          button.classList.remove('copied');
        }, SHOWN);
      });
    });
  };

  tiendo.ready(() => {
    const template = document.getElementById('copy');
    if (!template) return;
    const headings = new Set();
    for (const part of document.querySelectorAll(PARTS)) {
      const heading = part.matches(HEADINGS) ? part : part.querySelector(HEADINGS);
      if (!heading || headings.has(heading) || heading.matches('.aside')) continue;
      headings.add(heading);
      addButton(part.id, heading, template.content.firstElementChild);
    }
  });
})();
