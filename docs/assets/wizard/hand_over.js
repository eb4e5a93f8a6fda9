// Handing an outcome over: as plain lines for a log, or as a link with the answers.

import { copy, tellCopied } from "./copy.js";
import { enumeration, firstUpper, longDate, nextStep } from "./dutch.js";
import { NOBODY } from "./roles.js";
import { MEANINGS, sourceLine } from "./receipt.js";
import { byMoment } from "./tasks.js";

export class HandOver {
  #screen;
  #place;
  text = "";

  constructor(screen) {
    this.#screen = screen;
    this.#place = screen.querySelector(".pw-verdict-tools");
    screen.addEventListener("click", ({ target }) => {
      if (target.closest(".pw-copy-text")) copy(this.text, "De tekst is gekopieerd.", this.#place);
      else if (target.closest(".pw-copy-link")) copy(location.href, "De link is gekopieerd. Je antwoorden staan erin.", this.#place);
    });
  }

  show(result, reason) {
    this.text = plainText(this.#screen.dataset, result, reason);
    tellCopied(this.#place, "");
  }

  clear() {
    this.text = "";
    tellCopied(this.#place, "");
  }
}

// School, tool and day; the outcome and why; who does what by when; the source. No names: nobody was asked for one.
export function plainText({ school, title, edition }, result, reason) {
  const lines = [
    `${school} – ${title} – ${longDate(result.on)}`,
    `Uitkomst: ${result.headline}`,
    reason && `Waarom: ${reason}`,
    ...result.checks.map((check) => `Eerst nakijken (de wet): ${check.asks} Wie beslist: ${check.decides}. Waarover: ${check.touches}.`),
    ...byMoment(result.tasks).flatMap(([moment, tasks]) => [`${firstUpper(moment)}:`, ...tasks.map(taskLine)]),
    ...result.following.map(({ at, headline }) => `${nextStep(at, headline)} ${headline}`),
    ...result.record.map(({ what, where }) => `Leg vast${where === NOBODY ? "" : ` in ${where}`}: ${what}`),
    ...result.inform.map(({ who, what }) => `Informeer ${who}: ${what}`),
    ...result.then,
    ...result.next.map(({ label }) => `Ga door met: ${label}`),
    ...Object.entries(MEANINGS)
      .filter(([name]) => result.tasks.some((task) => task.origin === name))
      .map(([name, meaning]) => `[${name}] ${meaning}.`),
    `Bron: ${sourceLine(result.sources)}. Editie van de regels: ${edition}.`,
  ];
  return lines.filter(Boolean).join("\n");
}

function taskLine({ who, one_of: oneOf, what, by, provided, origin, agreed }) {
  const people = who.includes(NOBODY) ? "wie, staat er niet" : enumeration(who, oneOf ? "of" : "en");
  const when = by.words === NOBODY ? "" : ` (${by.text})`;
  const where = origin === "protocol" ? "" : ` [${origin}]`;
  const decided = agreed.map(({ holds, mark, text }) => ` [${holds ? mark : text}]`).join("");
  return `- ${people}: ${provided ? `${provided}: ` : ""}${what}${when}${where}${decided}`;
}
