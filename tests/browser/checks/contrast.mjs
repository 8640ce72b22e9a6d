// Whether the texts of charts stand out from what lies behind them. `pale` runs in the page.

/**
 * Texts of charts with less contrast than `least` against the shapes behind them, or against the rim that they are drawn with. The
 * checks of whole pages can't see into drawings, whose shapes are no backgrounds. Also says how many texts it saw.
 */
export function pale(least) {
  const complaints = [];
  const parsed = (colour) => {
    const [, kind, list] = colour.match(/^(\w+)\((.*)\)$/) ?? [];
    if (!kind) return [0, 0, 0, 0];
    const numbers = list.match(/-?[\d.]+(?:e-?\d+)?/g).map(Number);
    const [red, green, blue, alpha = 1] = kind === 'color' ? numbers : numbers.map((number, place) => (place < 3 ? number / 255 : number));
    return [red, green, blue, alpha];
  };
  const over = ([red, green, blue, alpha], ground) =>
    [red, green, blue].map((part, place) => part * alpha + ground[place] * (1 - alpha)).concat(1);
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const contrast = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  };
  // What an element lies on: the backgrounds from the page up to it.
  const groundOf = (element) => {
    const around = [];
    for (let at = element; at; at = at.parentElement) around.unshift(parsed(getComputedStyle(at).backgroundColor));
    const canvas = matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0, 1] : [1, 1, 1, 1];
    return around.reduce((ground, colour) => over(colour, ground), canvas);
  };
  const paint = (style, what) => {
    const [red, green, blue, alpha] = parsed(style[what]);
    return [red, green, blue, alpha * parseFloat(style[`${what}Opacity`])];
  };

  let texts = 0;
  for (const svg of document.querySelectorAll('svg:has(text)')) {
    if (svg.getBoundingClientRect().width < 120) continue;
    const ground = groundOf(svg);
    const shapes = [...svg.querySelectorAll('path')].map((path) => [path, paint(getComputedStyle(path), 'fill')]).filter(([, fill]) => fill[3] > 0);
    const behind = (x, y) => {
      const point = Object.assign(svg.createSVGPoint(), { x, y });
      return shapes.reduce((colour, [path, fill]) => (path.isPointInFill(point) ? over(fill, colour) : colour), ground);
    };
    for (const text of svg.querySelectorAll('text')) {
      const { x, y, width, height } = text.getBBox();
      if (width === 0) continue;
      texts += 1;
      const style = getComputedStyle(text);
      const rim = paint(style, 'stroke');
      const hasRim = rim[3] > 0 && parseFloat(style.strokeWidth) >= 3;
      const found = [0.1, 0.5, 0.9].map((part) => {
        const colour = hasRim ? over(rim, ground) : behind(x + width * part, y + height / 2);
        return contrast(over(paint(style, 'fill'), colour), colour);
      });
      const worst = Math.min(...found);
      if (worst < least - 0.005) {
        const id = svg.getAttribute('aria-labelledby')?.split(' ')[0];
        complaints.push(`chart ${id}: “${text.textContent.trim().slice(0, 30)}” has a contrast of ${worst.toFixed(2)}`);
      }
    }
  }
  return { complaints, texts };
}
