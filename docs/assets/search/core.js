// The search without the page: words of a question → pages, best first. Runs in the browser and, for index and tests, in Node.

import { Reader } from "./question.js";
import { FIELDS, Ranking } from "./ranking.js";
import { Sections, snippet } from "./sections.js";
import { parts, tokens, Words } from "./words.js";

export { tokens };

const SHORTEST_PREFIX = 3;
const LEAD_LENGTH = 240;

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
  #sections;
  #ranking;

  constructor(MiniSearch, { index, records, ...words }) {
    this.#records = records;
    this.#words = new Words(words);
    this.#reader = new Reader(this.#words, words);
    this.#sections = new Sections(this.#words);
    this.#ranking = new Ranking(this.#words, words.weak, this.#sections, records.length);
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
    return this.#ranking.best(entries, asked, { school, chosen: only.school, limit }).map((entry) => this.#result(entry));
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

  #result({ record, score, via, terms }) {
    const section = this.#sections.best(record, terms);
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
      via: [...via.values()].find(Boolean) ?? this.#sections.keyword(record, terms),
    };
  }
}

function meant(record, { school, role }) {
  return (!school || record.school === school) && (!role || record.roles.includes(role));
}

function asIndexQuery({ word, words }) {
  return word ?? { combineWith: "AND", queries: words };
}
