// The questions on screen: which ones, with which answers, who weighs them, and how many may still come.

import { fill } from "./answers.js";
import { offerDays, readBack, showDayField } from "./dates.js";

const PHONE = "(max-width: 37.5em)";

// On a phone a long list of what to weigh folds, so that the answers stand on the same screen.
export function foldLongLists(form) {
  if (!matchMedia(PHONE).matches) return;
  for (const list of form.querySelectorAll(".pw-weigh details")) list.open = false;
}

// Puts in the questions what only a script knows.
export function prepareQuestions(form, role) {
  for (const question of form.querySelectorAll(".pw-question")) {
    offerDays(question);
    showDayField(question);
    showWeigher(question, role);
  }
}

// Shows the named questions, all of them filled with what was answered.
export function showQuestions(form, names, { answers, result, role }) {
  prepareQuestions(form, role);
  for (const question of form.querySelectorAll(".pw-question")) {
    const name = question.dataset.question;
    question.hidden = !names.includes(name);
    fill(question, answers[name]);
    showDayField(question);
    readBack(question, result);
  }
}

// Shows the named questions and leaves their fields to who is filling them in.
export function showOnly(form, names, result) {
  for (const question of form.querySelectorAll(".pw-question")) {
    question.hidden = !names.includes(question.dataset.question);
    readBack(question, result);
  }
}

// "Jij weegt dit" only to who is known to have that role.
function showWeigher(question, role) {
  const place = question.querySelector(".pw-weigher");
  if (!place) return;
  const weigher = place.dataset.role;
  place.textContent = weigher === role ? `Jij weegt dit, als ${weigher}.` : `Dit weegt: ${weigher}.`;
}

// The role of who gave these answers, where a question asked for it.
export function roleAsked(form, answers) {
  const inputs = [...form.querySelectorAll("input[data-role]")];
  return inputs.find((input) => answers[input.name] === input.value)?.dataset.role ?? null;
}

// A stroke for each question: done, this one, and those that may come. `left` counts this one too.
export function showProgress(form, { done, left, changing }) {
  const strokes = [...Array(done).fill("done"), "now", ...Array(Math.max(left - 1, 0)).fill("")];
  form.querySelector(".pw-strokes").replaceChildren(...strokes.map((kind) => element("i", "", kind && `pw-stroke-${kind}`)));
  form.querySelector(".pw-left").textContent = changing ? "Je verandert dit antwoord" : leftInWords(done, left);
}

// How many questions may come after this one.
export function leftInWords(done, left) {
  if (left > 1) return `Hierna hooguit ${left - 1} ${left === 2 ? "vraag" : "vragen"}`;
  return done ? "Laatste vraag" : "Eén vraag";
}

export function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
