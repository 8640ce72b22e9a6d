// How the tests judge what the checks complain of.
import assert from 'node:assert/strict';

/** Fails if there are complaints, and shows the first of them. */
export function none(complaints, most = 20) {
  const shown = complaints.slice(0, most).map((complaint) => `  ${complaint}`);
  if (complaints.length > most) shown.push(`  … and ${complaints.length - most} more`);
  assert.equal(complaints.length, 0, `${complaints.length} complaints:\n${shown.join('\n')}`);
}
