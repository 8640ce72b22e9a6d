// The sites that the tests look at: the real content and the practice site, which also stands early in its campaign, both editions
// of each, and the gallery of charts; made by the program in a folder with a name as people give them. Start at `sites`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
const AWKWARD = 'Báo cáo tháng 5 (bản cuối)';
const NOW = '2024-01-02T09:30+07:00';
/** A day of the practice site's first weeks, when histories are short. */
const EARLY = '2024-06-06';

/** Builds all sites; gives the temporary folder they are in, which the caller removes. */
export function buildSites() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-browser-'));
  const within = path.join(folder, AWKWARD);
  build(CHECKOUT, path.join(within, 'real'));
  const practice = path.join(folder, 'practice');
  tiendo('init', '--practice', practice);
  build(practice, path.join(within, 'practice'));
  build(practice, path.join(within, 'early'), '--as-of', EARLY);
  tiendo('gallery', path.join(within, 'gallery'));
  return folder;
}

/** The built sites and the gallery. They were built by `run.mjs`, or are built now and go when the tests end. */
export function sites() {
  let folder = process.env.TIENDO_TEST_SITES;
  if (!folder) {
    folder = buildSites();
    process.on('exit', () => fs.rmSync(folder, { recursive: true }));
  }
  const of = (...names) => new Site(path.join(folder, AWKWARD, ...names));
  return {
    real: { public: of('real', 'public'), internal: of('real', 'internal') },
    practice: { public: of('practice', 'public'), internal: of('practice', 'internal') },
    early: { public: of('early', 'public'), internal: of('early', 'internal') },
    gallery: of('gallery'),
  };
}

/** One edition of a site as it lies on the disk. */
export class Site {
  constructor(root) {
    this.root = root;
    this.name = root.split(path.sep).slice(-2).join(' ');
    const entries = fs.readdirSync(root, { recursive: true }).sort();
    const isFile = (entry) => fs.statSync(path.join(root, entry)).isFile();
    /** Every file, by its path below the root, with `/` between folders. */
    this.files = new Set(entries.filter(isFile).map((entry) => entry.split(path.sep).join('/')));
    const isMoved = (page) => this.text(page).includes('<meta http-equiv="refresh"');
    // The one that a host sends where there is none is not read where it lies.
    const pages = [...this.files].filter((file) => file.endsWith('.html') && file !== '404.html');
    /** Every page, in order; those that only lead to another stand in `moved`. */
    this.pages = pages.filter((page) => !isMoved(page));
    this.moved = pages.filter(isMoved);
    /** The languages that have a folder of their own; '' is the one at the root. */
    this.languages = ['', ...this.pages.filter((page) => /^[a-z]{2,3}\/index\.html$/.test(page)).map((page) => page.split('/')[0])];
  }

  text(file) {
    return fs.readFileSync(path.join(this.root, file), 'utf8');
  }

  /** A page in its language: ['fr', 'units.html']; ['', 'units.html'] for the language at the root. */
  split(page) {
    const [first, ...rest] = page.split('/');
    return rest.length > 0 && this.languages.includes(first) ? [first, rest.join('/')] : ['', page];
  }

  /** What kind of page it is: pages that lie in one folder are of a kind, those at the root are each their own. */
  kind(page) {
    const within = this.split(page)[1];
    return within.includes('/') ? within.replace(/[^/]+$/, '') : within;
  }

  /**
   * Pages of each kind in a language: the longest, with the most that can go wrong; the shortest, which lacks what others have; and
   * the shortest that says what became of it, such as a unit that ended.
   */
  sample(language = '') {
    const length = (page) => fs.statSync(path.join(this.root, page)).size;
    const ofLanguage = this.pages.filter((page) => this.split(page)[0] === language);
    const kinds = new Map(ofLanguage.map((page) => [this.kind(page), []]));
    for (const page of ofLanguage) kinds.get(this.kind(page)).push(page);
    const chosen = [...kinds.values()].flatMap((pages) => {
      const sorted = [...pages].sort((one, other) => length(other) - length(one));
      const withLineage = sorted.findLast((page) => page.startsWith(inFolder(language, 'units/')) && this.text(page).includes('class="lineage"'));
      return [sorted[0], sorted.at(-1), withLineage].filter((page) => page !== undefined);
    });
    return [...new Set(chosen)];
  }

  /** The sample of every language. */
  samples() {
    return this.languages.flatMap((language) => this.sample(language));
  }
}

const inFolder = (language, page) => (language ? `${language}/${page}` : page);

function build(site, output, ...more) {
  tiendo('build', '--site', site, '--output', output, '--edition', 'all', '--now', NOW, ...more);
}

function tiendo(...words) {
  const cargo = ['run', '--quiet', '--locked', '--release', '--', '--lang', 'en', ...words];
  const run = spawnSync('cargo', cargo, { cwd: CHECKOUT, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`tiendo ${words.join(' ')}: ${run.error ?? run.stderr}`);
}
