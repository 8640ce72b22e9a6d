// Builds the sites once, then runs every test file on them. `node run.mjs links charts` runs those files only. A file can also
// be run by itself with `node --test links.test.mjs`; then it builds its own sites.
import fs from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSites } from './sites.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2).map((name) => `${name}.test.mjs`);
const all = fs.readdirSync(here).filter((name) => name.endsWith('.test.mjs')).sort();
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`error: there is no ${unknown.join(', no ')}; there are: ${all.join(', ')}`);
  process.exit(2);
}

const folder = buildSites();
try {
  const files = wanted.length > 0 ? wanted : all;
  const environment = { ...process.env, TIENDO_TEST_SITES: folder };
  const run = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], { cwd: here, env: environment, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  fs.rmSync(folder, { recursive: true });
}
