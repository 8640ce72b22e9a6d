// What a width or a sheet of paper does to a page. All functions run in the page.

/** Elements that make the whole page scroll sideways, or are cut off because it can't. */
export function sideways() {
  const root = document.documentElement;
  const width = root.clientWidth;
  const describe = (element) => `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join('')}`;
  const clips = (element) => getComputedStyle(element).overflowX !== 'visible';
  const hasScroller = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) if (clips(at)) return true;
    return false;
  };
  const isSeen = (element) => {
    const { width: wide, height: high } = element.getBoundingClientRect();
    return wide > 1 && high > 1;
  };
  const reaches = (element) => isSeen(element) && element.getBoundingClientRect().right > width + 1 && !hasScroller(element);
  const complaints = [...document.body.querySelectorAll('*')].filter(reaches).map((element) => `${describe(element)} reaches beyond ${width} px`);
  if (root.scrollWidth > width) complaints.push(`the page is ${root.scrollWidth} px wide on ${width} px`);
  return complaints;
}

/** On paper: what stays folded away, but for what is left out as a whole and holds no table; and scrollers whose content is cut. */
export function onPaper() {
  const complaints = [];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 1;
  for (const details of document.querySelectorAll('details')) {
    const isLeftOut = !details.checkVisibility() && !details.querySelector('table');
    const isFolded = [...details.children].some((child) => child.tagName !== 'SUMMARY' && !shown(child));
    if (isFolded && !isLeftOut) complaints.push(`“${details.querySelector('summary').textContent.trim()}” is folded away`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    const isCut = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    if (shown(element) && isCut && !element.closest('svg')) complaints.push(`“${element.textContent.trim().slice(0, 40)}” is cut`);
  }
  return complaints;
}

/** The size of text in px, the least for each kind of element; but for drawings, whose text is of the size of the drawing. */
export function textSizes() {
  const sizes = {};
  const holdsText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
  for (const element of document.body.querySelectorAll(':not(svg, svg *, script, template)')) {
    if (!holdsText(element) || !element.checkVisibility()) continue;
    const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
    const size = parseFloat(getComputedStyle(element).fontSize);
    sizes[name] = Math.min(sizes[name] ?? Infinity, size);
  }
  return sizes;
}

/** Text that is cut off where it stands: wider or higher than a box that doesn't scroll. */
export function cutText() {
  const cuts = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const wide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
    return wide || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
  };
  // What is there for screen readers alone is cut on purpose.
  const isHidden = (element) => element.clientWidth <= 1 || getComputedStyle(element).clipPath !== 'none';
  const isSeen = (element) => element.checkVisibility() && !isHidden(element) && !element.closest('svg');
  const cut = [...document.body.querySelectorAll('*')].filter((element) => isSeen(element) && cuts(element));
  return cut.map((element) => `“${element.textContent.trim().slice(0, 40)}” is cut`);
}
