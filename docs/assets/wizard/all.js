// All questions on one screen, for who does it daily: each change is decided at once, and the outcome stands below.

import { questionOf, read } from "./answers.js";
import { refuse, showError } from "./messages.js";

export class AllAtOnce {
  #wizard;
  #last = null; // a change of another question than the last one is a step of its own in the history

  constructor(wizard) {
    this.#wizard = wizard;
  }

  // Puts all questions on screen, or one again.
  async toggle() {
    const { all } = this.#wizard.trail.screen;
    const answers = this.#wizard.answersOnScreen;
    this.#last = null;
    const settled = await this.#wizard.settle(answers);
    if (!settled) return;
    const [refused = null] = settled.dropped;
    this.#wizard.push({ answers: { ...answers, ...settled.answers }, result: settled.result, refused, all: !all });
  }

  // Decides with what now stands in the fields of a question.
  async change(question) {
    const { trail } = this.#wizard;
    const name = question.dataset.question;
    const { [name]: _, ...answers } = trail.screen.answers;
    const raw = read(question);
    if (raw !== "") answers[name] = raw;
    const settled = await this.#wizard.settle(answers, name);
    if (!settled) return;
    const { refused = null, result = trail.screen.result } = settled;
    const screen = { answers: settled.answers ?? answers, result, refused, all: true };
    if (this.#last === name) this.#wizard.replace(screen);
    else this.#wizard.push(screen, { typing: true });
    this.#last = name;
  }

  // Says what is wrong once a field is left; before that it may be half typed.
  leave() {
    const { form, trail } = this.#wizard;
    const { refused } = trail.screen;
    if (refused) showError(form, refused.name, refused);
  }

  forget() {
    this.#last = null;
  }

  // To the outcome, or else to the first question that keeps it away.
  goOn() {
    const { form, trail, view } = this.#wizard;
    const { refused, result } = trail.screen;
    if (refused) this.#wizard.refuse(refused.name, refused);
    else if (result.question) this.#wizard.refuse(result.question, { message: questionOf(form, result.question).dataset.empty });
    else view.focusOutcome();
  }
}
