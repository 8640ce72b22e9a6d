// The search: reads the index of the page's language, finds, and shows. Loaded by the button of the header when it is first used.
//
// It has one global, `tiendoSearch`. The scripts of the index set `tiendoSearch.units`, `tiendoSearch.texts` and
// `tiendoSearch.dialog`, which holds every text that is shown; here stand
//   tiendoSearch.open()       shows the search
//   tiendoSearch.find(text)   what it finds, as plain values: a list of groups
//   tiendoSearch.paths()      the page of every unit, below the root
//   tiendoSearch.key(text)    the form under which a text is found, as the program that writes the index makes it
// No text becomes markup.
(() => {
  'use strict';
  const search = (self.tiendoSearch = self.tiendoSearch || {});
  const { src } = document.currentScript;
  const root = new URL('..', src);

  // How texts are compared
  const { fold } = window.tiendo;
  const spaced = (text) => (/^[a-z0-9]+( [a-z0-9]+)*$/.test(text) ? text : text.replace(/ς/g, 'σ').replace(/[^\p{Alphabetic}\p{N}\p{M}]+/gu, ' ').trim());
  const key = (text) => spaced(fold(text));
  // The keys of many texts, folded in one go, which takes a third of the time.
  const keys = (texts) => fold(texts.join('\u0001')).split('\u0001').map(spaced);

  // A text with its marks, each tone at the end of its syllable: "Hoà" and "Hòa" are one spelling, "hoa" is another.
  const marked = (text) => {
    const letters = text.normalize('NFD').toLowerCase().replace(/([\u0300\u0301\u0303\u0309\u0323])((?:\p{L}|[\u0302\u0306\u031b])+)/gu, '$2$1');
    return letters.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  };
  const slug = (name) => key(name).split(/[^a-z0-9]+/).filter(Boolean).join('-');
  const joined = (text) => text.replaceAll(' ', '');
  // No number is equal to that of what is none.
  const numberOf = (code) => (/^\d+$/.test(code) ? Number(code) : NaN);
  const initials = (text) => text.split(' ').map((word) => [...word][0]).join('');

  // Whether one letter more, less, other or two swapped make one text of the other.
  const isNear = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let from = 0;
    while (from < a.length && a[from] === b[from]) from += 1;
    const [restA, restB] = [a.slice(from), b.slice(from)];
    const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
    return swapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
  };

  // The index as it is used
  const readUnits = ({ shapes, rows, standings, figures, folder, lang }) => {
    const [above, codes] = [[], []];
    const around = shapes.map(({ full }) => (full || '{name}').split('{name}').map(key));
    const results = figures.split('\n');
    const read = (row, place) => {
      const [head, ownSlug, ...others] = row.split('\t');
      const [dot, blank] = [head.indexOf('.'), head.indexOf(' ')];
      const [number, name] = [head.slice(0, dot), head.slice(blank + 1)];
      const { depth } = shapes[number];
      let code = head.slice(dot + 1, blank);
      if (code.startsWith('+')) code = String(Number(codes[depth]) + Number(code)).padStart(codes[depth].length, '0');
      codes[depth] = code;
      const [, standing, figure] = results[place].match(/^(\d+) (.*)$/) || [];
      const unit = { place, name, code, id: code.toLowerCase(), number: numberOf(code), ownSlug, shape: shapes[number], around: around[number], parent: above[depth - 1] };
      unit.others = others.map((other) => ({ name: other.slice(1), isFormer: other[0] === '<' }));
      unit.figure = figure && { value: figure, ...standings[standing] };
      unit.lang = unit.shape.own ? undefined : lang;
      return (above[depth] = unit);
    };
    const units = rows ? rows.split('\n').map(read) : [];
    keys(units.map(({ name }) => name)).forEach((name, place) => {
      const unit = units[place];
      const [before, after] = unit.around;
      unit.key = name;
      unit.full = `${before} ${name} ${after}`.trim();
      unit.others.forEach((other) => (other.key = key(other.name)));
      unit.words = ` ${unit.full}${unit.others.map((other) => ` ${other.key}`).join('')}`;
    });
    return { units, folder };
  };

  const readTexts = ({ kinds, entries, abbreviations, words, folder }) => {
    const lines = words ? words.split('\n').map((line) => line.split(' ')) : [];
    keys(entries.map(({ title }) => title)).forEach((title, place) => {
      Object.assign(entries[place], { place, key: title, number: joined(key(entries[place].symbol || '')) });
    });
    // The entries that a word stands in, or one that begins with it; a single letter counts only whole.
    const withWord = (word) => {
      const found = new Set();
      for (const [other, ...steps] of lines) {
        if (word.length > 1 ? !other.startsWith(word) : other !== word) continue;
        let place = -1;
        for (const step of steps) found.add((place += parseInt(step, 36)));
      }
      return found;
    };
    const withAll = (text) => text.split(' ').map(withWord).reduce((one, other) => new Set([...one].filter((place) => other.has(place))));
    // An abbreviation finds what it stands for, and is found by it.
    const withEvery = (text) => {
      let rest = ` ${text} `;
      const terms = [];
      for (const pair of abbreviations) {
        if (!pair.some((form) => rest.includes(` ${form} `))) continue;
        terms.push(new Set(pair.flatMap((form) => [...withAll(form)])));
        for (const form of pair) rest = rest.replace(` ${form} `, ' ');
      }
      if (rest.trim()) terms.push(withAll(rest.trim()));
      return terms.reduce((one, other) => new Set([...one].filter((place) => other.has(place))));
    };
    return { kinds, entries, withEvery, folder };
  };

  // A part of the index, read once; nothing while it is on its way.
  const parts = {};
  const part = (name, read) => (parts[name] ||= search[name] && read(search[name]));

  // What is found. A rank of 0 is best; NO is no match.
  const NO = 99;
  const asked = (text) => {
    const [whole, spelling] = [key(text), marked(text)];
    const words = whole.split(' ').slice(0, 30);
    return {
      ...{ text: text.trim(), id: text.trim().toLowerCase(), number: numberOf(text.trim()) },
      ...{ key: whole, inside: ` ${whole}`, joined: joined(whole), words, begins: words.map((word) => ` ${word}`) },
      spelling: spelling !== whole && spelling,
    };
  };

  const rankOf = (name, { key: wanted, inside, joined: together }) => {
    const at = name.indexOf(wanted);
    if (at === 0) return name === wanted ? 0 : name[wanted.length] === ' ' ? 2 : 3;
    if (at > 0 && name.includes(inside)) return 4;
    if (at > 0 && wanted.length > 2) return 5;
    if (together.length < 2 || name[0] !== together[0]) return NO;
    const whole = joined(name);
    if (whole === together || (name.includes(' ') && initials(name) === together)) return 1;
    return together.length > 3 && whole.startsWith(together) ? 3 : NO;
  };

  const rankOfUnit = (unit, query) => {
    const number = unit.id === query.id ? 0 : unit.number === query.number ? 0.5 : NO;
    let rank = Math.min(rankOf(unit.key, query), unit.shape.full ? rankOf(unit.full, query) + 0.1 : NO, number);
    for (const other of unit.others) {
      const otherRank = rankOf(other.key, query) + 0.2;
      if (otherRank < rank) [rank, unit.matched] = [otherRank, other];
    }
    // The words may name those above too, if they don't alone. Units stand behind those above them, who know theirs already.
    const above = unit.parent ? unit.parent.known : 0;
    unit.known = query.begins.reduce((known, word, place) => (unit.words.includes(word) ? known | (1 << place) : known), above);
    const every = (1 << query.begins.length) - 1;
    if (rank > 1.5 && query.words.length > 1 && unit.known === every && above !== every) {
      rank = Math.min(rank, query.key.startsWith(`${unit.key} `) || query.key.startsWith(`${unit.full} `) ? 1.5 : 6);
    }
    return rank;
  };

  const findUnits = (units, query, ranking) => {
    const found = [];
    for (const unit of units) {
      unit.matched = undefined;
      const rank = ranking(unit, query);
      if (rank >= NO) continue;
      const name = unit.matched ? unit.matched.name : unit.name;
      found.push({ rank, other: query.spelling && !marked(name).includes(query.spelling) ? 1 : 0, unit, matched: unit.matched });
    }
    const orders = [({ rank }) => rank, ({ other }) => other, ({ unit }) => unit.shape.ended, ({ unit }) => unit.shape.level, ({ unit }) => unit.place];
    return found.sort((a, b) => orders.reduce((before, order) => before || order(a) - order(b), 0));
  };

  const nearly = (unit, { key: wanted, joined: together }) => {
    const near = (name) => isNear(name, wanted) || isNear(joined(name), together);
    if (near(unit.key) || near(unit.full)) return 8;
    unit.matched = unit.others.find((other) => near(other.key));
    return unit.matched ? 8 : NO;
  };

  const findTexts = ({ entries, withEvery }, query) => {
    const containing = withEvery(query.key);
    const rank = (entry) => {
      const number = entry.number && query.joined.length > 1;
      if (number && entry.number === query.joined) return 0;
      if (number && query.joined.length > 2 && entry.number.includes(query.joined)) return 2;
      const title = rankOf(entry.key, query);
      if (title < NO) return title;
      if (query.words.every((word) => ` ${entry.key}`.includes(` ${word}`))) return 5.5;
      if (containing.has(entry.place)) return 7;
      return query.words.length === 1 && query.joined.length > 2 && initials(entry.key).includes(query.joined) ? 7.5 : NO;
    };
    const found = entries.map((entry) => ({ rank: rank(entry), entry })).filter((match) => match.rank < NO);
    const unlike = ({ entry }) => query.spelling && !marked(`${entry.title} ${entry.note || ''}`).includes(query.spelling);
    return found.sort((a, b) => a.rank - b.rank || unlike(a) - unlike(b));
  };

  // What each kind of result gives to be shown.
  const unitResult = ({ unit, matched }, folder) => {
    const [before, after] = (unit.shape.full || '{name}').split('{name}');
    const chain = [];
    for (let up = unit.parent; up; up = up.parent) chain.push(fullName(up));
    const path = `${folder}units/${unit.code.replace(/[@+]/g, '-')}-${unit.ownSlug || slug(unit.name)}.html`;
    return { path, name: { before, text: unit.name, after: after || '', lang: unit.lang }, unit, chain, matched, figure: unit.figure };
  };
  const fullName = ({ shape, name }) => (shape.full || '{name}').split('{name}').join(name);
  const textResult = ({ entry }, folder) => {
    return { path: folder + entry.path, name: { before: '', text: entry.title, after: '', lang: entry.lang }, note: entry.note };
  };

  const find = (text) => {
    const query = asked(text);
    if (!query.key) return [];
    const [own, other] = [part('units', readUnits), part('texts', readTexts)];
    const groups = [];
    const add = (kind, matches, result) => matches.length && groups.push({ kind, all: matches.length, rank: matches[0].rank, matches, result });
    if (own) add('units', findUnits(own.units, query, rankOfUnit), (match) => unitResult(match, own.folder));
    if (other) {
      const matches = findTexts(other, query);
      other.kinds.forEach((kind, place) => add(kind, matches.filter(({ entry }) => entry.kind === place), (match) => textResult(match, other.folder)));
    }
    // A letter too many or too few is only thought of where nothing is spelt so.
    if (own && groups.length === 0 && query.joined.length > 3) {
      add('units', findUnits(own.units, query, nearly), (match) => unitResult(match, own.folder));
    }
    groups.sort((a, b) => Math.floor(a.rank) - Math.floor(b.rank));
    return groups.map(({ kind, all, rank, matches, result }) => {
      return { kind, all, isNear: rank === 8, results: matches.slice(0, kind === 'units' ? 10 : 5).map(result) };
    });
  };

  // The dialog
  let [dialog, field, list, status, hint, help, texts, timer, coming] = [];
  // The parts of what can be found that could not be loaded.
  const missing = new Set();
  const element = (name, className, ...children) => {
    const made = Object.assign(document.createElement(name), className && { className });
    made.append(...children);
    return made;
  };
  const withAttributes = (made, attributes) => {
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const put = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  // A text with what was asked for marked in it, if it stands there: all of it, else each word that begins so.
  const withMarks = (text, query) => {
    const letters = [...text.normalize('NFC')];
    const places = [];
    let plain = '';
    letters.forEach((letter, place) => {
      for (const sign of fold(letter) || (letter.trim() ? '' : ' ')) {
        plain += /[\p{Alphabetic}\p{N}\p{M}]/u.test(sign) ? sign : ' ';
        for (let unit = 0; unit < sign.length; unit += 1) places.push(place);
      }
    });
    const on = new Set();
    const placeOf = (wanted) => {
      const at = ` ${plain}`.indexOf(` ${wanted}`);
      return at < 0 && wanted.length > 2 ? plain.indexOf(wanted) : at;
    };
    const found = [[query.key], query.words].find((all) => all.every((wanted) => placeOf(wanted) >= 0)) || [];
    for (const wanted of found) {
      for (let at = placeOf(wanted), left = wanted.length; left > 0; left -= 1) on.add(places[at++]);
    }
    const made = [];
    for (let at = 0, end = 1; at < letters.length; at = end++) {
      while (end < letters.length && on.has(end) === on.has(at)) end += 1;
      const some = letters.slice(at, end).join('');
      made.push(on.has(at) ? element('mark', '', some) : some);
    }
    return made;
  };

  const noteOf = ({ unit, chain, matched, note }, query) => {
    if (!unit) return note ? [element('span', 'search-note', ...withMarks(note, query))] : [];
    const said = [...chain, unit.code];
    if (!key(unit.shape.full || '').includes(key(unit.shape.kind))) said.unshift(unit.shape.kind);
    if (unit.shape.ended) said.push(texts.ended);
    const line = element('span', 'search-note', said.join(' · '));
    if (matched) {
      const [before, after] = (matched.isFormer ? texts.formerly : '{name}').split('{name}');
      line.append(' · ', before, ...withMarks(matched.name, query), after);
    }
    return [line];
  };

  const figureOf = ({ figure }) => {
    if (!figure) return [];
    const { value, indicator, status: judged } = figure;
    const line = element('span', 'search-figure', element('strong', '', value));
    if (judged) line.append(' · ', element('span', `status status-${judged[1]}`, judged[0]));
    line.append(` · ${indicator}`);
    return [line];
  };

  const optionOf = (result, query, number) => {
    const { before, text, after, lang } = result.name;
    const name = element('span', '', ...withMarks(text, query));
    if (lang) name.lang = lang;
    const option = element('a', 'search-result', element('span', 'search-name', before, name, after), ...noteOf(result, query), ...figureOf(result));
    option.href = new URL(result.path, root);
    option.id = `search-${number}`;
    option.tabIndex = -1;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    return option;
  };
  const options = () => [...list.querySelectorAll('[role=option]')];

  const choose = (option) => {
    list.querySelector('[aria-selected=true]')?.setAttribute('aria-selected', 'false');
    field.removeAttribute('aria-activedescendant');
    if (!option) return;
    option.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  const show = () => {
    const query = asked(field.value);
    const groups = find(field.value);
    let number = 0;
    list.replaceChildren(
      ...groups.map(({ kind, all, results }, place) => {
        const title = element('p', 'search-kind', kind === 'units' ? texts.units : kind);
        if (all > results.length) title.append(' ', element('span', 'search-note', put(texts.shown, { shown: results.length, all })));
        title.id = `search-kind-${place}`;
        title.setAttribute('role', 'presentation');
        const group = element('div', '', title, ...results.map((result) => optionOf(result, query, (number += 1))));
        group.setAttribute('role', 'group');
        group.setAttribute('aria-labelledby', title.id);
        return group;
      }),
    );
    list.scrollTop = 0;
    choose(options()[0]);
    const isLoading = missing.size === 0 && (!search.units || !search.texts);
    const count = groups.reduce((sum, { all }) => sum + all, 0);
    const found = count ? put(texts.count, { n: count }) + (groups[0]?.isNear ? ` · ${texts.near}` : '') : '';
    const nothing = isLoading ? texts.loading : put(texts.none, query);
    const lacking = missing.size ? texts.failed : '';
    field.setAttribute('aria-expanded', count > 0);
    hint.hidden = Boolean(query.key);
    help.hidden = !lacking && (!query.key || count > 0 || isLoading);
    const said = query.key ? [found, lacking || (count ? '' : nothing)] : [lacking];
    // Once the typing rests, so that a screen reader isn't interrupted by every letter.
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = said.filter(Boolean).join(' · ')), 350);
  };

  const keyPressed = (event) => {
    const all = options();
    const at = all.findIndex((option) => option.id === field.getAttribute('aria-activedescendant'));
    if (event.isComposing || !all.length) return;
    if (event.key === 'ArrowDown') choose(all[(at + 1) % all.length]);
    else if (event.key === 'ArrowUp') choose(all.at(at - 1));
    else if (event.key === 'Enter') all[Math.max(at, 0)].click();
    else return;
    event.preventDefault();
  };

  // A file that belongs to the search. It stands before the page's own, so that the style sheets of a site have the last word.
  const load = (name, attributes) => {
    const made = withAttributes(document.createElement(name), attributes);
    const ended = new Promise((resolve, reject) => Object.assign(made, { onload: resolve, onerror: reject }));
    document.head.prepend(made);
    return ended.finally(() => name === 'script' && made.remove());
  };
  const loadPart = (name) => load('script', { src: new URL(`search/${document.documentElement.lang}/${name}.js`, root) });

  // A part of what can be found. One that can't be had is told, and asked for again when the search is opened again.
  const take = async (name) => {
    missing.delete(name);
    await loadPart(name).catch(() => missing.add(name));
    show();
  };

  // The key / opens the search unless it was switched off: who speaks to a machine types it by mistake.
  const keepSlash = (box) => {
    const name = 'tiendo-search-slash';
    box.checked = localStorage.getItem(name) !== 'off';
    box.addEventListener('change', () => (box.checked ? localStorage.removeItem(name) : localStorage.setItem(name, 'off')));
  };

  const makeField = () =>
    withAttributes(element('input', 'search-field'), {
      ...{ type: 'text', role: 'combobox', 'aria-label': texts.field, placeholder: texts.open, maxlength: 100, enterkeyhint: 'go' },
      ...{ 'aria-autocomplete': 'list', 'aria-expanded': false, 'aria-controls': 'search-results' },
      ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: false },
    });

  const makeKeys = () => {
    const box = withAttributes(element('input', 'search-slash'), { type: 'checkbox' });
    const keys = element('p', 'search-keys', element('span', '', texts.keys));
    try {
      keepSlash(box);
      keys.append(' ', element('label', '', box, ` ${texts.slash}`));
    } catch {
      // Nothing is kept, so nothing can be switched off.
    }
    return keys;
  };

  const make = () => {
    texts = search.dialog.words;
    field = makeField();
    list = withAttributes(element('div', 'search-results'), { id: 'search-results', role: 'listbox', 'aria-label': texts.results });
    status = withAttributes(element('p', 'search-status'), { role: 'status' });
    hint = element('p', 'search-hint', texts.hint);
    const all = withAttributes(element('a', '', texts.list), { href: new URL(`${search.dialog.folder}units.html`, root) });
    help = withAttributes(element('p', 'search-help', `${texts.help} `, all), { hidden: '' });
    const close = withAttributes(element('button', 'search-close', texts.close), { type: 'button' });
    const head = withAttributes(element('div', 'search-head', field, close), { role: 'search' });
    dialog = withAttributes(element('dialog', 'search', head, status, hint, help, list, makeKeys()), { 'aria-label': texts.open });
    field.addEventListener('input', show);
    field.addEventListener('keydown', keyPressed);
    list.addEventListener('click', (event) => event.target.closest('a') && !event.ctrlKey && !event.metaKey && dialog.close());
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    document.body.append(dialog);
    ['units', 'texts'].forEach(take);
  };

  const present = () => {
    if (!dialog.open) dialog.showModal();
    [...missing].forEach(take);
    field.select();
    field.focus();
  };

  // The dialog waits for its words. It does without its looks, if these can't be had.
  const come = async () => {
    const looks = load('link', { rel: 'stylesheet', href: new URL('search.css', src) }).catch(() => {});
    await Promise.all([loadPart('dialog'), looks]);
    make();
    present();
  };

  Object.assign(search, {
    key,
    find,
    paths() {
      const { units, folder } = part('units', readUnits);
      return units.map((unit) => unitResult({ unit }, folder).path);
    },
    // `orElse` is done where the search can't come.
    open(orElse) {
      if (dialog) present();
      else
        coming ||= come().catch(() => {
          coming = undefined;
          orElse();
        });
    },
  });
})();
