// Answers that another tool hands over: shown first, and taken only when the reader says that they are right.

import { inWordsOf, questionOf } from "./answers.js";
import { element } from "./question.js";

// The title of the tool that answers come from; null when it hands nothing over to this one.
export function originOf(form, slug) {
  return JSON.parse(form.dataset.origins)[slug] ?? null;
}

export function showHanded(form, handed) {
  const panel = form.querySelector(".pw-handed");
  panel.hidden = !handed;
  panel.querySelector(".pw-handed-from").textContent = handed?.origin ?? "";
  panel.querySelector(".pw-handed-answers").replaceChildren(...Object.entries(handed?.answers ?? {}).map(([name, value]) => row(form, name, value)));
}

// The answers that the reader lets stand.
export function confirmed(form, { answers }) {
  const kept = [...form.querySelectorAll(".pw-handed-answers input:checked")].map((input) => input.value);
  return Object.fromEntries(kept.map((name) => [name, answers[name]]));
}

function row(form, name, value) {
  const question = questionOf(form, name);
  const box = element("input", "");
  Object.assign(box, { type: "checkbox", id: `overgenomen-${name}`, value: name, checked: true, autocomplete: "off" });
  const label = element("label", "");
  label.htmlFor = box.id;
  label.append(element("span", `${question.dataset.label}: `, "pw-handed-label"), element("span", inWordsOf(question, value), "pw-option-text"));
  const option = element("div", "", "pw-option");
  option.append(box, label);
  return option;
}
