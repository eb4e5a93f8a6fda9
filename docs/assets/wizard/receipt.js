// The last lines of an outcome: what the protocol leaves open, where it stands, for which day.

import { counted, longDate, today } from "./dutch.js";
import { element } from "./question.js";
import { NOBODY } from "./roles.js";
import { mark } from "./tasks.js";

const NO_DAY = "Vul een hele datum in.";
const NOT_THAT_DAY = "Op die dag passen je antwoorden niet: er staat een dag in die dan nog moet komen.";

export class Receipt {
  #screen;
  #form;
  #judge;

  // `judge` decides the same answers for another day, and says whether they can be true then.
  constructor(screen, judge) {
    this.#screen = screen;
    this.#form = screen.querySelector(".pw-day");
    this.#judge = judge;
    for (const opener of this.#openers) opener.addEventListener("click", () => this.#open(this.#form.hidden));
    screen.querySelector(".pw-today").addEventListener("click", () => judge(null));
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  // Beside the reason and below, where the day stands.
  get #openers() {
    return this.#screen.querySelectorAll(".pw-other-day");
  }

  show(result) {
    showOpen(this.#screen.querySelector(".pw-open"), result.tasks);
    const told = this.#screen.querySelector(".pw-other-day-told");
    told.hidden = result.on === today();
    told.querySelector("span").textContent = `Beoordeeld op ${longDate(result.on)}, niet op vandaag.`;
    this.#screen.querySelector(".pw-on").textContent = longDate(result.on);
    this.#screen.querySelector(".pw-reason .pw-other-day").hidden = !result.tasks.some(({ by }) => by.date);
    this.#screen.querySelector(".pw-receipt-text").replaceChildren(...origins(result));
    this.#form.querySelector("input").value = result.on;
    this.#open(false);
  }

  clear() {
    this.#form.querySelector("input").value = "";
    this.#open(false);
    for (const place of this.#screen.querySelectorAll(".pw-receipt-text, .pw-on, .pw-open > span, .pw-other-day-told > span")) {
      place.replaceChildren();
    }
  }

  #open(open) {
    this.#form.hidden = !open;
    for (const opener of this.#openers) opener.setAttribute("aria-expanded", String(open));
    this.#tell("");
    if (open) this.#form.querySelector("input").focus();
  }

  async #submit() {
    const { value, validity } = this.#form.querySelector("input");
    if (!value || !validity.valid) this.#tell(NO_DAY);
    else if (!(await this.#judge(value === today() ? null : value))) this.#tell(NOT_THAT_DAY);
  }

  #tell(message) {
    this.#form.querySelector(".pw-error").textContent = message;
  }
}

// How many tasks of the protocol have no term, and how many nobody.
export function openSentence(tasks) {
  const own = tasks.filter((task) => task.origin === "protocol");
  const timeless = own.filter((task) => task.by.words === NOBODY).length;
  const nameless = own.filter((task) => task.who.includes(NOBODY)).length;
  if (!timeless && !nameless) return "";
  if (!timeless) return `Bij ${nameless} van de ${counted(own.length, "taak", "taken")} uit het protocol staat geen persoon.`;
  const people = nameless ? `, bij ${nameless} geen persoon` : "";
  return `Bij ${timeless} van de ${counted(own.length, "taak", "taken")} uit het protocol staat geen termijn${people}. Het moment kozen wij.`;
}

function showOpen(place, tasks) {
  const told = openSentence(tasks);
  place.hidden = !told;
  place.querySelector("span").textContent = told;
}

/** What a mark at a task means. */
export const MEANINGS = { toegevoegd: "is van ons", afgeleid: "volgt uit het protocol, maar staat er zo niet" };

// The source of the headline, and what the marks on the page mean.
function origins({ sources, tasks, checks, origin }) {
  const seen = new Set([origin, ...tasks.map((task) => task.origin)]);
  const law = checks.map((check) => check.law).filter(Boolean);
  const parts = [`Bron: ${sourceLine(sources)}.`];
  for (const [name, meaning] of Object.entries(MEANINGS)) if (seen.has(name)) parts.push(" ", mark(name), ` ${meaning}.`);
  if (law.length || seen.has("wet")) parts.push(" ", mark("wet"), ` ${lawNames(law) || "is de wet"}.`);
  return parts.map((part) => (typeof part === "string" ? element("span", part) : part));
}

export function sourceLine(sources) {
  const first = sources.find((source) => source.kind === "school");
  return first ? `${first.document} (${first.date}), ${first.section}` : "staat niet in het protocol";
}

function lawNames(laws) {
  const articles = new Map(laws.map(({ law }) => [law, laws.filter((one) => one.law === law)]));
  return [...articles]
    .map(([name, cited]) => [name, [...new Set(cited.map(({ article }) => article))]])
    .map(([name, cited]) => `${name}, artikel ${cited.filter((one) => !cited.some((other) => other !== one && other.includes(one))).join("; ")}`)
    .join("; ");
}
