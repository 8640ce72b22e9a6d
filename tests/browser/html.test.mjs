// Every page of both editions is valid HTML.
import { describe, test } from 'node:test';
import { errors } from './checks/markup.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();

describe('HTML', () => {
  for (const [name, site, pages] of [
    ['the public edition', real.public, real.public.pages],
    ['the internal edition', real.internal, real.internal.pages],
    ['the practice site', practice.internal, practice.internal.samples()],
  ]) {
    test(`${name} is valid`, async () => {
      const complaints = [];
      for (const page of pages) complaints.push(...(await errors(site.text(page))).map((error) => `${page}: ${error}`));
      none(complaints);
    });
  }
});
