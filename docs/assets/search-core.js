// The search without the page: words of a question → pages, best first. Runs in the browser and, for index and tests, in Node.

const FIELDS = { title: 6, keywords: 6, lead: 3, headings: 1.5, text: 1 };
const SYNONYM = 0.6;
const COMPOUND = 0.5;
const OWN_SCHOOL = 1.4;
const SHORTEST_PREFIX = 3;
const SHORTEST_FUZZY = 4;
const LONG_WORD = 6;
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
const LEAD_LENGTH = 240;
const SNIPPET_LENGTH = 150;

/** The words of a text: lower case, without diacritics. The build does the same. */
export function tokens(text) {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

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
export function buildIndex(MiniSearch, { records, stems, stop, synonyms }) {
  const index = new MiniSearch(options(stems, new Set(stop)));
  index.addAll(records.map((record, id) => ({
    id,
    title: record.title,
    keywords: record.keywords.join(" "),
    lead: record.sections.map((section) => section.text).join(" ").slice(0, LEAD_LENGTH),
    headings: record.sections.map((section) => section.heading).join(" "),
    text: record.sections.map((section) => section.text).join(" "),
  })));
  return { index: index.toJSON(), records, stems, stop, synonyms };
}

export class Search {
  #index;
  #records;
  #stems;
  #stop;
  #synonyms;

  constructor(MiniSearch, { index, records, stems, stop, synonyms }) {
    this.#stop = new Set(stop);
    this.#stems = stems;
    this.#records = records;
    this.#synonyms = synonyms;
    this.#index = MiniSearch.loadJS(index, options(stems, this.#stop));
  }

  /** At most `limit` results for a question; pages of `school` come a little earlier. */
  find(question, { school = "", limit = 8 } = {}) {
    const wanted = this.#wanted(question);
    if (wanted.length === 0) return [];
    const hits = new Map();
    for (const { query, token, via, boost } of wanted) {
      for (const hit of this.#index.search(asIndexQuery(query), this.#options(query, boost))) {
        const entry = hits.get(hit.id) ?? { scores: new Map(), via: new Map(), terms: new Set() };
        entry.scores.set(token, Math.max(entry.scores.get(token) ?? 0, hit.score));
        if (!via) entry.via.set(token, "");
        else if (!entry.via.has(token)) entry.via.set(token, via);
        for (const term of hit.terms) entry.terms.add(term);
        hits.set(hit.id, entry);
      }
    }
    const asked = new Set(wanted.map(({ token }) => token)).size;
    return [...hits]
      .map(([id, entry]) => this.#result(this.#records[id], entry, asked, school))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  /** The searches of a question: each of its words, what means the same, and the parts of long unknown words. */
  #wanted(question) {
    const all = tokens(question);
    const words = all.filter((word) => !this.#stop.has(word));
    const asked = words.length > 0 ? words : all;
    const wanted = [];
    asked.forEach((word, position) => {
      const last = position === asked.length - 1;
      wanted.push({ query: { word, last }, token: word, boost: 1 });
      if (!(word in this.#stems)) {
        for (const part of this.#parts(word)) wanted.push({ query: { word: part }, token: word, boost: COMPOUND });
      }
    });
    for (const { phrase, others } of this.#meaningTheSame(all)) {
      const token = asked.find((word) => phrase.has(this.#stem(word))) ?? asked[0];
      for (const other of others) {
        const meant = other.split(" ").filter((word) => !this.#stop.has(word));
        wanted.push({ query: { words: meant }, token, via: other, boost: SYNONYM / meant.length });
      }
    }
    return wanted;
  }

  #options({ last, word }, boost) {
    const unknown = word && !(word in this.#stems);
    return {
      processTerm: (term) => this.#stem(term),
      boost: Object.fromEntries(Object.entries(FIELDS).map(([field, weight]) => [field, weight * boost])),
      prefix: Boolean(last && word.length >= SHORTEST_PREFIX),
      fuzzy: unknown && word.length >= SHORTEST_FUZZY ? (word.length > LONG_WORD ? 0.2 : 1) : false,
    };
  }

  /** Groups of which a phrase stands in the question, whatever the form of its words. */
  #meaningTheSame(words) {
    const stems = (phrase) => phrase.map((word) => this.#stem(word)).join(" ");
    const spoken = ` ${stems(words)} `;
    return this.#synonyms.flatMap((group) => {
      const forms = group.map((phrase) => stems(phrase.split(" ")));
      const met = forms.find((form) => spoken.includes(` ${form} `));
      return met ? [{ phrase: new Set(met.split(" ")), others: group.filter((_, at) => forms[at] !== met) }] : [];
    });
  }

  #stem(word) {
    return this.#stems[word] ?? word;
  }

  /** Two known words that an unknown one is made of: verzuimgesprek → verzuim, gesprek. */
  #parts(word) {
    if (word.length < SHORTEST_COMPOUND) return [];
    for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
      const tail = word.slice(cut);
      for (const link of ["", "s", "en", "e"]) {
        const head = word.slice(0, cut - link.length);
        if (word.slice(0, cut).endsWith(link) && head in this.#stems && tail in this.#stems) return [head, tail];
      }
    }
    return [];
  }

  #result(record, entry, asked, school) {
    const total = [...entry.scores.values()].reduce((sum, score) => sum + score, 0);
    const coverage = entry.scores.size / asked;
    const own = school && record.school === school ? OWN_SCHOOL : 1;
    const section = this.#bestSection(record, entry.terms);
    const via = [...entry.via.values()].find(Boolean) ?? this.#keyword(record, entry.terms);
    return {
      score: total * coverage * own,
      url: record.url + (section.anchor && section.hits > 0 ? `#${section.anchor}` : ""),
      title: record.title,
      heading: section.hits > 0 ? section.heading : "",
      kind: record.kind,
      school: record.school,
      schoolName: record.school_name,
      text: snippet(section.text, entry.terms),
      terms: [...entry.terms],
      via,
    };
  }

  #forms(text) {
    return tokens(text).flatMap((word) => [word, this.#stem(word)]);
  }

  /** The section with the most of the words; the page itself where its title already says it. */
  #bestSection(record, terms) {
    const count = (text) => new Set(this.#forms(text).filter((word) => terms.has(word))).size;
    const first = { ...record.sections[0], anchor: "", hits: 0 };
    if (count(record.title) > 0) return first;
    const rated = record.sections.map((section) => ({ ...section, hits: 2 * count(section.heading) + count(section.text) }));
    return rated.reduce((best, section) => (section.hits > best.hits ? section : best), first);
  }

  /** The search word of the page that was met, when the reader will not see it in title or text. */
  #keyword(record, terms) {
    const text = record.title + record.sections.map((section) => ` ${section.heading} ${section.text}`).join(" ");
    if (this.#forms(text).some((word) => terms.has(word))) return "";
    return record.keywords.find((keyword) => this.#forms(keyword).some((word) => terms.has(word))) ?? "";
  }
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
