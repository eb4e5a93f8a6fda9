// The way that the reader went: a screen for each step in the browser's history, and its answers in the address.

import { toFragment } from "./answers.js";

// A screen: the answers, the question that is being changed, what Python said, whether all questions stand on it,
// the answers that another tool hands over: {origin, answers}, and the day of judgement, if that is not today.
export const BLANK = Object.freeze({ answers: {}, edit: null, result: null, all: false, handed: null, day: null });

export class Trail {
  #screens = [];
  #step;
  #inAddress;

  // With `inAddress` the answers stand in the address; without, they are in memory only.
  constructor({ inAddress }) {
    this.#inAddress = inAddress;
    this.#step = inAddress ? (history.state?.step ?? 0) : 0;
    this.#screens[this.#step] = { ...BLANK, all: inAddress && Boolean(history.state?.all) };
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
    history.pushState(this.#state, "", this.#address(screen));
  }

  // Takes the place of the screen of now.
  replace(screen) {
    this.screen = screen;
    this.readdress();
  }

  // Gives the entry of the history the step of now.
  mark() {
    history.replaceState({ ...this.#state, ...asked() }, "");
  }

  // The same, and the address of the screen of now.
  readdress() {
    history.replaceState({ ...this.#state, ...asked() }, "", this.#address(this.screen));
  }

  get #state() {
    return this.screen.all ? { step: this.#step, all: true } : { step: this.#step };
  }

  // Goes where Back or Forward of the browser went, or a link that the reader typed: one with other answers
  // than the screen of its step leads to a blank screen. A step from before a reload is blank too, but for the answers
  // that were given since. Says whether the screen was known.
  travel(state, linked) {
    const { answers } = this.screen;
    this.#step = state?.step ?? this.#step + 1;
    const known = this.screen;
    if (!known || (this.#inAddress && linked && fragment(known) !== location.hash)) {
      const ahead = state && !known ? answers : {};
      this.screen = { ...BLANK, answers: ahead, all: Boolean(state?.all) };
      return false;
    }
    // With one question on screen, what was answered since stays, also on the way back.
    if (!known.all) this.screen = { ...known, answers: { ...answers, ...answersOf(known) } };
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

// What was asked of the search on this page; site.js puts it back in its field.
function asked() {
  const { query } = history.state ?? {};
  return query ? { query } : {};
}

// The answers that Python read for a screen and that somebody gave: those that its address holds.
export function answersOf({ result }) {
  const given = result?.answers.filter((answer) => !result.assumed.includes(answer.question)) ?? [];
  return Object.fromEntries(given.map((answer) => [answer.question, answer.value]));
}

// With all questions on screen also those that wait for an earlier answer.
function fragment(screen) {
  const { all, answers, result } = screen;
  const waiting = all && result ? result.open.filter((name) => name in answers) : [];
  const given = { ...Object.fromEntries(waiting.map((name) => [name, answers[name]])), ...answersOf(screen) };
  return toFragment(given, { day: screen.day });
}
