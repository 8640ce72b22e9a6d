// A headless Chromium and pages in it that remember what went wrong. Start at `launch` and `Visitor`; `serve` puts a site on
// loopback, as a web host would.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Stricter than what pages say of themselves: what an office with a strict policy would send along. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

const TYPES = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  xml: 'application/xml',
};

/** Starts the browser: $CHROMIUM, or the first of the usual names in the path. `settings` are what a reader set in it. */
export function launch(settings = {}) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const usual = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const executablePath = process.env.CHROMIUM || usual.find((file) => fs.existsSync(file));
  if (!executablePath) throw new Error('there is no Chromium in the path; install one, or name it in $CHROMIUM');
  const set = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return chromium.launch({ executablePath, args: [...FLAGS, ...(set.length > 0 ? [`--blink-settings=${set.join(',')}`] : [])] });
}

/** Where a site is when it is opened from disk; to be put before the path of a page. */
export function onDisk(site) {
  return `${pathToFileURL(site.root).href}/`;
}

/** Serves a site below a path, and nothing beside it. Gives its `address`, to be put before the path of a page, and `close`. */
export async function serve(site, below = '/so-lieu/tien-do/') {
  const server = http.createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = asked.startsWith(below) ? asked.slice(below.length) : undefined;
    const type = TYPES[path.extname(asked).slice(1)] ?? 'application/octet-stream';
    if (!site.files.has(file)) return void response.writeHead(404).end();
    const charset = /^text|json|xml|javascript/.test(type) ? '; charset=utf-8' : '';
    response.writeHead(200, { 'content-type': type + charset, 'content-security-policy': POLICY });
    response.end(fs.readFileSync(path.join(site.root, file)));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { address: `http://127.0.0.1:${server.address().port}${below}`, close };
}

/** Goes from page to page in one tab, and knows what went wrong on the present one. */
export class Visitor {
  /** `options` are Playwright's for a context: viewport, colorScheme, javaScriptEnabled and so on. */
  static async come(browser, options = {}) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    return new Visitor(context, await context.newPage());
  }

  constructor(context, page) {
    this.context = context;
    this.page = page;
    this.wrong = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && this.note(`console: ${message.text()}`));
    page.on('pageerror', (error) => this.note(`uncaught: ${error}`));
    page.on('request', (request) => this.#isElsewhere(request.url()) && this.note(`asks for ${request.url()}`));
    page.on('requestfailed', (request) => this.#failed(request));
    page.on('response', (response) => response.status() >= 400 && this.note(`${response.status()}: ${response.url()}`));
  }

  note(complaint) {
    this.wrong.push(complaint);
  }

  /** Opens a page of the site at `address`. */
  async open(address, page) {
    this.wrong = [];
    this.address = address;
    await this.page.goto(address + page.split('/').map(encodeURIComponent).join('/'), { waitUntil: 'load' });
    return this.page;
  }

  close() {
    return this.context.close();
  }

  /** What is still on its way when the visitor leaves, such as the icon, is aborted; that is no fault. */
  #failed(request) {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') this.note(`fails: ${request.url()} (${reason})`);
  }

  #isElsewhere(url) {
    return !url.startsWith(this.address) && !url.startsWith('data:');
  }
}

/** Does `what` with every one of `items`, by several visitors side by side. */
export async function visitAll(browser, options, items, what) {
  const waiting = [...items];
  const work = async () => {
    const visitor = await Visitor.come(browser, options);
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await what(visitor, item);
    await visitor.close();
  };
  await Promise.all([work(), work()]);
}
