// What is folded below an outcome: why, doubts, other answers, sources.

import { element } from "./question.js";
import { agreedLines } from "./tasks.js";

// `also` are headlines that tell nothing that is not in the tasks; `label` gives the name of a question.
export function showFolds(screen, result, also, label) {
  fold(screen, "waarom", whyParts(result, also), result.answers.length || "");
  fold(screen, "twijfels", doubts(result));
  fold(screen, "anders", otherwise(result, label), result.otherwise.length || "");
  fold(screen, "bronnen", sources(result));
}

export function emptyFolds(screen) {
  for (const place of screen.querySelectorAll(".pw-why-parts, .pw-doubts, .pw-otherwise, .pw-source-lines")) place.replaceChildren();
}

const PLACES = { waarom: ".pw-why-parts", twijfels: ".pw-doubts", anders: ".pw-otherwise", bronnen: ".pw-source-lines" };

function fold(screen, name, parts, count = parts.length) {
  const made = screen.querySelector(`.pw-${name}`);
  made.hidden = !parts.length && !count;
  made.querySelector(PLACES[name]).replaceChildren(...parts);
  made.querySelector(".pw-fold-count").textContent = count;
}

function titled(blocks) {
  const told = blocks.map(([title, lines]) => [title, [...new Set(lines)]]).filter(([, lines]) => lines.length);
  return told.flatMap(([title, lines]) => {
    const list = element("ul", "");
    list.append(...lines.map((line) => element("li", line)));
    return [element("h3", title), list];
  });
}

function whyParts({ quiet, reasons, tasks, done }, also) {
  const because = reasons.flatMap((reason) => reason.because);
  return titled([
    ["Dit gaf de doorslag", because.map(decided)],
    ["Dit geldt ook", [...also, ...quiet]],
    ["Waarom deze dagen", [...tasks, ...done].filter(({ by }) => by.why).map(({ by }) => `${by.text}: ${by.why}`)],
  ]);
}

function decided({ label, answer, condition }) {
  return answer === condition ? `${label}: ${answer}.` : `${label}: ${answer}. De regel zegt: ${condition}.`;
}

function otherwise(result, label) {
  return titled([
    ["Dan komt er dit", result.otherwise.map((one) => `${label(one.question)}: ${one.answer}. Dan: ${one.headline}`)],
    [
      "Deze regels gelden nu niet",
      result.why_not.map((one) => `${one.headline} Geldt bij: ${one.because.label}: ${one.because.condition}.`),
    ],
  ]);
}

// The doubts about what applies, as the page tells them.
export function doubts({ notes, tasks }) {
  const found = [...notes, ...tasks.flatMap((task) => task.notes)];
  const inPage = [...document.querySelectorAll(".pw-procedure .pw-doubt")];
  return [...new Map(found.map((note) => [note.text, note])).values()].map(({ text, agreed }) => {
    const doubt = inPage.find((one) => one.querySelector(".pw-doubt-text").textContent === text).cloneNode(true);
    for (const gone of doubt.querySelectorAll(".pw-agreed")) gone.remove();
    doubt.append(...agreedLines(agreed));
    return doubt;
  });
}

function sources({ sources }) {
  const inPage = [...document.querySelectorAll('.pw-procedure [data-part="sources"] [data-section]')];
  return sources
    .filter((source) => source.kind !== "added")
    .map(({ document: name, section }) => {
      const found = inPage.find((line) => line.dataset.section === section && line.textContent.startsWith(name));
      return found?.cloneNode(true) ?? element("li", `${name}, ${section}`);
    });
}
