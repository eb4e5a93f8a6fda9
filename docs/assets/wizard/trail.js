// The way that the reader went: a screen for each step in the browser's history, and its answers in the address.

import { toFragment } from "./answers.js";

// A screen: the answers, the question that is being changed, and what Python said.
export const BLANK = Object.freeze({ answers: {}, edit: null, result: null });

export class Trail {
  #screens = [];
  #step;
  #inAddress;

  // With `inAddress` the answers stand in the address; without, they are in memory only.
  constructor({ inAddress }) {
    this.#inAddress = inAddress;
    this.#step = inAddress ? (history.state?.step ?? 0) : 0;
    this.#screens[this.#step] = BLANK;
  }

  get screen() {
    return this.#screens[this.#step];
  }

  set screen(screen) {
    this.#screens[this.#step] = screen;
  }

  get atStart() {
    return this.#step === 0;
  }

  push(screen) {
    this.#step += 1;
    this.#screens.length = this.#step;
    this.#screens.push(screen);
    history.pushState({ step: this.#step }, "", this.#address(screen));
  }

  // Gives the entry of the history the step of now.
  mark() {
    history.replaceState({ step: this.#step }, "");
  }

  // The same, and the address of the screen of now.
  readdress() {
    history.replaceState({ step: this.#step }, "", this.#address(this.screen));
  }

  // Goes where Back or Forward of the browser went, or a link that the reader typed: one with other answers
  // than the screen of its step leads to a blank screen. Says whether the screen was known.
  travel(state, linked) {
    const { answers } = this.screen;
    this.#step = state?.step ?? this.#step + 1;
    const known = this.screen;
    if (!known || (this.#inAddress && linked && fragment(known) !== location.hash)) {
      this.screen = BLANK;
      return false;
    }
    // What was answered since stays, also on the way back.
    this.screen = { ...known, answers: { ...answers, ...answersOf(known) } };
    return true;
  }

  clear() {
    this.#screens = [BLANK];
    this.#step = 0;
  }

  #address(screen) {
    return location.pathname + location.search + (this.#inAddress ? fragment(screen) : "");
  }
}

// The answers that Python read for a screen: those that its address holds.
export function answersOf({ result }) {
  return Object.fromEntries(result?.answers.map((answer) => [answer.question, answer.value]) ?? []);
}

function fragment(screen) {
  return toFragment(answersOf(screen));
}
