// Where on a page the words of a question stand: its sections, the best of them, and the line of text below a result.

import { tokens } from "./words.js";

const SNIPPET_LENGTH = 150;

export class Sections {
  #words;
  #cut = new Map();
  #phrases = new Map();

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

  /** What people type for the sections of a page: {phrase, anchor of the section, the forms and the stems of its words}. */
  phrasesOf(record) {
    if (!this.#phrases.has(record)) {
      this.#phrases.set(record, record.sections.flatMap((section) => section.phrases.map((phrase) => this.#phrase(section.anchor, phrase))));
    }
    return this.#phrases.get(record);
  }

  #phrase(anchor, phrase) {
    const words = tokens(phrase).filter((word) => !this.#words.isStop(word));
    const parted = words.flatMap((word) => [word, ...this.#words.parts(word)]);
    const stems = (some) => new Set(some.map((word) => this.#words.stem(word)));
    return { anchor, phrase, said: new Set(this.#words.forms(parted.join(" "))), stems: stems(words), spoken: stems(tokens(phrase)) };
  }

  /** The section with the most of the words; the page itself where its title already says it. */
  best(record, terms) {
    const sections = this.of(record);
    const first = { ...sections[0], anchor: "", hits: 0 };
    if (this.#inTitle(record, terms)) return first;
    const spoken = (section) => Math.max(0, ...this.phrasesOf(record).filter((one) => one.anchor === section.anchor).map(({ said }) => met(said, terms).length));
    const rated = sections.map((section) => ({ ...section, hits: met(section.said, terms).length + met(section.inHeading, terms).length + spoken(section) }));
    return rated.reduce((best, section) => (section.hits > best.hits ? section : best), first);
  }

  /** The search word or phrase of the page by which a word was met that the reader will not see in title or text. */
  keyword(record, terms) {
    const visible = new Set([...this.#words.forms(record.title), ...this.of(record).flatMap(({ said }) => [...said])]);
    const seen = new Set([...terms].filter(([term]) => visible.has(term)).map(([, token]) => token));
    const hidden = new Map([...terms].filter(([, token]) => !seen.has(token)));
    if (hidden.size === 0) return "";
    const written = (words) => [words.join(""), ...words.flatMap((word) => this.#words.parts(word))];
    const ways = (keyword) => [...this.#words.forms(keyword), ...written(tokens(keyword))];
    const keyword = record.keywords.find((name) => ways(name).some((word) => hidden.has(word)));
    return keyword ?? this.phrasesOf(record).find(({ said }) => met(said, hidden).length > 0)?.phrase ?? "";
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
