// What is told at the form: an answer that does not fit, and what was left out of a link.

import { questionOf } from "./answers.js";
import { changeButton } from "./given.js";

export const NO_LINK = "Deze keuzehulp leest geen antwoorden uit een link.";
export const STRANGE_LINK = "Het laatste deel van de link past niet bij deze bladzijde. Begin bij de eerste vraag.";

// Says at a question what is wrong with its answer, and leads to the other answer where two cannot both be true.
export function refuse(form, name, { message, other }) {
  const summary = form.querySelector(".pw-error-summary");
  const link = summary.querySelector("a");
  const question = showError(form, name, { message, other });
  link.textContent = message;
  link.href = `#${(question.querySelector(".pw-text:not([hidden]) input") ?? question.querySelector("input")).id}`;
  leadTo(form, summary.querySelector(".pw-error-other"), other);
  summary.hidden = false;
  summary.focus();
}

// The same at the question alone, without taking the focus.
export function showError(form, name, { message, other }) {
  const question = questionOf(form, name);
  const error = question.querySelector(".pw-error");
  error.querySelector(".pw-error-text").textContent = message;
  leadTo(form, error.querySelector(".pw-error-other"), other);
  error.hidden = false;
  question.classList.add("pw-wrong");
  question.querySelector("input[type=text]")?.setAttribute("aria-invalid", "true");
  return question;
}

function leadTo(form, place, other) {
  place.hidden = !other;
  place.replaceChildren(...(other ? [changeButton(other, `Ga naar: ${questionOf(form, other).dataset.label}`)] : []));
}

export function clearError(form) {
  form.querySelector(".pw-error-summary").hidden = true;
  for (const question of form.querySelectorAll(".pw-wrong")) {
    question.classList.remove("pw-wrong");
    question.querySelector(".pw-error").hidden = true;
    question.querySelector("input[type=text]")?.removeAttribute("aria-invalid");
  }
}

export function tell(text) {
  for (const place of document.querySelectorAll(".pw-told")) place.textContent = text;
}

// Says which answers of a link are left out.
export function tellDropped(form, names) {
  const labels = names.map((name) => questionOf(form, name)?.dataset.label ?? name);
  if (labels.length) tell(`Uit de link is weggelaten, want het past niet (meer): ${labels.join("; ")}.`);
}
