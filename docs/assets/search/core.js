// The search without the page: words of a question → pages, best first. Runs in the browser and, for index and tests, in Node.

import { Reader } from "./question.js";
import { parts, tokens, Words } from "./words.js";

export { tokens };

const FIELDS = { title: 6, keywords: 6, joined: 4, parts: 2, lead: 1, headings: 1.5, text: 1 };
const WEAK = 0.6;
const OTHER_SCHOOL = 0.2;
const OTHER_SECTOR = 0.6;
const SAME_SCHOOL_AGAIN = 0.6;
const OVERVIEW = 0.45;
const TITLE_BEGINS = 1.5;
const SHORTEST_TITLE = 3;
const START_PAGE = 0.7;
const TOGETHER = 0.5;
const LOOKED_INTO = 40;
const SHORTEST_PREFIX = 3;
const LEAD_LENGTH = 240;
const SNIPPET_LENGTH = 150;

/** Words and their stems, for the index. */
function indexed(word, stems, stop) {
  if (stop.has(word)) return null;
  const stem = stems[word] ?? word;
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
    parts: named(record).flatMap((word) => parts(word, stems)).join(" "),
    lead: record.sections.map((section) => section.text).join(" ").slice(0, LEAD_LENGTH),
    headings: record.sections.map((section) => section.heading).join(" "),
    text: record.sections.map((section) => section.text).join(" "),
  })));
  return { index: index.toJSON(), records: records.map(({ joined, ...record }) => record), ...words };
}

export class Search {
  #index;
  #records;
  #words;
  #reader;
  #weak;
  #rarity = new Map();
  #sections = new Map();

  constructor(MiniSearch, { index, records, ...words }) {
    this.#records = records;
    this.#words = new Words(words);
    this.#reader = new Reader(this.#words, words);
    this.#weak = new Set(words.weak.map((word) => this.#words.stem(word)));
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

  /** At most `limit` results for a question; pages of `school` come first; `only` leaves out what is not of a school or role. */
  find(question, { school = "", only = {}, limit = 8 } = {}) {
    const asked = this.#reader.read(question);
    if (asked.wanted.length === 0) return [];
    const entries = this.#entries(asked.wanted).filter(({ record }) => meant(record, only));
    const said = new Set(asked.wanted.map(({ token }) => token));
    this.#rarity = new Map([...said].map((token) => [token, rarity(entries.filter(({ scores }) => scores.has(token)).length, this.#records.length)]));
    const all = this.#weight(said);
    const context = { ...asked, school: asked.school || school, all };
    for (const entry of entries) entry.score = this.#score(entry, context);
    entries.sort((a, b) => b.score - a.score);
    const best = entries.slice(0, LOOKED_INTO);
    for (const entry of best) entry.score *= 1 + TOGETHER * this.#together(entry, all);
    best.sort((a, b) => b.score - a.score);
    const chosen = context.school || only.school ? best : spread(best, limit);
    return chosen.slice(0, limit).map((entry) => this.#result(entry));
  }

  /** Per page what was found of the question: a score for each of its words, and the index terms that gave it. */
  #entries(wanted) {
    const entries = new Map();
    for (const { query, token, via, boost } of wanted) {
      for (const hit of this.#index.search(asIndexQuery(query), this.#options(query, boost))) {
        const entry = entries.get(hit.id) ?? { record: this.#records[hit.id], scores: new Map(), via: new Map(), terms: new Map() };
        entry.scores.set(token, Math.max(entry.scores.get(token) ?? 0, hit.score));
        if (!via) entry.via.set(token, "");
        else if (!entry.via.has(token)) entry.via.set(token, via);
        for (const term of hit.terms) entry.terms.set(term, token);
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

  #score({ record, scores }, { school, sectors, all, written }) {
    const total = [...scores].reduce((sum, [token, score]) => sum + score * this.#weight([token]), 0);
    const coverage = this.#weight(scores.keys()) / all;
    const other = school && record.school && record.school !== school ? OTHER_SCHOOL : 1;
    const elsewhere = !school && record.sector && !sectors.includes(record.sector) ? OTHER_SECTOR : 1;
    const start = record.url === `${record.school}/` ? START_PAGE : 1;
    const kind = record.kind === "Overzicht" ? OVERVIEW : 1;
    const title = written.length >= SHORTEST_TITLE && this.#words.written(record.title).startsWith(written) ? TITLE_BEGINS : 1;
    return total * coverage * other * elsewhere * start * kind * title;
  }

  /** How much of the question stands together in one section. */
  #together({ record, terms }, all) {
    const shares = this.#sectionsOf(record).map((section) => this.#weight(new Set(met(section.said, terms).map((term) => terms.get(term)))));
    return Math.max(0, ...shares) / all;
  }

  /** The sections with the words that each holds: cut once, at the first question that meets the page. */
  #sectionsOf(record) {
    if (!this.#sections.has(record)) {
      const forms = (text) => new Set(this.#words.forms(text));
      this.#sections.set(record, record.sections.map((section) => {
        const heading = forms(section.heading);
        return { ...section, inHeading: heading, said: new Set([...heading, ...forms(section.text)]) };
      }));
    }
    return this.#sections.get(record);
  }

  #result({ record, score, via, terms }) {
    const section = this.#bestSection(record, terms);
    return {
      score,
      url: record.url + (section.anchor && section.hits > 0 ? `#${section.anchor}` : ""),
      title: record.title,
      heading: section.hits > 0 ? section.heading : "",
      kind: record.kind,
      school: record.school,
      schoolName: record.school_name,
      text: snippet(section.text, terms),
      terms: [...terms.keys()],
      via: [...via.values()].find(Boolean) ?? this.#keyword(record, terms),
    };
  }

  /** What words count for together: a word of many pages and whom it is about say less than what happened. */
  #weight(words) {
    return [...words].reduce((sum, word) => sum + (this.#weak.has(this.#words.stem(word)) ? WEAK : 1) * (this.#rarity.get(word) ?? 1), 0);
  }

  /** The section with the most of the words; the page itself where its title already says it. */
  #bestSection(record, terms) {
    const sections = this.#sectionsOf(record);
    const first = { ...sections[0], anchor: "", hits: 0 };
    if (this.#words.forms(record.title).some((word) => terms.has(word))) return first;
    const rated = sections.map((section) => ({ ...section, hits: met(section.said, terms).length + met(section.inHeading, terms).length }));
    return rated.reduce((best, section) => (section.hits > best.hits ? section : best), first);
  }

  /** The search word of the page that was met, when the reader will not see it in title or text. */
  #keyword(record, terms) {
    if (this.#words.forms(record.title).some((word) => terms.has(word))) return "";
    if (this.#sectionsOf(record).some(({ said }) => met(said, terms).length > 0)) return "";
    const written = (words) => [words.join(""), ...words.flatMap((word) => this.#words.parts(word))];
    const ways = (keyword) => [...this.#words.forms(keyword), ...written(tokens(keyword))];
    return record.keywords.find((keyword) => ways(keyword).some((word) => terms.has(word))) ?? "";
  }
}

/** How much a word tells that `found` of the pages have: 1 for none, less for more. */
function rarity(found, pages) {
  return Math.sqrt(Math.log(1 + pages / (found + 1)) / Math.log(1 + pages));
}

/** The terms that a part of a page has. */
function met(words, terms) {
  return [...terms.keys()].filter((term) => words.has(term));
}

/** The best first, but each next page of a school that already has one waits for the other schools. */
function spread(entries, limit) {
  const left = [...entries];
  const chosen = [];
  const taken = new Map();
  const worth = ({ record, score }) => score * SAME_SCHOOL_AGAIN ** (taken.get(record.school) ?? 0);
  while (left.length > 0 && chosen.length < limit) {
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    left.splice(left.indexOf(best), 1);
    if (best.record.school) taken.set(best.record.school, (taken.get(best.record.school) ?? 0) + 1);
    chosen.push(best);
  }
  return chosen;
}

function meant(record, { school, role }) {
  return (!school || record.school === school) && (!role || record.roles.includes(role));
}

function asIndexQuery({ word, words }) {
  return word ?? { combineWith: "AND", queries: words };
}

function snippet(text, terms) {
  const words = text.split(" ");
  const at = Math.max(0, words.findIndex((word) => tokens(word).some((token) => terms.has(token))));
  let start = at;
  while (start > 0 && start > at - 8 && !/[.!?:]$/.test(words[start - 1])) start--;
  let end = start;
  let length = 0;
  while (end < words.length && length < SNIPPET_LENGTH) length += words[end++].length + 1;
  return (start > 0 ? "… " : "") + words.slice(start, end).join(" ") + (end < words.length ? " …" : "");
}
