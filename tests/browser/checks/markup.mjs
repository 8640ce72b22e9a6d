// Whether a page is valid HTML.
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
});

/** Every error in the text of a page, with its line. */
export async function errors(html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `line ${line}: ${message} (${ruleId})`));
}
