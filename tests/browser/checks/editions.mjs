// Which edition and which language a page says it is.

/** What is wrong with the marks of the edition: runs in the page. */
export function marks(isInternal) {
  const mark = document.querySelector('.edition-mark');
  const isSeen = Boolean(mark?.textContent.trim()) && mark.getBoundingClientRect().height > 8 && mark.checkVisibility();
  const isHiddenFromSearch = /noindex/.test(document.querySelector('meta[name=robots]')?.content ?? '');
  const complaints = [];
  if (isSeen !== isInternal) complaints.push(isInternal ? 'the mark of the edition isn’t seen' : 'is marked as internal');
  if (isHiddenFromSearch !== isInternal) complaints.push(isInternal ? 'may be indexed' : 'may not be indexed');
  return complaints;
}

/**
 * Pages from which a language can't be reached, or where its link leads to another page than this one in that language.
 * `pages` is a map from page to its `references`.
 */
export function switchFaults(site, pages) {
  const complaints = [];
  for (const [page, { languages }] of pages) {
    const [, within] = site.split(page);
    if (languages.length !== site.languages.length) complaints.push(`${page}: ${languages.length} languages to choose from`);
    for (const { language, href } of languages) {
      const target = decodeURIComponent(new URL(href, `http://site/${encodeURI(page)}`).pathname.slice(1));
      if (site.split(target)[1] !== within) complaints.push(`${page}: ${language} leads to ${target}`);
      const spoken = pages.get(target)?.language;
      if (spoken !== language) complaints.push(`${page}: the link to ${language} leads to a page in ${spoken}`);
    }
  }
  return complaints;
}
