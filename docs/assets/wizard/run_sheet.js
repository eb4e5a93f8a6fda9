// The tasks of an outcome as a list that two people walk through: one reads, another does, the time stands at each tick.
// Leader and ticks stay in this window, and go when the outcome goes.

import { counted, firstUpper, longDate, today } from "./dutch.js";
import { taskLine } from "./hand_over.js";
import { element } from "./question.js";
import { byMoment, taskBody, whoDoes } from "./tasks.js";

const BY_HAND = "Kopiëren mag hier niet vanzelf. De tekst hieronder is geselecteerd: kopieer haar zelf.";

export class RunSheet {
  #place;
  #about;
  #paper;
  #result = null;
  #ticked = new Map(); // task → the time

  // `paper` is the outcome as it is printed: what is done is filled in there.
  constructor(screen, paper) {
    this.#place = screen.querySelector(".pw-run");
    this.#about = screen.dataset;
    this.#paper = paper;
    if (!this.#place) return;
    this.#part(".pw-run-open").addEventListener("click", () => this.#open(this.#part(".pw-run-sheet").hidden));
    screen.addEventListener("click", ({ target }) => target.closest(".pw-again") && this.clear());
    this.#part(".pw-run-copy").addEventListener("click", () => this.#copy());
    this.#part(".pw-run-leader").addEventListener("input", () => this.#fill());
    this.#part(".pw-run-list").addEventListener("change", ({ target }) => this.#tick(target));
  }

  show(result) {
    if (!this.#place) return;
    this.#result = result;
    const known = new Set(result.tasks.map((task) => task.id));
    for (const id of this.#ticked.keys()) if (!known.has(id)) this.#ticked.delete(id);
    this.#place.hidden = result.tasks.length < 2;
    const parts = byMoment(result.tasks).flatMap(([moment, tasks]) => [
      element("h4", firstUpper(moment), `pw-moment pw-moment--${moment}`),
      list(tasks.map((task) => this.#item(task))),
    ]);
    this.#part(".pw-run-list").replaceChildren(...parts);
    this.#fill();
  }

  clear() {
    if (!this.#place) return;
    this.#result = null;
    this.#ticked.clear();
    this.#part(".pw-run-leader").value = "";
    this.#part(".pw-run-list").replaceChildren();
    this.#part(".pw-run-count").textContent = "";
    this.#tell("");
    this.#open(false);
  }

  #part(name) {
    return this.#place.querySelector(name);
  }

  #open(open) {
    this.#part(".pw-run-sheet").hidden = !open;
    this.#part(".pw-run-open").setAttribute("aria-expanded", String(open));
    this.#place.closest(".pw-verdict").classList.toggle("pw-running", open);
  }

  #item(task) {
    const made = element("li", "", "pw-run-item");
    made.dataset.task = task.id;
    const text = element("div", "", "pw-run-text");
    text.id = `samen-${task.id}`;
    text.append(element("span", whoDoes(task.who, task.one_of), "pw-run-who"), taskBody(task, this.#result));
    made.append(this.#mark(task, text.id), text, element("span", "", "pw-run-time"));
    return made;
  }

  // What is not to be done has no box: there is nothing to tick.
  #mark(task, id) {
    if (forbids(task)) {
      const cross = element("span", "×", "pw-run-never");
      cross.setAttribute("aria-hidden", "true");
      return cross;
    }
    const label = element("label", "", "pw-run-box");
    const box = element("input", "");
    box.type = "checkbox";
    box.autocomplete = "off";
    box.checked = this.#ticked.has(task.id);
    box.setAttribute("aria-labelledby", id);
    label.append(box);
    return label;
  }

  #tick(box) {
    const { task } = box.closest(".pw-run-item").dataset;
    if (box.checked) this.#ticked.set(task, timeOfDay());
    else this.#ticked.delete(task);
    this.#fill();
  }

  // Says how far it is, on screen and on paper.
  #fill() {
    if (!this.#result) return;
    const all = this.#result.tasks.filter((task) => !forbids(task)).length;
    this.#part(".pw-run-count").textContent = `${this.#ticked.size} van ${counted(all, "taak", "taken")} gedaan.`;
    for (const item of this.#place.querySelectorAll(".pw-run-item")) {
      const time = this.#ticked.get(item.dataset.task) ?? "";
      item.querySelector(".pw-run-time").textContent = time;
      item.classList.toggle("pw-run-done", Boolean(time));
    }
    for (const row of this.#paper.querySelectorAll("tr[data-task]")) {
      const time = this.#ticked.get(row.dataset.task) ?? "";
      row.querySelector(".pw-tick").textContent = time && "×";
      row.cells[row.cells.length - 1].textContent = time;
    }
    const leader = this.#paper.querySelector(".pw-sheet-leader") ?? element("p", "", "pw-sheet-leader");
    leader.textContent = this.#leader && `Leidt: ${this.#leader}`;
    this.#paper.querySelector(".pw-sheet-title")?.after(leader);
    this.#tell("");
  }

  get #leader() {
    return this.#part(".pw-run-leader").value.trim();
  }

  // The state as plain lines, to hand over half done.
  get #text() {
    const { school, title, edition } = this.#about;
    const line = (task) => {
      const time = this.#ticked.get(task.id);
      return `[${time ? "x" : " "}] ${time ? `${time} ` : ""}${taskLine(task).slice(2)}`;
    };
    return [
      `${school} – ${title} – stand van ${longDate(today())}, ${timeOfDay()}`,
      this.#result.headline,
      `Leidt: ${this.#leader || "nog niet ingevuld"}. ${this.#part(".pw-run-count").textContent}`,
      ...byMoment(this.#result.tasks).flatMap(([moment, tasks]) => [`${firstUpper(moment)}:`, ...tasks.map(line)]),
      `Editie van de regels: ${edition}.`,
    ].join("\n");
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#tell("De stand is gekopieerd.");
    } catch {
      this.#tell(BY_HAND, this.#text);
    }
  }

  #tell(told, text = "") {
    this.#part(".pw-run-told").textContent = told;
    const place = this.#part(".pw-run-by-hand");
    place.value = text;
    place.hidden = !text;
    if (text) place.select();
  }
}

function list(items) {
  const made = element("ol", "", "pw-run-items");
  made.setAttribute("role", "list");
  made.append(...items);
  return made;
}

function forbids(task) {
  return document.querySelector(`.pw-procedure [data-task="${task.id}"]`).hasAttribute("data-forbids");
}

function timeOfDay() {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
