// A letter that is filled in: its fields beside its paper, and the ways out. Nothing is stored or sent.

import { download } from "./download.js";
import { fieldsOf } from "./fields.js";
import { blocksOf, Paper } from "./paper.js";
import { plainText } from "./text.js";

import("./word.js").catch(() => {}); // at hand should the network go away

const BY_HAND = "Kopiëren mag hier niet vanzelf. De tekst hieronder is geselecteerd: kopieer haar zelf.";
const UNKNOWN = "?";
const PLAIN_ANSWERS = ["number", "date"];
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

// Puts the letter of a `<template>` into an element, with values by field id (a day as 2026-11-27). Gives the letter:
// `close()` wipes it and takes it away again.
export function openLetter(template, into, values = {}) {
  into.replaceChildren(template.content.cloneNode(true));
  return new Letter(into.querySelector(".pw-letter"), values);
}

// What an outcome gives to the fields of a letter that say `from`: a day of a task, an answer, or the day itself.
export function valuesFrom(template, result) {
  const values = {};
  for (const { dataset } of template.content.querySelectorAll('.pw-field[data-from]:not([data-from=""])')) {
    const [kind, name] = dataset.from.split(":");
    if (kind === "vandaag") values[dataset.field] = result.on;
    if (kind === "antwoord") values[dataset.field] = answered(result, name, dataset.type);
    if (kind === "taak") values[dataset.field] = result.tasks.find(({ ids }) => ids.includes(name))?.by.date;
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

// An answer as a field takes it: a number or a day without its words ("3 keer"), and nothing for "weet ik niet".
function answered({ answers }, name, type) {
  const found = answers.find(({ question }) => question === name);
  if (!found || found.value === UNKNOWN) return undefined;
  return PLAIN_ANSWERS.includes(type) ? String(found.value) : found.text;
}

export class Letter {
  #wiped = new AbortController();

  constructor(section, values = {}) {
    this.section = section;
    this.form = section.querySelector(".pw-letter-form");
    this.paper = new Paper(section.querySelector(".pw-paper"));
    this.fields = fieldsOf(this.form);
    for (const field of this.fields) if (values[field.id]) field.value = values[field.id];
    this.#listen();
    this.#show();
  }

  wipe() {
    for (const field of this.fields) field.clear();
    for (const button of this.form.querySelectorAll(".pw-more-rows")) button.hidden = false;
    this.#show();
    this.#tell("");
  }

  close() {
    this.wipe();
    this.#wiped.abort();
    this.section.remove();
  }

  #listen() {
    const { signal } = this.#wiped;
    this.form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    this.form.addEventListener("input", ({ target }) => this.#typed(target), { signal });
    this.form.addEventListener("change", ({ target }) => this.#left(target), { signal });
    this.form.addEventListener("click", ({ target }) => this.#click(target.closest("button")), { signal });
  }

  #fieldOf(input) {
    return this.fields.find(({ element }) => element.contains(input));
  }

  #typed(input) {
    const field = this.#fieldOf(input);
    if (!field) return;
    this.paper.fill(field.id, field.value);
    if (!field.fault) field.tell("");
  }

  #left(input) {
    const field = this.#fieldOf(input);
    field?.tell(field.fault);
  }

  #click(button) {
    if (!button) return;
    if (button.matches(".pw-letter-wipe")) this.#wipeAll();
    else if (button.matches(".pw-more-rows")) button.hidden = !this.#fieldOf(button).addRow();
    else if (button.matches(".pw-letter-print-blank")) print(this.paper.blank(), this.section);
    else if (this.#refused()) return;
    else if (button.matches(".pw-letter-print")) print(this.paper.root.cloneNode(true), this.section);
    else if (button.matches(".pw-letter-word")) this.#word();
    else if (button.matches(".pw-letter-copy")) this.#copy();
  }

  // Whether something typed cannot be right: it is told at the field, and the first gets the focus.
  #refused() {
    for (const field of this.fields) field.tell(field.fault);
    const first = this.fields.find(({ fault }) => fault);
    first?.inputs[0].focus();
    return Boolean(first);
  }

  #wipeAll() {
    this.wipe();
    this.#tell("Alles is gewist.");
    this.fields[0]?.inputs[0].focus();
  }

  async #word() {
    const { title, kind, letter } = this.section.dataset;
    const { wordFile } = await import("./word.js");
    const landscape = this.section.matches(".pw-letter--liggend");
    download(wordFile({ title, kind, landscape }, blocksOf(this.paper.root)), `${letter}.docx`, WORD);
    this.#tell(`Het Word-bestand ${letter}.docx is gemaakt.${this.#stillOpen()}`);
  }

  async #copy() {
    const text = plainText(blocksOf(this.paper.root));
    try {
      await navigator.clipboard.writeText(text);
      this.#tell(`De tekst is gekopieerd.${this.#stillOpen()}`);
    } catch {
      this.#tell(BY_HAND, text);
    }
  }

  #stillOpen() {
    const open = this.fields.filter((field) => field.element.matches("[data-required]") && field.empty);
    return open.length ? ` Nog open: ${open.map(({ label }) => label.toLowerCase()).join(", ")}.` : "";
  }

  #show() {
    for (const field of this.fields) this.paper.fill(field.id, field.value);
  }

  #tell(told, text = "") {
    this.form.querySelector(".pw-letter-told").textContent = told;
    const place = this.form.querySelector(".pw-letter-by-hand");
    place.value = text;
    place.hidden = !text;
    if (text) place.select();
  }
}

// Prints a paper alone, whatever page or dialog it stands in.
function print(paper, section) {
  const sheet = document.createElement("div");
  sheet.className = section.className;
  sheet.classList.add("pw-printed-letter", "md-typeset");
  sheet.dataset.kind = section.dataset.kind;
  sheet.append(paper);
  document.body.append(sheet);
  addEventListener("afterprint", () => sheet.remove(), { once: true });
  globalThis.print();
}
