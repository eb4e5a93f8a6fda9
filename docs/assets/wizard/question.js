// The question screen: one question, its message, and the answers given so far.

import { fill, questionOf } from "./answers.js";

export function showQuestion(form, name, { answers, edit, result }) {
  for (const question of form.querySelectorAll(".pw-question")) {
    question.hidden = question.dataset.question !== name;
    fill(question, answers[question.dataset.question]);
  }
  const place = result?.answers.findIndex((answer) => answer.question === edit) ?? -1;
  const step = place >= 0 ? place + 1 : (result?.step ?? 1);
  const number = questionOf(form, name)?.querySelector(".pw-step-number");
  if (number) number.textContent = step;
  return step;
}

export function showGiven(section, answers) {
  section.hidden = !answers.length;
  section.querySelector("dl").replaceChildren(...answers.map(givenRow));
}

function givenRow({ question, label, text }) {
  const change = element("button", "Wijzig ", "pw-change");
  change.type = "button";
  change.dataset.question = question;
  change.append(element("span", label, "pw-visually-hidden"));
  const value = element("dd", "");
  value.append(element("span", text), change);
  const row = element("div", "");
  row.append(element("dt", label), value);
  return row;
}

export function refuse(form, question, message) {
  const error = question.querySelector(".pw-error");
  error.querySelector(".pw-error-text").textContent = message;
  error.hidden = false;
  question.classList.add("pw-wrong");
  question.querySelector("input[type=text]")?.setAttribute("aria-invalid", "true");
  const summary = form.querySelector(".pw-error-summary");
  const link = summary.querySelector("a");
  link.textContent = message;
  link.href = `#${question.querySelector("input").id}`;
  summary.hidden = false;
  summary.focus();
}

export function clearError(form) {
  form.querySelector(".pw-error-summary").hidden = true;
  for (const question of form.querySelectorAll(".pw-wrong")) {
    question.classList.remove("pw-wrong");
    question.querySelector(".pw-error").hidden = true;
    question.querySelector("input[type=text]")?.removeAttribute("aria-invalid");
  }
}

export function setText(place, text) {
  place.textContent = text;
  place.hidden = !text;
}

export function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
