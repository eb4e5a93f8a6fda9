// The words of a question: their stems, parts, spelling and meaning. Knows the words of the pages, not the pages.

const LINKS = ["", "s", "en", "e"];
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
const SHORTEST_STEM = 4;
const INFLECTION = /^(?:e|en|s|t|te|ten|d|de|den|n|je|jes|tje|tjes|etje|etjes|pje|pjes|ing|ingen|er|ers|end|ende|ig|ige)$/;
const LONGEST_INFLECTION = 2;
const SHORTEST_SLIP = 4;
const LONG_WORD = 9;
const MOST_CORRECTIONS = 3;

/** The words of a text: lower case, without diacritics. The build does the same. */
export function tokens(text) {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Two known words that a long one is made of: verzuimgesprek → verzuim, gesprek. */
export function parts(word, isKnown) {
  if (word.length < SHORTEST_COMPOUND) return [];
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const tail = word.slice(cut);
    if (!isKnown(tail)) continue;
    for (const link of LINKS) {
      const head = word.slice(0, cut - link.length);
      if (head.length >= SHORTEST_PART && word.slice(0, cut).endsWith(link) && isKnown(head)) return [head, tail];
    }
  }
  return [];
}

/** How a word sounds: ei and ij, au and ou, ch and g, d and t at the end are written for each other. */
function sound(word) {
  return word
    .replace(/x/g, "ks").replace(/ph/g, "f").replace(/ch/g, "g").replace(/c(?=[eiy])/g, "s").replace(/[cq]/g, "k")
    .replace(/ai/g, "e").replace(/ei/g, "ij").replace(/y/g, "ij").replace(/au/g, "ou").replace(/z/g, "s").replace(/v/g, "f")
    .replace(/dt?$/, "t").replace(/(.)\1/g, "$1");
}

/** Letters to add, leave out, change or swap, up to `most`; more is `most + 1`. */
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let older = [];
  let old = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const now = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      now[j] = Math.min(old[j] + 1, now[j - 1] + 1, old[j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) now[j] = Math.min(now[j], older[j - 2] + 1);
    }
    if (Math.min(...now) > most) return most + 1;
    [older, old] = [old, now];
  }
  return old[other.length];
}

export class Words {
  #stems;
  #stop;
  #common;
  #known;
  #vocabulary;
  #sounds = null;
  #others = new Map();

  constructor({ stems, stop, common }) {
    this.#stems = new Map(Object.entries(stems));
    this.#stop = new Set(stop);
    this.#common = new Set(common);
    this.#known = new Set(Object.values(stems));
    this.#vocabulary = Object.keys(stems);
  }

  stem(word) {
    return this.#stems.get(word) ?? word;
  }

  isKnown(word) {
    return this.#stems.has(word);
  }

  /** Whether it is no slip: a word of the pages, one that everybody knows, or made of two of these. */
  isRight(word) {
    return this.#isWord(word) || parts(word, (part) => this.#isWord(part)).length > 0;
  }

  #isWord(word) {
    return this.isKnown(word) || this.isCommon(word);
  }

  /** Whether everybody says it every day. */
  isCommon(word) {
    return this.#common.has(word);
  }

  isStop(word) {
    return this.#stop.has(word);
  }

  /** Words and stems of a text, as the index has them. */
  forms(text) {
    return tokens(text).flatMap((word) => [word, this.stem(word)]);
  }

  /** The stems without spaces: "time-out" and "timeout" are the same. */
  written(text) {
    return tokens(text).map((word) => this.stem(word)).join("");
  }

  parts(word) {
    return parts(word, (part) => this.#stems.has(part));
  }

  /** Known words for one that is not: the word that was meant, or its beginning. */
  others(word) {
    if (this.isRight(word)) return [];
    if (!this.#others.has(word)) this.#others.set(word, this.#findOthers(word));
    return this.#others.get(word);
  }

  #findOthers(word) {
    const beginning = this.#beginning(word);
    const ending = word.length - (beginning[0]?.length ?? 0);
    return ending <= LONGEST_INFLECTION ? beginning : [...this.#corrected(word), ...beginning].slice(0, MOST_CORRECTIONS);
  }

  /** Whether a known word starts with this one: somebody may be still typing. */
  isBeginning(word) {
    return this.#vocabulary.some((known) => known.startsWith(word));
  }

  /** The stem of a word that the pages do not have: schorsingetje → schorsing, geskipt → skip. */
  #beginning(word) {
    for (const form of word.startsWith("ge") ? [word, word.slice(2)] : [word]) {
      for (let end = form.length - (form === word ? 1 : 0); end >= SHORTEST_STEM; end--) {
        const ending = form.slice(end);
        if (this.#known.has(form.slice(0, end)) && (!ending || INFLECTION.test(ending))) return [form.slice(0, end)];
      }
    }
    return [];
  }

  /** The known words that are written or sound most like it. */
  #corrected(word) {
    if (word.length < SHORTEST_SLIP || /\d/.test(word)) return [];
    this.#sounds ??= this.#vocabulary.filter((known) => known.length >= SHORTEST_SLIP && !this.isStop(known)).map((known) => [known, sound(known)]);
    return nearest(word, this.#sounds, word.length < LONG_WORD ? 1 : 2).slice(0, MOST_CORRECTIONS);
  }

  /** The words of a list that are written or sound most like it, at most so many slips away. */
  similar(word, list, most) {
    return nearest(word, list.map((known) => [known, sound(known)]), most);
  }
}

/** The nearest of some words, given with how they sound: those with the same first letter if there are any. */
function nearest(word, sounds, slips) {
  const heard = sound(word);
  let most = slips;
  let best = [];
  for (const [known, sounding] of sounds) {
    if (word.length < LONG_WORD && known[0] !== word[0] && heard !== sounding) continue;
    const count = Math.min(distance(heard, sounding, most), distance(word, known, most));
    if (count > most) continue;
    if (count < most) best = [];
    most = count;
    best.push(known);
  }
  const sameStart = best.filter((known) => known[0] === word[0]);
  return sameStart.length > 0 ? sameStart : best;
}
