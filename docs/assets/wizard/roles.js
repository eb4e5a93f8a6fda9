// Who the reader is: the roles of an outcome to choose from, and whose task is whose.

import { element } from "./question.js";

export const NOBODY = "niet genoemd";
const EVERYBODY = "iedereen";

export class Roles {
  #known;
  #asks;
  #sensitive;
  #place;
  #told;
  #wish; // what the reader chose here: a role, null for everybody, undefined for no choice yet
  #asked; // the role that the tool asked for

  constructor(screen, { sensitive, onChoice }) {
    this.#known = JSON.parse(screen.dataset.roles);
    this.#asks = JSON.parse(screen.dataset.asksRole);
    this.#sensitive = sensitive;
    this.#place = screen.querySelector(".pw-roles");
    this.#told = screen.querySelector(".pw-role-told");
    this.#place.addEventListener("click", ({ target }) => {
      const chip = target.closest(".pw-chip");
      if (chip) this.#choose(chip.dataset.role ?? null, onChoice);
      else if (target.closest(".pw-roles-change")) this.#open();
    });
  }

  // The role of the reader for a result: chosen here, else told by an answer, else remembered; null is everybody.
  of(result) {
    const asked = this.#askedBy(result);
    if (asked !== this.#asked) this.#wish = undefined;
    this.#asked = asked;
    const remembered = this.#sensitive ? undefined : document.documentElement.dataset.pwRole;
    return this.#wish === undefined ? (asked ?? remembered ?? null) : this.#wish;
  }

  #askedBy({ answers }) {
    const found = answers.map(({ question, value }) => this.#asks[question]?.[value]).filter(Boolean);
    return found.at(-1) ?? null;
  }

  // Whether a task is of a role, by its own name or by a wider word.
  isOf(role, { who }) {
    return who.includes(role) || this.wider(role).some((name) => who.includes(name));
  }

  wider(role) {
    return this.#known[role]?.partOf ?? [];
  }

  show(result, role) {
    const named = result.tasks.flatMap((task) => task.who).filter((name) => this.#known[name]?.staff);
    const names = [...new Set([...(role ? [role] : []), ...named])];
    this.#place.hidden = !names.length;
    this.#place.classList.toggle("pw-roles--chosen", role !== null);
    const chips = [...names.map((name) => chip(name, name === role, name)), chip(EVERYBODY, role === null)];
    this.#place.querySelector(".pw-chips").replaceChildren(...chips);
    this.#place.querySelector(".pw-roles-change").hidden = role === null || chips.length < 2;
  }

  clear() {
    this.#wish = undefined;
    this.#asked = undefined;
    this.#place.hidden = true;
    this.#place.querySelector(".pw-chips").replaceChildren();
    this.#told.textContent = "";
  }

  #choose(role, onChoice) {
    this.#wish = role;
    this.#place.classList.remove("pw-roles--open");
    onChoice();
    this.#place.querySelector('[aria-pressed="true"]').focus();
    this.#told.textContent = role ? `De taken zijn nu voor: ${role}.` : "Je ziet nu de taken van iedereen.";
    document.dispatchEvent(new CustomEvent("pw:role", { detail: { role } }));
  }

  #open() {
    this.#place.classList.add("pw-roles--open");
    this.#place.querySelector(".pw-chip").focus();
  }
}

function chip(label, pressed, role) {
  const made = element("button", label, "pw-chip");
  made.type = "button";
  made.setAttribute("aria-pressed", String(pressed));
  if (role) made.dataset.role = role;
  return made;
}
