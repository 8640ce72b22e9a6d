// Where the links, styles and pictures of a page lead. `references` runs in the page; `broken` holds what all pages refer to
// against the files of the site and what each page can be pointed into.

/** Every reference of the page as it is written, every name in it that a fragment can point to, and its languages. */
export function references() {
  const written = (element) => {
    const several = (element.getAttribute('srcset') ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0]);
    return [element.getAttribute('href'), element.getAttribute('src'), ...several].filter((reference) => reference);
  };
  return {
    written: [...new Set([...document.querySelectorAll('[href], [src], [srcset]')].flatMap(written))],
    names: [...document.querySelectorAll('[id]')].map((element) => element.id),
    language: document.documentElement.lang,
    languages: [...document.querySelectorAll('nav a[hreflang]')].map((a) => ({ language: a.hreflang, href: a.getAttribute('href') })),
  };
}

/** The same of the text of a page, as far as `broken` needs it: what it refers to and the names in it. */
export function written(html) {
  const unescaped = (value) => value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
  const values = (pattern) => [...html.matchAll(pattern)].map(([, value]) => unescaped(value));
  const refreshed = values(/<meta http-equiv="refresh" content="0; url=([^"]*)"/g);
  return { written: [...new Set([...values(/\s(?:href|src)="([^"]*)"/g), ...refreshed])], names: values(/\sid="([^"]*)"/g) };
}

/** Pictures that don't show and style sheets that don't apply. */
export async function unloaded() {
  const shown = async (image) => {
    image.loading = 'eager';
    await image.decode();
  };
  const pictures = [...document.images].map((image) => shown(image).then(() => [], () => [`no picture: ${image.getAttribute('src')}`]));
  const sheets = [...document.querySelectorAll('link[rel~=stylesheet]')].filter((link) => !link.sheet);
  return [...(await Promise.all(pictures)).flat(), ...sheets.map((link) => `no style: ${link.getAttribute('href')}`)];
}

/** Every reference that leads nowhere. `pages` is a map from page to its `references`, `files` a set of paths. */
export function broken(files, pages) {
  const complaints = [];
  for (const [page, { written }] of pages) {
    for (const reference of written) {
      const fault = faultOf(reference, page, files, pages);
      if (fault) complaints.push(`${page}: ${reference} ${fault}`);
    }
  }
  return complaints;
}

const ELSEWHERE = /^(https?|mailto|tel|data):/;

function faultOf(reference, page, files, pages) {
  if (ELSEWHERE.test(reference)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(reference)) return 'is not relative to the page';
  // Far down, so that a way out of the site can be seen.
  const root = 'http://site/a/b/c/d/e/f/';
  const target = new URL(reference, root + encodeURI(page));
  if (!target.href.startsWith(root)) return 'leads out of the site';
  const file = decodeURIComponent(target.href.slice(root.length).replace(/[?#].*$/, ''));
  if (!files.has(file)) return 'is no file';
  const name = decodeURIComponent(target.hash.slice(1));
  if (name && !pages.get(file)?.names.includes(name)) return `names no place in ${file}`;
  return undefined;
}
