// All questions on one screen, for who does it daily: each change is decided at once, and the outcome stands below.

import { questionOf, read } from "./answers.js";
import { showError } from "./messages.js";

export class AllAtOnce {
  #wizard;
  #changing = Promise.resolve(); // until what was last filled in is decided
  #waiting = null; // the answers that are being decided
  #last = null; // a change of another question than the last one is a step of its own in the history

  constructor(wizard) {
    this.#wizard = wizard;
  }

  // Puts all questions on screen, or one again.
  async toggle() {
    await this.#changing;
    const { all } = this.#wizard.trail.screen;
    const answers = this.#wizard.answersOnScreen;
    this.forget();
    const settled = await this.#wizard.settle(answers);
    if (!settled) return;
    const [refused = null] = settled.dropped;
    this.#wizard.push({ answers: { ...answers, ...settled.answers }, result: settled.result, refused, all: !all });
  }

  // Decides with what now stands in the fields of a question.
  change(question) {
    this.#changing = this.#decide(question);
  }

  async #decide(question) {
    const { trail } = this.#wizard;
    const name = question.dataset.question;
    const { [name]: _, ...answers } = this.#waiting ?? trail.screen.answers;
    const raw = read(question);
    if (raw !== "") answers[name] = raw;
    this.#waiting = answers;
    const settled = await this.#wizard.settle(answers, name);
    if (!settled) return;
    this.#waiting = null;
    const { result = trail.screen.result, dropped: [misfit = null] = [], refused = misfit } = settled;
    const screen = { answers: { ...answers, ...settled.answers }, result, refused, all: true };
    if (this.#last === name) this.#wizard.replace(screen);
    else this.#wizard.push(screen, { typing: true });
    this.#last = name;
  }

  // Says what is wrong once a field is left; before that it may be half typed.
  async leave() {
    await this.#changing;
    const { form, trail } = this.#wizard;
    const { refused } = trail.screen;
    if (refused) showError(form, refused.name, refused);
  }

  forget() {
    this.#waiting = null;
    this.#last = null;
  }

  // To the outcome, or else to the first question that keeps it away.
  async goOn() {
    await this.#changing;
    const { form, trail, view } = this.#wizard;
    const { refused, result } = trail.screen;
    if (refused) this.#wizard.refuse(refused.name, refused);
    else if (result.question) this.#wizard.refuse(result.question, { message: questionOf(form, result.question).dataset.empty });
    else view.focusOutcome();
  }
}
