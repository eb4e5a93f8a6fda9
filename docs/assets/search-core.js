// The search without the page: words of a question → pages, best first. Runs in the browser and, for index and tests, in Node.

const FIELDS = { title: 6, keywords: 6, joined: 4, parts: 2, school: 2, lead: 3, headings: 1.5, text: 1 };
const SYNONYM = 0.6;
const COMPOUND = 0.5;
const WEAK = 0.25;
const OTHER_SCHOOL = 0.2;
const TITLE_BEGINS = 1.5;
const SHORTEST_TITLE = 3;
const START_PAGE = 0.7;
const SHORTEST_PREFIX = 3;
const SHORTEST_FUZZY = 4;
const LONG_WORD = 6;
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 4;
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
export function buildIndex(MiniSearch, { records, stems, stop, weak, synonyms }) {
  const index = new MiniSearch(options(stems, new Set(stop)));
  const named = (record) => tokens([record.title, ...record.keywords].join(" "));
  index.addAll(records.map((record, id) => ({
    id,
    title: record.title,
    keywords: record.keywords.join(" "),
    joined: record.joined.join(" "),
    parts: named(record).flatMap((word) => parts(word, stems)).join(" "),
    school: `${record.school} ${record.school_name}`,
    lead: record.sections.map((section) => section.text).join(" ").slice(0, LEAD_LENGTH),
    headings: record.sections.map((section) => section.heading).join(" "),
    text: record.sections.map((section) => section.text).join(" "),
  })));
  return { index: index.toJSON(), records: records.map(({ joined, ...record }) => record), stems, stop, weak, synonyms };
}

/** Two known words that a long one is made of: verzuimgesprek → verzuim, gesprek. */
function parts(word, stems) {
  if (word.length < SHORTEST_COMPOUND) return [];
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const tail = word.slice(cut);
    for (const link of ["", "s", "en", "e"]) {
      const head = word.slice(0, cut - link.length);
      if (head.length >= SHORTEST_PART && word.slice(0, cut).endsWith(link) && head in stems && tail in stems) return [head, tail];
    }
  }
  return [];
}

export class Search {
  #index;
  #records;
  #stems;
  #stop;
  #synonyms;
  #known;
  #weak;

  constructor(MiniSearch, { index, records, stems, stop, weak, synonyms }) {
    this.#stop = new Set(stop);
    this.#stems = stems;
    this.#records = records;
    this.#synonyms = synonyms;
    this.#weak = new Set(weak.map((word) => this.#stem(word)));
    this.#known = new Set(Object.values(stems));
    this.#index = MiniSearch.loadJS(index, options(stems, this.#stop));
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
    const whole = this.#written(question);
    const asked = this.#weight(new Set(wanted.map(({ token }) => token)));
    return [...hits]
      .filter(([id]) => meant(this.#records[id], only))
      .map(([id, entry]) => this.#result(this.#records[id], entry, { asked, school, whole }))
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
      const others = word in this.#stems ? [] : this.#shortened(word);
      for (const part of [...parts(word, this.#stems), ...others]) {
        wanted.push({ query: { word: part }, token: word, boost: COMPOUND });
      }
    });
    for (const { word, token } of this.#compounds(all, asked)) wanted.push({ query: { word }, token, boost: 1 });
    for (const { phrase, others } of this.#meaningTheSame(all)) {
      const token = asked.find((word) => phrase.has(this.#stem(word))) ?? asked[0];
      for (const other of others) {
        const meant = other.split(" ").filter((word) => !this.#stop.has(word));
        wanted.push({ query: { words: meant }, token, via: other, boost: SYNONYM / meant.length });
      }
    }
    return wanted;
  }

  /** Words that two neighbours in the question make together: melding verzuim → verzuimmelding. */
  #compounds(all, asked) {
    const pairs = all.slice(1).flatMap((word, at) => [[all[at], word], [word, all[at]]]);
    return pairs
      .map((pair) => ({ word: pair.join(""), token: pair.find((word) => asked.includes(word)) }))
      .filter(({ word, token }) => token && word in this.#stems);
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

  /** The stem of a word that the pages do not have: spijbelaar → spijbel. */
  #shortened(word) {
    const shortest = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
    for (let end = word.length - 1; end >= shortest; end--) {
      if (this.#known.has(word.slice(0, end))) return [word.slice(0, end)];
    }
    return [];
  }

  #result(record, entry, { asked, school, whole }) {
    const total = [...entry.scores].reduce((sum, [token, score]) => sum + score * this.#weight([token]), 0);
    const coverage = this.#weight(entry.scores.keys()) / asked;
    const other = school && record.school && record.school !== school ? OTHER_SCHOOL : 1;
    const start = record.url === `${record.school}/` ? START_PAGE : 1;
    const title = whole.length >= SHORTEST_TITLE && this.#written(record.title).startsWith(whole) ? TITLE_BEGINS : 1;
    const section = this.#bestSection(record, entry.terms);
    const via = [...entry.via.values()].find(Boolean) ?? this.#keyword(record, entry.terms);
    return {
      score: total * coverage * other * start * title,
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

  /** What words count for together: whom it is about says less than what happened. */
  #weight(words) {
    return [...words].reduce((sum, word) => sum + (this.#weak.has(this.#stem(word)) ? WEAK : 1), 0);
  }

  /** The stems without spaces: "time-out" and "timeout" are the same. */
  #written(text) {
    return tokens(text).map((word) => this.#stem(word)).join("");
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
    const written = (words) => [words.join(""), ...words.flatMap((word) => parts(word, this.#stems))];
    const ways = (keyword) => [...this.#forms(keyword), ...written(tokens(keyword))];
    return record.keywords.find((keyword) => ways(keyword).some((word) => terms.has(word))) ?? "";
  }
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
