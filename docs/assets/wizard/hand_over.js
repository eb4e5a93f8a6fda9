// Handing an outcome over: as plain lines for a log, or as a link with the answers.

import { enumeration, firstUpper, longDate, nextStep } from "./dutch.js";
import { NOBODY } from "./roles.js";
import { MEANINGS, sourceLine } from "./receipt.js";
import { byMoment } from "./tasks.js";

const BY_HAND = "Kopiëren mag hier niet vanzelf. De tekst hieronder is geselecteerd: kopieer haar zelf.";

export class HandOver {
  #screen;
  #text = "";

  constructor(screen) {
    this.#screen = screen;
    screen.addEventListener("click", ({ target }) => {
      if (target.closest(".pw-copy-text")) this.#copy(this.#text, "De tekst is gekopieerd.");
      else if (target.closest(".pw-copy-link")) this.#copy(location.href, "De link is gekopieerd. Je antwoorden staan erin.");
    });
  }

  show(result, reason) {
    this.#text = plainText(this.#screen.dataset, result, reason);
    this.#tell("");
  }

  clear() {
    this.#text = "";
    this.#tell("");
  }

  async #copy(text, told) {
    try {
      await navigator.clipboard.writeText(text);
      this.#tell(told);
    } catch {
      this.#tell(BY_HAND, text);
    }
  }

  #tell(told, text = "") {
    this.#screen.querySelector(".pw-copied").textContent = told;
    const place = this.#screen.querySelector(".pw-copy-by-hand");
    place.value = text;
    place.hidden = !text;
    if (text) place.select();
  }
}

// School, tool and day; the outcome and why; who does what by when; the source. No names: nobody was asked for one.
export function plainText({ school, title, edition }, result, reason) {
  const lines = [
    `${school} – ${title} – ${longDate(result.on)}`,
    `Uitkomst: ${result.headline}`,
    reason && `Waarom: ${reason}`,
    ...result.checks.map((check) => `Eerst nakijken (de wet): ${check.asks} Raakt: ${check.touches}.`),
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

export function taskLine({ who, one_of: oneOf, what, by, provided, origin }) {
  const people = who.includes(NOBODY) ? "wie, staat er niet" : enumeration(who, oneOf ? "of" : "en");
  const when = by.words === NOBODY ? "" : ` (${by.text})`;
  const where = origin === "protocol" ? "" : ` [${origin}]`;
  return `- ${people}: ${provided ? `${provided}: ` : ""}${what}${when}${where}`;
}
