// What pages tell machines.

/** What is wrong with the JSON-LD of the page that is open: runs in the page. */
export function linkedDataFaults() {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  if (blocks.length !== 1) return [`${blocks.length} blocks of JSON-LD`];
  const data = JSON.parse(blocks[0].textContent);
  const faults = data['@context'] === 'https://schema.org' ? [] : ['no context'];
  const way = data['@graph'].find((thing) => thing['@type'] === 'BreadcrumbList');
  const last = way?.itemListElement.at(-1).name;
  const heading = document.querySelector('h1');
  // A certificate is headed by its form alone; whose it is stands below, as on paper.
  const named = (text) => heading.matches('.certificate-form') ? last.toLowerCase().startsWith(text.toLowerCase()) : last === text;
  if (way && !named(heading.textContent.trim())) faults.push(`the way ends at ${last}`);
  return faults;
}
