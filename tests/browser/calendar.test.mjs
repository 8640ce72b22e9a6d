// What is around the figures: the release calendar as programs read it, pages at old addresses, letters about errors.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import ICAL from 'ical.js';
import { Visitor, launch, onDisk, serve } from './browser.mjs';
import { none } from './expect.mjs';
import { sites } from './sites.mjs';

const { real, practice } = sites();

describe('the calendar of the practice site', () => {
  const read = (language) => {
    const text = practice.public.text(`${language}releases.ics`);
    return { text, events: new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
  };
  const languages = practice.public.languages.map((language) => (language ? `${language}/` : ''));

  test('every release of the page is an event at the same minute', () => {
    for (const language of languages) {
      const page = practice.public.text(`${language}releases.html`);
      const shown = [...page.matchAll(/<article[^>]* id="r-([^"]+)">\s*<p[^>]*><time datetime="([^"]+)"/g)].map(([, id, at]) => [id, at]);
      assert.ok(shown.length > 10, 'there are releases');
      const events = new Map(read(language).events.map((event) => [event.uid.split('@')[0], event.startDate]));
      assert.equal(events.size, shown.length);
      for (const [id, at] of shown) {
        const start = events.get(id);
        assert.ok(start, `${language}${id} is an event`);
        assert.equal(start.isDate, !at.includes('T'), id);
        if (!start.isDate) assert.equal(start.toJSDate().getTime(), Date.parse(at), id);
        else assert.equal(start.toString(), at);
      }
    }
  });

  test('an event is the same one in every language, and what changed has a higher number', () => {
    const uids = languages.map((language) => read(language).events.map((event) => event.uid).sort());
    for (const other of uids) assert.deepEqual(other, uids[0]);
    const { events } = read('');
    const status = (event) => event.component.getFirstPropertyValue('status');
    assert.deepEqual(events.filter((event) => status(event) === 'CANCELLED').map((event) => event.sequence), [1]);
    assert.ok(events.some((event) => status(event) === 'CONFIRMED' && event.sequence === 1), 'a release was moved');
  });

  test('lines end as the format wants, and none is longer than 75 bytes', () => {
    for (const language of languages) {
      const lines = read(language).text.split('\r\n');
      assert.equal(lines.pop(), '');
      none(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n')));
    }
  });
});

describe('a site without releases', () => {
  test('has no page, no calendar and no link to them', () => {
    none([...real.public.files].filter((file) => file.includes('releases')));
    none(real.public.pages.filter((page) => real.public.text(page).includes('releases.html')));
  });
});

for (const way of ['on a disk', 'on a web host below a path']) {
  describe(`pages at old addresses, ${way}`, () => {
    let browser, server;
    before(async () => {
      browser = await launch();
      server = way === 'on a disk' ? { address: onDisk(practice.public), close: () => {} } : await serve(practice.public);
    });
    after(async () => {
      await browser.close();
      await server.close();
    });

    const lead = async (options, from, to) => {
      const visitor = await Visitor.come(browser, options);
      const [path, hash] = from.split('#');
      visitor.address = server.address;
      await visitor.page.goto(server.address + path + (hash ? `#${hash}` : ''));
      await visitor.page.waitForURL((url) => url.href.startsWith(server.address + to.split('#')[0]));
      const reached = visitor.page.url();
      await visitor.close();
      assert.equal(reached, server.address + to);
      none(visitor.wrong);
    };

    test('lead to the page in their place, in each language', async () => {
      for (const language of ['', 'fr/', 'en/']) {
        await lead({}, `${language}terms.html`, `${language}glossary.html`);
        await lead({}, `${language}changes/2025.html`, `${language}changes.html`);
      }
    });

    test('keep the place on the page', () => lead({}, 'terms.html#g-statuses', 'glossary.html#g-statuses'));
    test('lead there without JavaScript', () => lead({ javaScriptEnabled: false }, 'cards.html', 'indicators/card.html'));
  });
}

test('pages at old addresses say where they lead, to readers and to search engines', () => {
  const { public: site, internal } = practice;
  assert.ok(site.moved.length >= 9, `there are such pages: ${site.moved.length}`);
  const faults = site.moved.flatMap((page) => {
    const text = site.text(page);
    const [, refreshed] = text.match(/<meta http-equiv="refresh" content="0; url=([^"]+)">/);
    const [, linked] = text.match(/<main[^]*?<a href="([^"]+)"/) ?? [];
    const [, canonical] = text.match(/<link rel="canonical" href="([^"]+)">/) ?? [];
    const target = new URL(refreshed, `https://practice.example.org/${page}`).href;
    const complaints = linked === refreshed ? [] : [`its link leads to ${linked}`];
    // A page that is not to be indexed would not pass on what it is known for.
    if (canonical !== target.split('#')[0]) complaints.push(`${canonical} stands for it, not ${target}`);
    if (/<meta name="robots"/.test(text)) complaints.push('may not be indexed');
    return complaints.map((complaint) => `${page}: ${complaint}`);
  });
  none(faults);
  none(internal.moved.filter((page) => !internal.text(page).includes('<meta name="robots" content="noindex, nofollow">')));
});

test('a letter about an error names the page, its address and the day of knowledge', () => {
  const [, href] = practice.public.text('en/units.html').match(/href="(mailto:[^"?]+\?[^"]+)"/);
  const letter = new URL(href.replaceAll('&amp;', '&'));
  assert.equal(letter.pathname, 'practice@example.org');
  assert.match(letter.searchParams.get('subject'), /Error in “Units”/);
  const body = letter.searchParams.get('body');
  assert.match(body, /https:\/\/practice\.example\.org\/en\/units\.html/);
  assert.match(body, /known on \d+ \w+ 2025/);
  assert.equal(body.replaceAll('\r\n', '').includes('\n'), false);
});

test('nobody is written to about a site without a contact', () => {
  none(real.public.pages.filter((page) => real.public.text(page).includes('mailto:')));
});
