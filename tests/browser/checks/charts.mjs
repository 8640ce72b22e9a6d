// How charts stand on a page. `charts` runs in the page.

/**
 * What is wrong with the charts that are shown: no accessible name, no table near, text of fewer pixels than `least`, labels that
 * lie on one another or stick out; and figures that don't show just one of their drawings. Also says how many charts it saw, so
 * that a check of none can be told. In the gallery a figure is a look, with both drawings, and the table stands with the specimen.
 */
export function charts(least) {
  const complaints = [];
  const box = (element) => element.getBoundingClientRect();
  const excerpt = (element) => `“${element.textContent.trim().slice(0, 30)}”`;
  const isChart = (svg) => box(svg).width >= 120 && box(svg).height >= 40;
  const name = (svg) => {
    const ids = (svg.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id);
    const referred = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    return (referred || svg.getAttribute('aria-label') || svg.querySelector(':scope > title')?.textContent || '').trim();
  };
  const pixels = (text) => {
    const matrix = text.getScreenCTM();
    return parseFloat(getComputedStyle(text).fontSize) * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
  };
  // The letters alone, on the screen: the element's own box has the rim around them in it.
  const letters = (text) => {
    const { x, y, width, height } = text.getBBox();
    const corner = (x, y) => new DOMPoint(x, y).matrixTransform(text.getScreenCTM());
    const [from, to] = [corner(x, y), corner(x + width, y + height)];
    return new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y);
  };
  const shared = (a, b) => ({
    width: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });
  // The box of a line of text has room above and below its letters, so boxes may touch a little.
  const collide = (a, b) => {
    const { width, height } = shared(a, b);
    return width > 1 && height > 3 && width * height > 0.1 * Math.min(a.width * a.height, b.width * b.height);
  };
  const sticksOut = (a, frame) =>
    a.left < frame.left - 1 || a.right > frame.right + 1 || a.top < frame.top - 2 || a.bottom > frame.bottom + 2;

  for (const figure of document.querySelectorAll('figure:not(.look):has(svg)')) {
    const drawings = [...figure.querySelectorAll('svg')].filter(isChart).length;
    if (drawings !== 1) complaints.push(`figure ${figure.id}: shows ${drawings} drawings`);
  }
  const seen = [...document.querySelectorAll('svg')].filter(isChart);
  for (const svg of seen) {
    const say = (complaint) => complaints.push(`chart ${svg.id || svg.closest('[id]')?.id}: ${complaint}`);
    if (svg.getAttribute('role') !== 'img' || !name(svg)) say('has no accessible name');
    if (!svg.closest('figure:not(.look), .specimen')?.querySelector('table')) say('has no table near');
    const texts = [...svg.querySelectorAll('text')].filter((text) => box(text).width > 0);
    if (texts.length === 0) say('has no text that shows');
    const boxes = texts.map(letters);
    const frame = box(svg);
    texts.forEach((text, position) => {
      // A hundredth is what rounding leaves.
      if (pixels(text) < least - 0.01) say(`${excerpt(text)} is ${pixels(text).toFixed(1)} px`);
      if (sticksOut(boxes[position], frame)) say(`${excerpt(text)} sticks out`);
      const below = texts.find((_, other) => other > position && collide(boxes[position], boxes[other]));
      if (below) say(`${excerpt(text)} and ${excerpt(below)} overlap`);
    });
  }
  return { complaints, charts: seen.length };
}
