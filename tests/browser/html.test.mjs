// Every page of the real site is valid HTML, and each kind of the practice site, whose pages also have a head for machines.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errors } from './checks/markup.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();

describe('HTML', () => {
  for (const [name, site, pages] of [
    ['the public edition', real.public, real.public.pages],
    ['the internal edition', real.internal, real.internal.pages],
    ['the practice site', practice.public, practice.public.samples()],
    ['the internal edition of the practice site', practice.internal, practice.internal.samples()],
    ['what leads from old addresses', practice.public, practice.public.moved],
  ]) {
    test(`${name} is valid`, async () => {
      assert.ok(pages.length >= 9, `there are pages: ${pages.length}`);
      const complaints = [];
      for (const page of pages) complaints.push(...(await errors(site.text(page))).map((error) => `${page}: ${error}`));
      none(complaints);
    });
  }

  test('pages of the practice site have a head for machines', () => {
    const site = practice.public;
    const isForMachines = (page) => ['rel="canonical"', 'rel="alternate" hreflang', 'application/ld+json'].every((part) => site.text(page).includes(part));
    none(site.samples().filter((page) => !isForMachines(page)));
  });
});
