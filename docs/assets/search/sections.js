// Where on a page the words of a question stand: its sections, the best of them, and the line of text below a result.

import { tokens } from "./words.js";

const SNIPPET_LENGTH = 150;

export class Sections {
  #words;
  #cut = new Map();

  constructor(words) {
    this.#words = words;
  }

  /** The sections with the words that each holds: cut once, at the first question that meets the page. */
  of(record) {
    if (!this.#cut.has(record)) {
      const forms = (text) => new Set(this.#words.forms(text));
      this.#cut.set(record, record.sections.map((section) => {
        const heading = forms(section.heading);
        return { ...section, inHeading: heading, said: new Set([...heading, ...forms(section.text)]) };
      }));
    }
    return this.#cut.get(record);
  }

  /** The section with the most of the words; the page itself where its title already says it. */
  best(record, terms) {
    const sections = this.of(record);
    const first = { ...sections[0], anchor: "", hits: 0 };
    if (this.#inTitle(record, terms)) return first;
    const rated = sections.map((section) => ({ ...section, hits: met(section.said, terms).length + met(section.inHeading, terms).length }));
    return rated.reduce((best, section) => (section.hits > best.hits ? section : best), first);
  }

  /** The search word of the page that was met, when the reader will not see it in title or text. */
  keyword(record, terms) {
    if (this.#inTitle(record, terms)) return "";
    if (this.of(record).some(({ said }) => met(said, terms).length > 0)) return "";
    const written = (words) => [words.join(""), ...words.flatMap((word) => this.#words.parts(word))];
    const ways = (keyword) => [...this.#words.forms(keyword), ...written(tokens(keyword))];
    return record.keywords.find((keyword) => ways(keyword).some((word) => terms.has(word))) ?? "";
  }

  #inTitle(record, terms) {
    return this.#words.forms(record.title).some((word) => terms.has(word));
  }
}

/** The terms that a part of a page has. */
export function met(words, terms) {
  return [...terms.keys()].filter((term) => words.has(term));
}

export function snippet(text, terms) {
  const words = text.split(" ");
  const at = Math.max(0, words.findIndex((word) => tokens(word).some((token) => terms.has(token))));
  let start = at;
  while (start > 0 && start > at - 8 && !/[.!?:]$/.test(words[start - 1])) start--;
  let end = start;
  let length = 0;
  while (end < words.length && length < SNIPPET_LENGTH) length += words[end++].length + 1;
  return (start > 0 ? "… " : "") + words.slice(start, end).join(" ") + (end < words.length ? " …" : "");
}
