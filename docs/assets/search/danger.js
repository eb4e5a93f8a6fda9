// Danger in a question: which situations its words speak of, whatever else they may mean.

import { tokens } from "./words.js";

const LONGEST_GAP = 5;
const SLIP_FROM = 5;
const TWO_SLIPS_FROM = 8;
const PARTICLES = new Set(["aan", "af", "door", "in", "mee", "neer", "om", "op", "over", "toe", "uit", "vast", "weg"]);

const SURE = 2.1;
const ALARMING = 2;
const LIKELY = -3;
const TELLING = 0.6;
const GUESSED = 0.8;
const CALM = 0.7;
const MOST_GUESSED = 2;

export class Danger {
  #words;
  #situations;
  #spoken;
  #weights;
  #arranging;

  /** `first` is the page that comes first; a phrase is written in words, and `lists` are the words that it may name. */
  constructor(words, { first, arranging, lists, situations, weights }) {
    this.#words = words;
    this.first = first;
    this.#arranging = new Set(arranging.map((word) => words.stem(word)));
    this.#weights = new Map(Object.entries(weights));
    const named = new Map(Object.entries(lists).map(([name, list]) => [name, [...new Set(list.map((word) => words.stem(word)))]]));
    const read = (phrase) => phrase.split(" ").map((word) => named.get(word.slice(1, -1)) ?? [words.stem(word)]);
    this.#situations = situations.map(({ said, emergency, past, pages }) => {
      const phrases = said.map((phrase) => read(phrase));
      return { pages, emergency, past, phrases, all: new Set(phrases.flat(2)) };
    });
    const all = this.#situations.flatMap(({ all: stems }) => [...stems]);
    this.#spoken = [...new Set(all)].filter((stem) => stem.length >= SLIP_FROM);
  }

  /**
   * What a question says of danger: the situations, the most exactly said first, as {pages per school, emergency page, worth}; and whether
   * the emergency page comes first, or among the first because it is likely or because somebody is arranging something.
   */
  of(question) {
    const places = this.#places(tokens(question));
    const said = this.#situations
      .map(({ phrases, pages, emergency, past }) => ({ pages, emergency, past, worth: Math.max(0, ...phrases.filter((stems) => isTogether(stems, places)).map((stems) => stems.length)) }))
      .filter(({ worth }) => worth > 0);
    const weight = this.#weigh([...new Set(tokens(question))]);
    if (said.length === 0 && weight < LIKELY) return { situations: [], said: false, first: false };
    const situations = said.length > 0 ? said : this.#nearest([...places.keys()]);
    const arranging = [...places.keys()].some((stem) => this.#arranging.has(stem));
    return { situations: situations.sort((one, other) => other.worth - one.worth), said: said.length > 0, first: !arranging && (said.some(({ past }) => !past) || (said.length === 0 && weight >= SURE)) };
  }

  /** How much the words tell of danger, a slip a bit less; nothing when one slip is all that tells it. */
  #weigh(all) {
    const weight = (stem) => this.#weights.get(stem) ?? 0;
    const told = all.map((word) => ({ right: this.#words.isRight(word), weight: Math.max(...[...this.#meant(word)].map(weight)) }));
    const sum = told.reduce((so, { right, weight: one }) => so + (one < 0 ? CALM * one : right ? one : GUESSED * one), 0);
    return told.some(({ right, weight: one }) => right && one >= TELLING) || (all.length > 1 && sum >= ALARMING) ? sum : -Infinity;
  }

  /** The situations whose words these are, when no phrase is said: not sure enough for an emergency page of their own. */
  #nearest(stems) {
    const telling = stems.filter((stem) => (this.#weights.get(stem) ?? 0) > 0);
    const shared = (stem) => this.#situations.filter(({ all }) => all.has(stem)).length;
    return this.#situations
      .map(({ pages, all }) => ({ pages, worth: telling.filter((stem) => all.has(stem)).reduce((sum, stem) => sum + (GUESSED * this.#weights.get(stem)) / shared(stem), 0) }))
      .filter(({ worth }) => worth > 0)
      .sort((one, other) => other.worth - one.worth)
      .slice(0, MOST_GUESSED);
  }

  /** Where each stem stands: of a word, of what it looks like when nobody knows it, and of a verb in two parts (raakt aan). */
  #places(all) {
    const places = new Map();
    const add = (stem, at) => places.set(stem, [...(places.get(stem) ?? []), at]);
    const together = (both, at) => this.#words.isKnown(both) && add(this.#words.stem(both), at);
    all.forEach((word, at) => {
      for (const stem of this.#meant(word)) add(stem, at);
      if (at > 0 && !(this.#words.isStop(all[at - 1]) && this.#words.isStop(word))) together(`${all[at - 1]}${word}`, at);
      if (PARTICLES.has(word)) all.forEach((verb, other) => Math.abs(other - at) <= LONGEST_GAP && together(`${word}${verb}`, other));
    });
    return places;
  }

  #meant(word) {
    if (this.#words.isRight(word)) return new Set([this.#words.stem(word)]);
    const stems = [word, ...this.#words.parts(word)].map((part) => this.#words.stem(part));
    const others = [...this.#words.others(word)];
    if (others.length === 0 && word.length >= SLIP_FROM) others.push(...this.#words.similar(word, this.#spoken, word.length < TWO_SLIPS_FROM ? 1 : 2));
    return new Set([...stems, ...others.map((other) => this.#words.stem(other))]);
  }
}

/** Whether all stems stand within a few words of each other. */
function isTogether(stems, places) {
  const held = stems.map((ways) => ways.flatMap((stem) => places.get(stem) ?? []));
  if (held.some((at) => at.length === 0)) return false;
  const reach = stems.length + LONGEST_GAP;
  return held.flat().some((start) => held.every((at) => at.some((place) => place >= start && place < start + reach)));
}
