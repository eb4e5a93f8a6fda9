// A question taken apart: the school it names, and for each of its words what to look for.

import { tokens } from "./words.js";

const SYNONYM = 0.6;
const COMPOUND = 0.5;
const CORRECTED = 0.6;
const MOST_JOINED = 4;
const MOST_WORDS = 40;

export class Reader {
  #words;
  #groups;
  #schools;
  #sectors;
  #weak;
  #paper;

  constructor(words, { synonyms, lay, schools, sectors, weak, paper }) {
    this.#words = words;
    this.#weak = new Set(weak.map((word) => words.stem(word)));
    this.#paper = paper;
    this.#groups = [...synonyms.map((group) => ({ said: group, means: group })), ...lay]
      .map(({ said, means }) => ({ said: said.map((phrase) => this.#stems(phrase)), means }));
    this.#schools = Object.entries(schools).flatMap(([school, names]) => names.map((name) => [school, tokens(name)]))
      .sort(([, one], [, other]) => other.length - one.length);
    this.#sectors = sectors;
  }

  /**
   * The school that is named, the kinds of school that it sounds like, whether it asks for paper (a letter or form), and of the rest:
   * how it is written and the searches {query, token, via, boost}, `listed` where the token stands in a phrase of a list.
   */
  read(question) {
    const { school, rest } = this.#named(tokens(question).slice(0, MOST_WORDS));
    const sectors = this.#spokenOf(rest);
    const meaning = rest.filter((word) => !this.#words.isStop(word));
    const paper = rest.some((word) => this.#paper.some((name) => word.endsWith(name)));
    const spoken = new Set(rest.map((word) => this.#words.stem(word)));
    return { school, sectors, paper, spoken, written: this.#written(rest), wanted: this.#wanted(rest, meaning.length > 0 ? meaning : rest) };
  }

  /** The question as it was meant, without spaces: to lay beside a title. */
  #written(rest) {
    return this.#words.written(rest.map((word) => this.#words.others(word)[0] ?? word).join(" "));
  }

  /** A school's name counts as the choice of that school; alone it is what the reader looks for. */
  #named(all) {
    for (const [school, name] of this.#schools) {
      const at = all.findIndex((_, start) => name.every((word, next) => all[start + next] === word));
      if (at < 0) continue;
      const rest = all.toSpliced(at, name.length);
      return { school, rest: rest.some((word) => !this.#words.isStop(word)) ? rest : all };
    }
    return { school: "", rest: all };
  }

  /** The kinds of school of which most words speak; all of them when no word tells. */
  #spokenOf(words) {
    const counts = Object.entries(this.#sectors).map(([sector, said]) => [sector, words.filter((word) => said.includes(word)).length]);
    const most = Math.max(...counts.map(([, count]) => count));
    return counts.filter(([, count]) => count === most).map(([sector]) => sector);
  }

  /** Whether a word only says whom it is about. */
  #isWeak(word) {
    return this.#weak.has(this.#words.stem(word));
  }

  #wanted(all, asked) {
    const wanted = [];
    const ways = [{ words: all, boost: 1 }, { words: this.#joined(all), boost: 1 }];
    const corrected = new Map();
    const origin = (spoken) => [corrected.get(spoken) ?? spoken, ...asked.filter((word) => spoken.includes(word))];
    asked.forEach((word, position) => {
      const last = position === asked.length - 1;
      wanted.push({ query: { word, last }, token: word, boost: 1 });
      const parts = this.#words.parts(word);
      const together = !this.#words.isKnown(word) && (asked.length === 1 || parts.some((part) => this.#isWeak(part)));
      if (parts.length > 0 && together) wanted.push({ query: { words: parts }, token: word, boost: COMPOUND });
      else for (const part of parts) wanted.push({ query: { word: part }, token: word, boost: COMPOUND });
      if (this.#words.isRight(word) || (last && this.#words.isBeginning(word))) return;
      for (const other of this.#words.others(word)) {
        wanted.push({ query: { word: other, last }, token: word, via: other, boost: CORRECTED });
        corrected.set(other, word);
        ways.push({ words: all.with(all.indexOf(word), other), boost: CORRECTED });
      }
    });
    for (const { word, token } of this.#compounds(all, asked)) wanted.push({ query: { word }, token, boost: 1 });
    for (const { words, means, boost } of this.#meaningTheSame(ways)) {
      const said = asked.filter((word) => words.some((spoken) => origin(spoken).includes(word)));
      for (const other of means) {
        const meant = tokens(other).filter((word) => !this.#words.isStop(word));
        for (const token of said) wanted.push({ query: { words: meant }, token, listed: words.length > 1, via: other, boost: (boost * SYNONYM) / meant.length });
      }
    }
    return wanted;
  }

  /** Words of the question written as one, in either order where they are two: melding verzuim → verzuimmelding. */
  #compounds(all, asked) {
    const found = [];
    for (let count = 2; count <= MOST_JOINED; count++) {
      for (let at = 0; at + count <= all.length; at++) {
        const words = all.slice(at, at + count);
        const token = words.find((word) => asked.includes(word));
        for (const way of count === 2 ? [words, words.toReversed()] : [words]) {
          const word = way.join("");
          if (this.#words.isKnown(word)) found.push({ word, token: token ?? word });
        }
      }
    }
    return found;
  }

  /** The words with neighbours written as one where that is a known word: ondersteunings team → ondersteuningsteam. */
  #joined(all) {
    const joined = [];
    for (const word of all) {
      const both = `${joined.at(-1)}${word}`;
      if (joined.length > 0 && this.#words.isKnown(both)) joined.splice(-1, 1, both);
      else joined.push(word);
    }
    return joined;
  }

  /** What a phrase of the question also means; a phrase inside a longer one says nothing of its own. */
  #meaningTheSame(ways) {
    const met = [];
    for (const { words, boost } of ways) {
      const stems = words.map((word) => this.#words.stem(word));
      for (const { said, means } of this.#groups) {
        for (const phrase of said) {
          const at = stems.findIndex((_, start) => phrase.every((stem, next) => stems[start + next] === stem));
          if (at >= 0) met.push({ stems: phrase, words: words.slice(at, at + phrase.length), means, boost });
        }
      }
    }
    const inside = (one, other) => one.length < other.length && ` ${other.join(" ")} `.includes(` ${one.join(" ")} `);
    return met
      .filter(({ stems }) => !met.some((other) => inside(stems, other.stems)))
      .map(({ stems, means, ...rest }) => ({ ...rest, means: means.filter((other) => this.#stems(other).join(" ") !== stems.join(" ")) }));
  }

  #stems(phrase) {
    return tokens(phrase).map((word) => this.#words.stem(word));
  }
}
