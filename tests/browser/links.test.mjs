// Every link and every place it points to of the practice site, which has what the real one lacks: releases, deadlines, pages at
// old addresses, a page for no page, heads for machines. Read from the files; `crawl` does the same in a browser on the real site.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { broken, written } from './checks/references.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { practice, early } = sites();
const BASE = 'https://practice.example.org/';

/** What every page refers to, also those that lead on or stand for none. Addresses of the site itself count as links within it. */
function read(site) {
  const files = [...site.files].filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [file, written(site.text(file))]));
}

/** A page as it is meant where its links are absolute. */
const within = (pages) => {
  const relative = (page, reference) => (reference.startsWith(BASE) ? '../'.repeat(page.split('/').length - 1) + (reference.slice(BASE.length) || 'index.html') : reference);
  return new Map([...pages].map(([page, found]) => [page, { ...found, written: found.written.map((reference) => relative(page, reference)) }]));
};

describe('links of the practice site', () => {
  for (const site of [practice.public, practice.internal, early.public]) {
    test(`lead to a file and a place in it: ${site.name}`, () => {
      const pages = read(site);
      const links = [...pages.values()].reduce((sum, page) => sum + page.written.length, 0);
      assert.ok(pages.size > 200 && links > 5000, `there are links: ${links} on ${pages.size} pages`);
      none(broken(site.files, within(pages)));
    });
  }

  test('absolute ones stand in heads for machines and on the page for no page alone', () => {
    const site = practice.public;
    const inBody = (page) => site.text(page).replace(/<head>[^]*?<\/head>/, '').includes(`href="${BASE}`);
    none(site.pages.filter(inBody));
  });
});
