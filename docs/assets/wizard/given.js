// The answers given so far, each with a way to change it.

import { element } from "./question.js";

// `assumed` names the answers that nobody gave: they hold of nearly everybody.
export function showGiven(section, answers, assumed) {
  section.hidden = !answers.length;
  section.querySelector("dl").replaceChildren(...answers.map((answer) => givenRow(answer, assumed.includes(answer.question))));
}

function givenRow({ question, label, text }, assumed) {
  const value = element("dd", "");
  const change = changeButton(question, "Wijzig ", element("span", label, "pw-visually-hidden"));
  value.append(element("span", assumed ? `aangenomen: ${text}` : text), change);
  const row = element("div", "");
  row.append(element("dt", label), value);
  return row;
}

// A button that leads to the question of an answer.
export function changeButton(question, ...content) {
  const button = element("button", "", "pw-change");
  button.type = "button";
  button.dataset.question = question;
  button.append(...content);
  return button;
}
