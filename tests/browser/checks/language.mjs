// Which language a reader is told that words are in.

/** The names of a site's units, as its list of them in a language links to them. */
export function unitNames(site, language) {
  const list = site.text(language ? `${language}/units.html` : 'units.html');
  return [...new Set([...list.matchAll(/<a href="units\/[^"]+"[^>]*>([^<]+)<\/a>/g)].map(([, name]) => name.trim()))];
}

/**
 * Where one of the names, in Vietnamese letters, stands by itself and isn’t said to be Vietnamese, and how many are. Links in what an
 * author wrote are words of a sentence, and drawings say what they show in one of their own. Runs in the page.
 */
export function unmarkedNames(names) {
  const vietnamese = new Set(names.filter((name) => /[ăđơưẠ-ỹ]/i.test(name.normalize('NFC'))));
  const found = { marked: 0, complaints: [] };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    const name = textContent.trim();
    if (!vietnamese.has(name) || parentElement.closest('svg, script, template, .prose a')) continue;
    if (parentElement.closest('[lang]').lang === 'vi') found.marked += 1;
    else found.complaints.push(`“${name}” in ${parentElement.tagName.toLowerCase()} isn’t said to be Vietnamese`);
  }
  return found;
}
