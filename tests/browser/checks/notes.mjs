// How a page says how it knows its numbers: a button beside a number opens its note on a screen; on paper the notes are printed
// below, numbered as the buttons are. `printed` and `names` run in the page.

/** What is wrong with the notes on paper: a number without its note, one that isn't printed, or is under another number. */
export function printed() {
  const complaints = [];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 1;
  const seen = (element) => [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE || shown(node) ? node.textContent : '')).join('');
  for (const button of document.querySelectorAll('[popovertarget].why')) {
    const number = seen(button).trim();
    const note = document.getElementById(button.getAttribute('popovertarget'));
    const list = note?.parentElement;
    const place = list && String((list.start ?? 1) + [...list.children].indexOf(note));
    if (!shown(button)) complaints.push(`the number of ${note?.id} isn’t printed`);
    else if (!/^\d+$/.test(number)) complaints.push(`“${number}” is printed for a number`);
    if (!note || !shown(note) || !note.textContent.trim()) complaints.push(`note ${number} isn’t printed`);
    else if (getComputedStyle(note).display !== 'list-item' || place !== number) complaints.push(`note ${number} is printed as ${place}`);
  }
  return complaints;
}

/** Buttons that can't be told apart by their names. */
export function names() {
  const seen = new Set();
  const complaints = [];
  for (const button of document.querySelectorAll('.why')) {
    const name = button.textContent.replace(/\s+/g, ' ').trim();
    if (seen.has(name)) {
      const rest = [...document.querySelectorAll('.why')].filter((other) => other.textContent.replace(/\s+/g, ' ').trim() === name);
      const targets = new Set(rest.map((other) => other.getAttribute('popovertarget')));
      if (targets.size > 1) complaints.push(`two buttons are named “${name}”`);
    }
    seen.add(name);
  }
  return complaints;
}

/** Opens up to `most` notes by keyboard. Complains of one that doesn't open, doesn't fit the screen, or doesn't close. */
export async function opened(page, most) {
  const complaints = [];
  const buttons = page.locator('.why:visible');
  const count = await buttons.count();
  const chosen = [...new Set([...Array(Math.min(most, count)).keys()].map((step) => Math.floor((step * count) / most)))];
  for (const at of chosen) {
    const button = buttons.nth(at);
    const id = await button.getAttribute('popovertarget');
    await button.focus();
    await page.keyboard.press('Enter');
    const note = page.locator(`[id="${id}"]`);
    if (!(await note.isVisible())) complaints.push(`note ${id} doesn’t open`);
    else complaints.push(...(await note.evaluate(fits)).map((complaint) => `note ${id} ${complaint}`));
    await page.keyboard.press('Escape');
    if (await note.isVisible()) complaints.push(`note ${id} doesn’t close`);
  }
  return { complaints, notes: chosen.length };
}

/** What of an open note is beyond the screen: runs in the page. */
function fits(note) {
  const { left, top, right, bottom } = note.getBoundingClientRect();
  const inside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
  const complaints = inside ? [] : ['reaches beyond the screen'];
  if (note.scrollWidth > note.clientWidth + 1) complaints.push('is wider than its sheet');
  return complaints;
}
