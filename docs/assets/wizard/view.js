// What is on screen: questions or the outcome, the answers given, the buttons and the title.

import { questionOf } from "./answers.js";
import { showGiven } from "./given.js";
import { showHanded } from "./handed.js";
import { clearError, showError } from "./messages.js";
import { Outcome } from "./outcome.js";
import { foldLongLists, prepareQuestions, roleAsked, showOnly, showProgress, showQuestions } from "./question.js";
import { chosenRole } from "./remembered.js";
import { answersOf } from "./trail.js";

export class View {
  title = document.title;
  #title = document.title;
  #step = 1;

  // `judge` decides the answers on screen for another day.
  constructor(form, { judge }) {
    this.form = form;
    this.first = form.querySelector(".pw-question:not([hidden])")?.dataset.question ?? null;
    this.firstLeft = Number(form.dataset.left);
    this.outcome = document.querySelector(".pw-verdict");
    this.verdict = new Outcome(this.outcome, form, { judge });
    this.given = document.querySelector(".pw-article > .pw-given");
  }

  // What only a script knows, in the questions as they stand.
  prepare() {
    foldLongLists(this.form);
    prepareQuestions(this.form, chosenRole());
    if (chosenRole()) document.documentElement.dataset.pwRole = chosenRole();
  }

  // The question that a screen is about; null where it shows the outcome.
  questionOn({ edit, result }) {
    return edit ?? (result ? result.question : this.first);
  }

  // The questions that stand on a screen.
  questionsOn(screen) {
    const { all, handed, result } = screen;
    if (handed) return [];
    if (!all || !result) return [this.questionOn(screen)];
    return [...result.answers.map((answer) => answer.question), ...result.open];
  }

  // Shows a screen; with `typing` the fields stay as the reader is filling them in.
  show(screen, { canGoBack, typing = false }) {
    const { all, edit, handed, result } = screen;
    const done = !edit && !handed && !screen.refused && result?.status === "outcome";
    const { form, outcome } = this;
    clearError(form);
    document.documentElement.dataset.pwScreen = screenName(done, all);
    form.classList.toggle("pw-all", all);
    form.hidden = done && !all;
    outcome.hidden = !done;
    if (done) this.verdict.show(result);
    this.#questions(screen, typing);
    showHanded(form, handed);
    const given = (result?.answers ?? []).filter((answer) => answer.question !== edit);
    const assumed = result?.assumed ?? [];
    showGiven(this.given, done ? [] : given, assumed);
    showGiven(outcome.querySelector(".pw-given"), done ? given : [], assumed);
    if (done) document.documentElement.dispatchEvent(new Event("pw:decided"));
    for (const button of document.querySelectorAll(".pw-back")) button.hidden = !canGoBack;
    this.#name(screen, done);
  }

  #questions(screen, typing) {
    const { all, answers, edit, result } = screen;
    const { form } = this;
    const names = this.questionsOn(screen);
    const filled = { ...assumedIn(result), ...answers };
    if (typing) showOnly(form, names, result);
    else showQuestions(form, names, { answers: filled, result, role: roleAsked(form, answers) ?? chosenRole() });
    if (screen.refused && !typing) showError(form, screen.refused.name, screen.refused);
    const given = Object.keys(answersOf(screen));
    const done = edit && given.includes(edit) ? given.length - 1 : given.length;
    const left = edit ? (result.left ?? 0) + 1 : (result?.left ?? this.firstLeft);
    showProgress(form, { done, left, changing: Boolean(edit) });
    this.#step = edit && given.includes(edit) ? given.indexOf(edit) + 1 : given.length + 1;
    const last = !edit && left === 1;
    form.querySelector(".pw-go").textContent = goLabel(screen, last);
    form.querySelector(".pw-progress").hidden = all || Boolean(screen.handed);
    form.querySelector(".pw-live").textContent = all ? standing(screen) : "";
  }

  #name({ handed }, done) {
    if (done) this.title = `Uitkomst · ${this.#title}`;
    else this.title = this.#step > 1 && !handed ? `Stap ${this.#step} · ${this.#title}` : this.#title;
    document.title = this.title;
  }

  // The title says it too when an answer does not fit.
  nameFault() {
    document.title = `Fout: ${this.title}`;
  }

  // Brings the reader to the head of what is on screen.
  focus(screen) {
    const heads = [this.form.querySelector(".pw-handed:not([hidden])"), this.outcome.hidden ? null : this.outcome];
    const head = heads.find(Boolean) ?? questionOf(this.form, this.questionsOn(screen)[0]);
    head?.querySelector("h2").focus();
  }

  // The outcome on screen as plain lines; empty while there is none.
  get outcomeText() {
    return this.outcome.hidden ? "" : this.verdict.text;
  }

  focusOutcome() {
    this.outcome.querySelector("h2").focus();
  }

  empty() {
    this.form.reset();
    this.verdict.clear();
  }
}

// With all questions above it an outcome is no screen of its own.
function screenName(done, all) {
  if (!done) return "question";
  return all ? "all" : "outcome";
}

function assumedIn(result) {
  const assumed = result?.answers.filter((answer) => result.assumed.includes(answer.question)) ?? [];
  return Object.fromEntries(assumed.map((answer) => [answer.question, answer.value]));
}

// How it stands where all questions are on screen, in one line.
function standing({ refused, result }) {
  if (refused || !result) return "";
  if (result.status === "outcome") return `Uitkomst: ${result.headline}`;
  return `Nog hooguit ${result.left} ${result.left === 1 ? "vraag" : "vragen"}`;
}

function goLabel({ all, handed }, last) {
  if (handed) return "Ja, ga verder";
  return all || last ? "Naar de uitkomst" : "Volgende";
}
