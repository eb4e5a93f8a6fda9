// The outcome on paper: everybody's tasks with boxes to tick, the reasons and doubts in short, room to sign.

import { enumeration, firstUpper, inWords, longDate, nextStep } from "./dutch.js";
import { element } from "./question.js";
import { doubts } from "./folds.js";
import { sourceLine } from "./receipt.js";
import { byMoment, groups, lawLine, taskBody, whoDoes } from "./tasks.js";

const MARGINS = ["--pw-sheet-head", "--pw-sheet-foot"];

export class Sheet {
  #place;
  #about;

  constructor(place, about) {
    this.#place = place;
    this.#about = about;
  }

  // `extras` are the other parts of the outcome, as on screen.
  show(result, { reason, extras, abbreviations }) {
    const { school, title, edition } = this.#about;
    this.#margin(`${school} · ${title}`, `Editie ${edition} · ${longDate(result.on)}`);
    this.#place.replaceChildren(
      element("p", result.headline, "pw-sheet-title"),
      ...[reason && element("p", reason, "pw-sheet-reason")].filter(Boolean),
      ...laws(result),
      table(result),
      ...result.following.map(({ at, headline }) => element("p", `${nextStep(at, headline)} ${headline}`, "pw-sheet-box")),
      ...extras.map((part) => part.cloneNode(true)),
      ...inShort(result, abbreviations),
      signing(),
      element("p", this.#source(result), "pw-sheet-source"),
    );
  }

  clear() {
    this.#place.replaceChildren();
    for (const name of MARGINS) document.documentElement.style.removeProperty(name);
  }

  // The margins of a printed page take their text from here.
  #margin(...texts) {
    for (const [place, text] of texts.entries()) {
      document.documentElement.style.setProperty(MARGINS[place], JSON.stringify(text));
    }
  }

  #source(result) {
    const address = location.origin + location.pathname;
    return `Bron: ${sourceLine(result.sources)}. Voor ${longDate(result.on)}. Kijk of deze editie nog geldt: ${address}`;
  }
}

function laws({ checks }) {
  const general = checks.filter((check) => !check.tasks.length);
  if (!general.length) return [];
  const box = element("div", "", "pw-sheet-box");
  box.append(element("strong", "Eerst nakijken"), ...general.map((check) => lawLine(check, "pw-law")));
  return [box];
}

function table(result) {
  const made = element("table", "", "pw-sheet-tasks");
  for (const [moment, tasks] of byMoment(result.tasks)) {
    const part = document.createElement("tbody");
    const head = part.insertRow();
    head.append(cell(element("span", firstUpper(moment), `pw-moment pw-moment--${moment}`), 3), cell("paraaf"));
    for (const group of groups(tasks, null)) part.append(...group.tasks.map((task, place) => row(task, group, place, result)));
    made.append(part);
  }
  return made;
}

function row(task, { who, oneOf }, place, result) {
  const made = document.createElement("tr");
  const body = taskBody(task, result);
  if (oneOf) body.querySelector(".pw-do").append(" ", element("span", `Eén van: ${enumeration(who, "of")}.`, "pw-sheet-people"));
  const people = oneOf ? `Eén van ${inWords(who.length)}` : whoDoes(who, false);
  made.append(cell(element("span", "", "pw-tick")), cell(place ? "" : people), cell(body), cell(""));
  return made;
}

function cell(content, columns = 1) {
  const made = document.createElement("td");
  made.colSpan = columns;
  made.append(content);
  return made;
}

function inShort(result, abbreviations) {
  const doubted = doubts(result).map((doubt) => doubt.querySelector(".pw-doubt-text").textContent);
  return [
    ["Je antwoorden.", result.answers.map(({ label, text }) => `${label}: ${text}`).join(" · ")],
    ["Twijfels in het protocol.", doubted.join(" ")],
    ["Afkortingen.", abbreviations.map(([short, meaning]) => `${short}: ${meaning}`).join(" ")],
  ]
    .filter(([, text]) => text)
    .map(([title, text]) => {
      const made = element("p", "", "pw-sheet-small");
      made.append(element("strong", title), ` ${text}`);
      return made;
    });
}

function signing() {
  const made = element("div", "", "pw-sheet-sign");
  made.append(...["Naam", "Datum en tijd", "Handtekening"].map((label) => element("span", label)));
  return made;
}
