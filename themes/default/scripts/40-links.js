// A button at each part of a page that has an address of its own, which copies it. The button is the page's `<template
// id="copy">`, and stands after the part's heading.
(() => {
  'use strict';

  const PARTS = ['section', 'figure', 'article', 'h2', 'h3'].map((name) => `main ${name}[id]`).join();
  const HEADINGS = 'h2, h3, figcaption';
  const SHOWN = 3000;

  /** Without an interface to the clipboard, which pages without encryption have not: by way of a field that is selected. */
  const copyByField = (text) => {
    const focused = document.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'aside';
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    focused.focus();
    return isCopied;
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (error) {
      return copyByField(text);
    }
  };

  const addButton = (id, heading) => {
    const { words, fill, say } = tiendo;
    const button = document.getElementById('copy').content.firstElementChild.cloneNode(true);
    const label = button.querySelector('span');
    const word = label.textContent;
    const name = heading.querySelector('.chart-title') || heading;
    button.setAttribute('aria-label', fill(words.copy, name.textContent.trim()));
    heading.after(button);
    button.addEventListener('click', async () => {
      const isCopied = await copy(location.href.split('#')[0] + '#' + id);
      // What can't be copied can be taken from the browser's own bar.
      if (!isCopied) location.hash = id;
      label.textContent = isCopied ? words.copied : words.uncopied;
      button.classList.add('copied');
      say(label.textContent);
      setTimeout(() => {
        label.textContent = word;
        button.classList.remove('copied');
      }, SHOWN);
    });
  };

  tiendo.ready(() => {
    const headings = new Map();
    for (const part of document.querySelectorAll(PARTS)) {
      const heading = part.matches(HEADINGS) ? part : part.querySelector(HEADINGS);
      if (heading && !heading.matches('.aside')) headings.set(heading, part.id);
    }
    headings.forEach((id, heading) => addButton(id, heading));
  });
})();
