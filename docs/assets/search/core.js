// The search without the page: words of a question → pages, best first. Runs in the browser and, for index and tests, in Node.

import { Danger } from "./danger.js";
import { Reader } from "./question.js";
import { FIELDS, Ranking } from "./ranking.js";
import { Sections, snippet } from "./sections.js";
import { parts, tokens, Words } from "./words.js";

export { tokens };

const SHORTEST_PREFIX = 3;
const LEAD_LENGTH = 240;
const FOUND = 0.8;
const LIKELY_AT = 2;
const EMERGENCY = "Noodpagina"; // of a school it says what that school does, and nothing to others
const SEEN = 3;
const ALSO = 2;

/** Words and their stems, for the index. */
function indexed(word, stems, stop) {
  if (stop.has(word)) return null;
  const stem = Object.hasOwn(stems, word) ? stems[word] : word;
  return stem === word ? word : [word, stem];
}

function options(stems, stop) {
  return {
    fields: Object.keys(FIELDS),
    tokenize: tokens,
    processTerm: (word) => indexed(word, stems, stop),
  };
}

/** Everything the browser needs, from records and words. */
export function buildIndex(MiniSearch, { records, ...words }) {
  const { stems, stop } = words;
  const index = new MiniSearch(options(stems, new Set(stop)));
  const named = (record) => tokens([record.title, ...record.keywords].join(" "));
  index.addAll(records.map((record, id) => ({
    id,
    title: record.title,
    keywords: record.keywords.join(" "),
    joined: record.joined.join(" "),
    parts: named(record).flatMap((word) => parts(word, (part) => Object.hasOwn(stems, part))).join(" "),
    lead: record.sections.map((section) => section.text).join(" ").slice(0, LEAD_LENGTH),
    headings: record.sections.map((section) => section.heading).join(" "),
    text: record.sections.map((section) => section.text).join(" "),
    phrases: record.sections.flatMap((section) => section.phrases).join(" "),
  })));
  return { index: index.toJSON(), records: records.map(({ joined, ...record }) => record), ...words };
}

export class Search {
  #index;
  #records;
  #words;
  #reader;
  #sections;
  #ranking;
  #danger;

  constructor(MiniSearch, { index, records, ...words }) {
    this.#records = records;
    this.#words = new Words(words);
    this.#reader = new Reader(this.#words, words);
    this.#sections = new Sections(this.#words);
    this.#ranking = new Ranking(this.#words, words.weak, this.#sections, records);
    this.#danger = new Danger(this.#words, words.danger);
    this.#index = MiniSearch.loadJS(index, options(words.stems, new Set(words.stop)));
  }

  /** The schools of the pages, each with its name and the roles that its pages name. */
  get schools() {
    const schools = new Map();
    for (const record of this.#records) {
      if (!record.school) continue;
      const school = schools.get(record.school) ?? { slug: record.school, name: record.school_name, roles: [] };
      school.roles = [...new Set([...school.roles, ...record.roles])].sort();
      schools.set(record.school, school);
    }
    return [...schools.values()];
  }

  /**
   * At most `limit` results for a question: first what helps in danger when it speaks of that, then the pages of `school`;
   * `only` leaves out what is not of a school or role, `loose` also finds what has too little of the question.
   */
  find(question, { school = "", only = {}, limit = 8, loose = false } = {}) {
    const asked = this.#reader.read(question);
    const own = asked.school || only.school || school;
    const entries = this.#entries(asked.wanted).filter(({ record }) => meant(record, only) && (record.kind !== EMERGENCY || record.school === own));
    const danger = this.#danger.of(question);
    const urgent = danger.situations.length > 0;
    const best = asked.wanted.length === 0 ? [] : this.#ranking.best(entries, asked, { school, chosen: only.school, limit, loose, urgent });
    const nothing = !urgent || (best.length === 0 && !danger.said);
    if (nothing) return best.map((entry) => this.#result(entry, own));
    const help = this.#urgent(danger.situations, entries, { own, asked, best });
    const urls = new Set(help.map(({ record }) => record.url));
    const elsewhere = ({ record }) => own && record.school && record.school !== own;
    const [first, ...pages] = help;
    const others = best.filter((entry) => !urls.has(entry.record.url) && !elsewhere(entry));
    if (danger.first) return [first, ...pages, ...others].slice(0, limit).map((entry) => this.#result(entry, own));
    const rest = best.filter(({ record }) => record !== first.record);
    const away = rest.findIndex(elsewhere);
    const found = rest.toSpliced(away < 0 ? LIKELY_AT : Math.min(LIKELY_AT, away), 0, first);
    return found.slice(0, limit).map((entry) => this.#result(entry, own));
  }

  /**
   * What helps in danger: the page with the numbers, the school's own of what goes on, then its pages, or those of each school in turn.
   * Behind the first of these comes what the words themselves find.
   */
  #urgent(situations, entries, { own, asked, best }) {
    const schools = this.#schoolsInOrder(own, asked, best);
    const urls = inTurns(schools.map((school) => this.#pagesInDanger(situations, school, best)));
    const goingOn = situations.find(({ emergency }) => emergency)?.emergency;
    const urgent = own && this.#records.find(({ url }) => goingOn && url === `${own}/${goingOn}`);
    const help = [this.#danger.first, ...(urgent ? [urgent.url] : []), ...urls];
    const alsoFound = best.filter(({ record }) => !own || !record.school || record.school === own).slice(0, ALSO).map(({ record }) => record.url);
    return [...new Set([...help.slice(0, SEEN), ...alsoFound, ...help])].map((url) => {
      const record = this.#records.find((one) => one.url === url);
      const entry = entries.find((other) => other.record === record) ?? { record, scores: new Map(), terms: new Map(), direct: new Map() };
      return { via: new Map(), ...entry, score: 0, urgent: true };
    });
  }

  /** The pages of a school for these situations: those that the words themselves find best before the others. */
  #pagesInDanger(situations, school, best) {
    const worth = new Map();
    for (const { worth: said, pages } of situations) {
      (pages[school] ?? []).forEach((url, at) => worth.set(url, (worth.get(url) ?? 0) + said / (at + 1)));
    }
    const of = best.filter(({ record }) => record.school === school);
    const highest = Math.max(...worth.values());
    of.forEach(({ record, score }) => {
      if (worth.has(record.url) || score === of[0].score) worth.set(record.url, (worth.get(record.url) ?? 0) + (highest * FOUND * score) / of[0].score);
    });
    return [...worth].sort(([, one], [, other]) => other - one).map(([url]) => url);
  }

  /** The school that is known, or all of them: those that the words fit first, then by what was found. */
  #schoolsInOrder(own, { sectors }, best) {
    if (own) return [own];
    const place = (slug) => (best.findIndex(({ record }) => record.school === slug) + 1 || best.length + 1) + (sectors.includes(this.#sectorOf(slug)) ? 0 : best.length + 1);
    return this.schools.map(({ slug }) => slug).sort((one, other) => place(one) - place(other));
  }

  #sectorOf(school) {
    return this.#records.find((record) => record.school === school).sector;
  }

  /** Per page what was found of the question: a score for each of its words, and the index terms that gave it. */
  #entries(wanted) {
    const entries = new Map();
    for (const { query, token, via, boost } of wanted) {
      for (const hit of this.#index.search(asIndexQuery(query), this.#options(query, boost))) {
        const entry = entries.get(hit.id) ?? { record: this.#records[hit.id], scores: new Map(), via: new Map(), terms: new Map(), direct: new Map() };
        entry.scores.set(token, Math.max(entry.scores.get(token) ?? 0, hit.score));
        if (!via) entry.via.set(token, "");
        else if (!entry.via.has(token)) entry.via.set(token, via);
        for (const term of hit.terms) {
          entry.terms.set(term, token);
          if (!via) entry.direct.set(term, token);
        }
        entries.set(hit.id, entry);
      }
    }
    return [...entries.values()];
  }

  #options({ last, word }, boost) {
    return {
      processTerm: (term) => this.#words.stem(term),
      boost: Object.fromEntries(Object.entries(FIELDS).map(([field, weight]) => [field, weight * boost])),
      prefix: Boolean(last && word.length >= SHORTEST_PREFIX),
    };
  }

  #result({ record, score, via, terms, direct, urgent = false }, own) {
    const section = this.#sections.best(record, terms);
    return {
      score,
      url: record.url + (section.anchor && section.hits > 0 ? `#${section.anchor}` : ""),
      title: record.title,
      heading: section.hits > 0 ? section.heading : "",
      kind: record.kind,
      school: record.school,
      urgent,
      own: !record.school || record.school === own,
      schoolName: record.school_name,
      text: snippet(section.text, terms),
      terms: [...terms.keys()],
      via: [...via.values()].find(Boolean) ?? this.#sections.keyword(record, direct),
    };
  }
}

/** The first of each list, then the second of each, and so on. */
function inTurns(lists) {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.map((list) => list[at])).flat().filter(Boolean);
}

function meant(record, { school, role }) {
  return (!school || record.school === school) && (!role || record.roles.includes(role));
}

function asIndexQuery({ word, words }) {
  return word ?? { combineWith: "AND", queries: words };
}
