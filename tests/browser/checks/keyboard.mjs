// The way through a page with the keyboard alone.

/** Presses the tab key, or `key`, up to `most` times, or until the focus leaves the page. Complains of stops that don't show or can't be told from the rest. */
export async function tabStops(page, most, key = 'Tab') {
  const complaints = [];
  let stops = 0;
  for (; stops < most; stops += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(describeFocus);
    if (!stop) break;
    if (!stop.shows) complaints.push(`${stop.name} has the focus and isn’t seen`);
    if (!stop.outlined) complaints.push(`${stop.name} has the focus and no outline`);
  }
  return { complaints, stops };
}

/** Uses the link that skips to the content: the first stop, seen when it is reached, and no stop before the content follows. */
export async function skipLink(page) {
  await page.keyboard.press('Tab');
  const link = await page.evaluate(describeFocus);
  if (!link?.target.startsWith('#')) return [`the first stop is ${link?.name}, no link into the page`];
  const complaints = link.shows ? [] : ['the skip link isn’t seen'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isPast = await page.evaluate((target) => {
    const comparison = document.querySelector(target)?.compareDocumentPosition(document.activeElement);
    return (comparison & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }, link.target);
  if (!isPast) complaints.push('after the skip link, the tab key leads to what was skipped');
  return complaints;
}

/** What has the focus: runs in the page. Nothing at the end of the page. */
function describeFocus() {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return undefined;
  const { left, top, right, bottom, width, height } = focused.getBoundingClientRect();
  const style = getComputedStyle(focused);
  const isInView = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return {
    name: `${focused.tagName.toLowerCase()} “${(focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 30)}”`,
    target: focused.getAttribute('href') ?? '',
    shows: isInView && width > 4 && height > 4 && focused.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && !style.outlineColor.endsWith(', 0)'),
  };
}
