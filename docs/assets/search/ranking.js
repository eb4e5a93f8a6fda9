// The order of search results: what counts for more, what for less, and how schools take turns.

import { met } from "./sections.js";

/** What a word counts for in each field of a page. */
export const FIELDS = { title: 6, keywords: 6, phrases: 5, joined: 4, parts: 2, lead: 1, headings: 1.5, text: 1 };
const WEAK = 0.6;
const OTHER_SECTOR = 0.6;
const SAME_SCHOOL_AGAIN = 0.6;
const OF_KIND = { Overzicht: 0.45, "Over deze site": 0.45, Brief: 0.6, Formulier: 0.6 };
const TITLE_BEGINS = 1.5;
const NAMED_SO = 8;
const SHORTEST_TITLE = 3;
const START_PAGE = 0.7;
const TOGETHER = 0.5;
const SAID_SO = 4;
const FITS = 0.15;
const LOOKED_INTO = 40;

export class Ranking {
  #words;
  #weak;
  #sections;
  #pages;
  #rarity = new Map();

  /** For an index of so many `pages`; `weak` words say whom a page is about. */
  constructor(words, weak, sections, pages) {
    this.#words = words;
    this.#weak = new Set(weak.map((word) => words.stem(word)));
    this.#sections = sections;
    this.#pages = pages;
  }

  /**
   * The best entries first, at most `limit`: those of `school`, and of others only what its own pages have nothing for.
   * Schools in turn where none was chosen. What has too little of the question is left out, unless `loose`.
   */
  best(entries, asked, { school, chosen, limit, loose }) {
    const said = new Set(asked.wanted.map(({ token }) => token));
    this.#rarity = new Map([...said].map((token) => [token, rarity(entries.filter(({ scores }) => scores.has(token)).length, this.#pages)]));
    const all = this.#weight(said);
    const context = { ...asked, school: asked.school || school, all };
    const fitting = entries.filter(({ scores }) => loose || this.#weight(scores.keys()) / all >= FITS);
    for (const entry of fitting) entry.score = this.#score(entry, context);
    fitting.sort((a, b) => b.score - a.score);
    const best = fitting.slice(0, LOOKED_INTO);
    for (const entry of best) entry.score *= 1 + TOGETHER * this.#together(entry, all) + SAID_SO * this.#saidSo(entry, all);
    best.sort((a, b) => b.score - a.score);
    if (context.school) return ownFirst(best, context.school).slice(0, limit);
    return (chosen ? best : inTurn(best, limit)).slice(0, limit);
  }

  #score({ record, scores }, { school, sectors, all, written }) {
    const total = [...scores].reduce((sum, [token, score]) => sum + score * this.#weight([token]), 0);
    const coverage = this.#weight(scores.keys()) / all;
    const elsewhere = !school && record.sector && !sectors.includes(record.sector) ? OTHER_SECTOR : 1;
    const start = record.url === `${record.school}/` ? START_PAGE : 1;
    const kind = OF_KIND[record.kind] ?? 1;
    const title = written.length >= SHORTEST_TITLE && this.#words.written(record.title).startsWith(written) ? TITLE_BEGINS : 1;
    const named = [record.title, ...record.keywords].some((name) => this.#words.written(name) === written) ? NAMED_SO : 1;
    return total * coverage * elsewhere * start * kind * title * named;
  }

  /** How much one phrase of the page is what was asked: of the question's words, and of its own. */
  #saidSo({ record, terms }, all) {
    const shares = this.#sections.phrasesOf(record).map(({ said, stems }) => {
      const same = met(said, terms);
      const asked = this.#weight(new Set(same.map((term) => terms.get(term)))) / all;
      return asked * Math.sqrt(Math.min(1, new Set(same.map((term) => this.#words.stem(term))).size / stems.size));
    });
    return Math.max(0, ...shares);
  }

  /** How much of the question stands together in one section. */
  #together({ record, terms }, all) {
    const shares = this.#sections.of(record).map((section) => this.#weight(new Set(met(section.said, terms).map((term) => terms.get(term)))));
    return Math.max(0, ...shares) / all;
  }

  /** What words count for together: a word of many pages and whom it is about say less than what happened. */
  #weight(words) {
    return [...words].reduce((sum, word) => sum + (this.#weak.has(this.#words.stem(word)) ? WEAK : 1) * (this.#rarity.get(word) ?? 1), 0);
  }
}

/** How much a word tells that `found` of the pages have: 1 for none, less for more. */
function rarity(found, pages) {
  return Math.sqrt(Math.log(1 + pages / (found + 1)) / Math.log(1 + pages));
}

/** The pages of a school and of nobody; those of other schools only if the school has none. */
function ownFirst(entries, school) {
  const others = entries.filter(({ record }) => record.school && record.school !== school);
  const rest = entries.filter((entry) => !others.includes(entry));
  return rest.some(({ record }) => record.school) ? rest : [...rest, ...others];
}

/** The best first, but each next page of a school that already has one waits for the other schools. */
function inTurn(entries, limit) {
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
