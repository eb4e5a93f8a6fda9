// The search field: a combobox whose list of results are links. Loaded at the first focus of the field.

import { Search, tokens } from "./core.js";
import { unpack } from "./packed.js";

const SHORTEST = 2;
const MOST_NEAREST = 3;

/** Ties the search to its form in the page; `load` fetches a script that stands beside this one. Rejects without them. */
export async function start(form, load) {
  const ui = new SearchField(form);
  ui.say("Zoeken wordt geladen …");
  await Promise.all([load("minisearch.js"), load("index.js")]);
  ui.ready(new Search(globalThis.MiniSearch, unpack(JSON.parse(globalThis.pwSearchIndex))));
}

class SearchField {
  #form;
  #field;
  #panel;
  #status;
  #told = document.querySelector(".pw-search-told"); // what is heard: the panel is not there until it opens
  #list;
  #help;
  #search = null;
  #active = -1;
  #results = [];
  #filter;
  #school;
  #role;

  constructor(form) {
    this.#form = form;
    this.#field = form.querySelector("input");
    this.#panel = form.querySelector(".pw-results-panel");
    this.#status = form.querySelector(".pw-search-status");
    this.#list = form.querySelector(".pw-results");
    this.#help = form.querySelector(".pw-search-help");
    this.#filter = form.querySelector(".pw-search-filter");
    [this.#school, this.#role] = this.#filter.querySelectorAll("select");
    this.#school.addEventListener("change", () => this.#offerRoles());
    this.#filter.addEventListener("change", () => this.#update());
    this.#field.addEventListener("input", () => this.#update());
    this.#field.addEventListener("focus", () => this.#update());
    form.addEventListener("keydown", (event) => this.#key(event));
    form.addEventListener("submit", () => this.#enter());
    form.addEventListener("focusout", (event) => {
      if (!form.contains(event.relatedTarget)) this.#open(false);
    });
    // Whoever comes back finds the question again.
    this.#panel.addEventListener("click", ({ target }) => {
      if (target.closest("a")) history.replaceState({ ...history.state, query: this.#field.value }, "");
    });
    // Keeps the focus in the field, so that the list is still there when the click arrives.
    this.#panel.addEventListener("mousedown", (event) => {
      if (!this.#filter.contains(event.target)) event.preventDefault();
    });
  }

  get #options() {
    return [...this.#list.querySelectorAll("[role=option]")];
  }

  say(text) {
    this.#status.textContent = text;
    this.#told.textContent = text;
    this.#open(true);
  }

  ready(search) {
    this.#search = search;
    this.#status.textContent = "";
    const schools = search.schools;
    this.#school.append(...schools.map(({ slug, name }) => new Option(name, slug)));
    this.#filter.hidden = schools.length < 2;
    this.#help.querySelector(".pw-search-schools").append(...schools.flatMap((school, at) => [at > 0 ? ", " : "", this.#start(school)]));
    this.#update();
  }

  #open(open) {
    this.#panel.hidden = !open;
    if (!open) this.#told.textContent = "";
    this.#field.setAttribute("aria-expanded", String(open && this.#options.length > 0));
    if (!open) this.#activate(-1);
  }

  #update() {
    if (!this.#search) return;
    const question = this.#field.value.trim();
    this.#activate(-1);
    if (question.length < SHORTEST) {
      this.#list.replaceChildren();
      this.#help.hidden = true;
      this.#open(false);
      return;
    }
    const school = document.querySelector(".pw-article")?.dataset.school ?? keptSchool();
    const asked = { school, only: { school: this.#school.value, role: this.#role.value } };
    const results = this.#search.find(question, asked);
    const nearest = results.length > 0 ? [] : this.#search.find(question, { ...asked, loose: true, limit: MOST_NEAREST });
    this.#results = [...results, ...nearest];
    this.#list.replaceChildren(...this.#grouped(results, nearest, school));
    this.#help.hidden = results.length > 0;
    this.say(results.length > 0 ? found(results.length) : nothing(question, this.#school.selectedOptions[0]));
  }

  /** The results as rows: those of other schools, and what only comes near, below a heading of their own. */
  #grouped(results, nearest, school) {
    const rows = this.#results.map((result, number) => this.#option(result, number));
    const elsewhere = school ? results.filter(({ own }) => !own).length : 0;
    const own = rows.splice(0, results.length - elsewhere);
    return [...own, ...group("Bij andere scholen", rows.splice(0, elsewhere)), ...group("Lijkt er het meest op", rows)];
  }

  /** Opens what is chosen, or the first result when it is of the reader's school or of nobody's; else asks first. */
  #enter() {
    const first = this.#results[0];
    if (this.#active >= 0 || first?.own) this.#options[Math.max(this.#active, 0)].click();
    else if (first) {
      this.#activate(0);
      this.say(`Druk nog een keer op Enter voor “${first.title}” van ${first.schoolName}.`);
    }
  }

  /** Roles differ from school to school: they are on offer once there is a school. */
  #offerRoles() {
    const chosen = this.#search.schools.find(({ slug }) => slug === this.#school.value);
    this.#role.replaceChildren(this.#role.options[0], ...(chosen?.roles ?? []).map((role) => new Option(role)));
    this.#role.parentElement.hidden = !chosen;
  }

  #key(event) {
    if (event.target !== this.#field && event.key !== "Escape") return;
    const options = this.#options;
    if (event.key === "Escape" && !this.#panel.hidden) {
      event.preventDefault();
      this.#field.focus();
      this.#open(false);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (options.length === 0) return;
      event.preventDefault();
      if (this.#panel.hidden) this.#open(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      const next = this.#active + step;
      this.#activate(next < -1 ? options.length - 1 : next >= options.length ? -1 : next);
    }
  }

  #activate(number) {
    this.#active = number;
    this.#options.forEach((option, at) => option.setAttribute("aria-selected", String(at === number)));
    const option = this.#options[number];
    if (option) {
      this.#field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.#field.removeAttribute("aria-activedescendant");
    }
  }

  #address(url) {
    const address = new URL(url, new URL(this.#form.dataset.root, document.baseURI));
    if (address.protocol === "file:") address.pathname += "index.html";
    return address.href;
  }

  /** A link to where a school begins. */
  #start({ slug, name }) {
    const link = element("a", "", name);
    link.href = this.#address(`${slug}/`);
    return link;
  }

  #option(result, number) {
    const link = element("a", result.urgent ? "pw-result pw-urgent" : "pw-result");
    link.href = this.#address(result.url);
    link.id = `pw-result-${number}`;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    if (result.school) link.dataset.school = result.school;
    const title = element("span", "pw-result-title", result.title);
    if (result.heading) title.append(` › ${result.heading}`);
    const place = element("span", "pw-result-place");
    if (result.schoolName) place.append(element("span", "pw-school", result.schoolName), " ");
    place.append(result.kind);
    link.append(title, place, marked(result.text, new Set(result.terms)));
    if (result.via) link.append(element("span", "pw-result-via", `gevonden via: ${result.via}`));
    return link;
  }
}

const found = (count) => (count === 1 ? "1 bladzijde gevonden" : `${count} bladzijden gevonden, de beste eerst`);

// The school that the reader asked to keep; wizard/remembered.js keeps it. This script has to run without modules.
const keptSchool = () => {
  try {
    return JSON.parse(localStorage.getItem("protocolwijzer-onthouden"))?.school ?? "";
  } catch {
    return ""; // no storage, or something else stands there
  }
};

const nothing = (question, school) =>
  `Niets gevonden voor “${question}”${school.value ? ` bij ${school.text}` : ""}. Het staat niet in deze protocollen, of het heet hier anders.`;

/** Rows below a heading; nothing without rows. */
function group(name, rows) {
  if (rows.length === 0) return [];
  const part = element("div", "pw-result-group");
  part.setAttribute("role", "group");
  part.setAttribute("aria-label", name);
  const heading = element("div", "pw-result-heading", name);
  heading.setAttribute("aria-hidden", "true");
  part.append(heading, ...rows);
  return [part];
}

/** The text with the found words marked; as text, never as HTML. */
function marked(text, terms) {
  const line = element("span", "pw-result-text");
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    const word = tokens(part)[0];
    line.append(word && terms.has(word) ? element("mark", "", part) : part);
  }
  return line;
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
