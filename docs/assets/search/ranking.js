// The order of search results: what counts for more, what for less, and how schools take turns.

import { met } from "./sections.js";

/** What a word counts for in each field of a page. */
export const FIELDS = { title: 6, keywords: 6, phrases: 5, joined: 4, parts: 2, lead: 1, headings: 1.5, text: 1 };
const WEAK = 0.6;
const OTHER_SECTOR = 0.6;
const SAME_SCHOOL_AGAIN = 0.7;
const SAME_SUBJECT_AGAIN = 0.5;
const OF_KIND = { Overzicht: 0.45, "Over deze site": 0.45, Noodpagina: 0.5, "Voor jou": 0.6, Brief: 0.6, Mail: 0.6, Formulier: 0.6 };
const ASKED_FOR = 3;
const PAPER = new Set(["Brief", "Mail", "Formulier"]);
const TITLE_BEGINS = 1.5;
const NAMED_SO = 14;
const SHORTEST_TITLE = 3;
const START_PAGE = 0.7;
const TOGETHER = 0.3;
const SAID_SO = 6;
const ALIKE = 1;
const FITS = 0.08;
const STRANGE = 0.5;
const LOOKED_INTO = 40;

export class Ranking {
  #words;
  #weak;
  #sections;
  #pages;
  #rarity = new Map();

  /** For an index of these `records`; `weak` words say whom a page is about. */
  constructor(words, weak, sections, records) {
    this.#words = words;
    this.#weak = new Set(weak.map((word) => words.stem(word)));
    this.#sections = sections;
    this.#pages = (school) => records.filter((record) => !school || record.school === school).length;
  }

  /**
   * The best entries first, at most `limit`: those of `school`, and of others only what its own pages have nothing for.
   * Schools in turn where none was chosen. What has too little of the question is left out, unless `loose`.
   * With words of danger (`urgent`) skipped words tell nothing.
   */
  best(entries, asked, { school, chosen, limit, loose, urgent }) {
    const said = [...new Set(asked.wanted.map(({ token }) => token))];
    if (!loose && isStrange(said, entries, this.#everyday(said, asked.wanted))) return [];
    const known = asked.school || school;
    this.#rarity = this.#rarities(said, entries, known);
    const all = this.#weight(said);
    const fit = entries.filter(({ scores }) => loose || this.#weight(scores.keys()) / all >= FITS);
    const fitting = known ? ownOrOthers(fit, known) : fit;
    for (const entry of fitting) entry.score = this.#score(entry, { ...asked, school: known, all });
    fitting.sort((a, b) => b.score - a.score);
    const best = fitting.slice(0, LOOKED_INTO);
    for (const entry of best) entry.score *= 1 + TOGETHER * this.#together(entry, all) + SAID_SO * this.#saidSo(entry, all, urgent ? new Set() : asked.spoken);
    if (!asked.paper) lendToPages(best);
    best.sort((a, b) => b.score - a.score);
    if (known) return othersLast(best, known).slice(0, limit);
    return (chosen ? best : inTurn(best, limit)).slice(0, limit);
  }

  /** The words that are said every day, and not in a phrase that means something here (te laat). */
  #everyday(said, wanted) {
    const listed = new Set(wanted.filter((one) => one.listed).map(({ token }) => token));
    const isCommon = (token) => this.#words.isCommon(token) || this.#weak.has(this.#words.stem(token));
    return new Set(said.filter((token) => isCommon(token) && !listed.has(token)));
  }

  /** How much each word tells, among the pages of the school where that is known: its own name tells nothing there. */
  #rarities(said, entries, school) {
    const among = entries.filter(({ record }) => !school || record.school === school);
    const pages = this.#pages(school);
    return new Map(said.map((token) => [token, rarity(among.filter(({ scores }) => scores.has(token)).length, pages)]));
  }

  #score({ record, scores }, { school, sectors, paper, all, written }) {
    const total = [...scores].reduce((sum, [token, score]) => sum + score * this.#weight([token]), 0);
    const coverage = this.#weight(scores.keys()) / all;
    const elsewhere = !school && record.sector && !sectors.includes(record.sector) ? OTHER_SECTOR : 1;
    const start = record.url === `${record.school}/` ? START_PAGE : 1;
    const kind = paper && PAPER.has(record.kind) ? ASKED_FOR : OF_KIND[record.kind] ?? 1;
    const title = written.length >= SHORTEST_TITLE && this.#words.written(record.title).startsWith(written) ? TITLE_BEGINS : 1;
    const named = [record.title, ...record.keywords].some((name) => this.#words.written(name) === written) ? NAMED_SO : 1;
    return total * coverage * elsewhere * start * kind * title * named;
  }

  /** How much one phrase of the page is what was asked: of the words of the question and its own, and `spoken`, skipped words and all. */
  #saidSo({ record, terms }, all, spoken) {
    const shares = this.#sections.phrasesOf(record).filter(({ stems }) => stems.size > 0).map(({ said, stems, spoken: written }) => {
      const same = met(said, terms);
      const asked = this.#weight(new Set(same.map((term) => terms.get(term)))) / all;
      return asked * Math.sqrt(Math.min(1, new Set(same.map((term) => this.#words.stem(term))).size / stems.size)) * (1 + ALIKE * alike(spoken, written));
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

/** Whether half of the words or more are on no page, and the others are words of every day: then these were hardly meant. */
function isStrange(said, entries, everyday) {
  const known = said.filter((token) => entries.some(({ scores }) => scores.has(token)));
  return said.length - known.length >= said.length * STRANGE && known.every((token) => everyday.has(token));
}

/** Whatever asks for a letter stands before it: the best of the tools and pages takes its place when it stood behind. */
function lendToPages(entries) {
  for (const letter of entries.filter(({ record }) => PAPER.has(record.kind))) {
    const asking = entries.filter(({ record }) => letter.record.of.includes(record.url));
    const [best] = asking.sort((a, b) => b.score - a.score);
    if (best && best.score <= letter.score) [best.score, letter.score] = [letter.score, best.score];
  }
}

/** How much two sets have in common: 1 when they are the same. */
function alike(one, other) {
  return (2 * [...one].filter((stem) => other.has(stem)).length) / (one.size + other.size);
}

/** How much a word tells that `found` of the pages have: 1 for none, less for more. */
function rarity(found, pages) {
  return Math.sqrt(Math.log(1 + pages / (found + 1)) / Math.log(1 + pages));
}

const isOfAnother = ({ record }, school) => record.school && record.school !== school;

/** The pages of a school and of nobody; those of other schools too when the school has none. */
function ownOrOthers(entries, school) {
  const own = entries.filter((entry) => !isOfAnother(entry, school));
  return own.some(({ record }) => record.school) ? own : entries;
}

function othersLast(entries, school) {
  return [...entries].sort((one, other) => Boolean(isOfAnother(one, school)) - Boolean(isOfAnother(other, school)));
}

/** The best first, but the next page of a school waits for the other schools, and what goes with a page that is there longer still. */
function inTurn(entries, limit) {
  const left = [...entries];
  const chosen = [];
  const again = (one, other) => one.school && one.school === other.school;
  const together = (one, other) => one.of.includes(other.url) || other.of.includes(one.url);
  const count = (record, alike) => chosen.filter((other) => alike(record, other.record)).length;
  const worth = ({ record, score }) => score * SAME_SCHOOL_AGAIN ** count(record, again) * (count(record, together) > 0 ? SAME_SUBJECT_AGAIN : 1);
  while (left.length > 0 && chosen.length < limit) {
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    left.splice(left.indexOf(best), 1);
    chosen.push(best);
  }
  return chosen;
}
