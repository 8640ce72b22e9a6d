// How much of a page a reader waits for.

/** The text of a page up to the end of the start tag of the nth element of its body. */
export function firstScreen(html, elements) {
  const start = html.indexOf('<body');
  const tags = [...html.slice(start).matchAll(/<[a-z][^>]*>/gi)];
  const last = tags[Math.min(elements, tags.length - 1)];
  return html.slice(0, start + last.index + last[0].length);
}
