// The rules of axe-core: WCAG 2.2 AA and good practice.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every violation on the page, by rule and place. */
export async function violations(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const rules = { 'target-size': { enabled: true } };
    const found = await window.axe.run(document, { resultTypes: ['violations'], rules });
    const place = (node) => `${node.target.join(' ')}: ${node.failureSummary.split('\n')[1]?.trim()}`;
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${place(node)}`));
  });
}
