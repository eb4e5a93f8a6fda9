// The fields of a letter: what was typed, whether it can be right, and how it is put on paper.

import { longDate } from "../wizard/dutch.js";
import { parseDay, parseTime, typedDay } from "./days.js";

const NOT_IN_A_FILE = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g; // XML has no place for these
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const TURNS_TEXT = /[\u202a-\u202e\u2066-\u2069]/g; // would turn the words of the letter around it
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NUMBER = /^-?\d+(,\d+)?$/;
const HOW_NUMBER = "Schrijf een getal in cijfers, zoals 12.";

const READ = { date: (typed) => longDate(parseDay(typed)), time: parseTime, number: readNumber };

export function fieldsOf(form) {
  return [...form.querySelectorAll(".pw-field")].map((element) => new Field(element));
}

export class Field {
  constructor(element) {
    this.element = element;
    this.id = element.dataset.field;
    this.type = element.dataset.type;
    this.label = (element.querySelector("legend, label").firstChild.textContent ?? "").trim();
    this.error = element.querySelector(".pw-error");
  }

  get inputs() {
    return [...this.element.querySelectorAll("input, textarea")];
  }

  // What goes on paper: a text, the chosen options, or the cells of each row.
  get value() {
    if (this.type === "rows") return this.#rows();
    const chosen = this.inputs.filter((input) => input.checked).map((input) => input.value);
    if (["choice", "choices", "yesno"].includes(this.type)) return chosen;
    const typed = clean(this.inputs[0].value).trim();
    try {
      return typed && READ[this.type] ? READ[this.type](typed) : typed;
    } catch {
      return "";
    }
  }

  get empty() {
    return !this.value.length || (this.type === "rows" && this.value.flat().every((cell) => !cell));
  }

  // Why what was typed cannot be right; empty if it can.
  get fault() {
    const typed = READ[this.type] ? this.inputs[0].value.trim() : "";
    try {
      if (typed) READ[this.type](typed);
      return "";
    } catch (error) {
      return error.message;
    }
  }

  // Starts with a value: a text, a day as 2026-11-24 for a date, or a list of options.
  set value(given) {
    const values = [given].flat().map(String);
    for (const input of this.inputs) {
      if (["radio", "checkbox"].includes(input.type)) input.checked = values.includes(input.value);
    }
    if (this.type === "date" && /^\d{4}-\d\d-\d\d$/.test(given)) this.inputs[0].value = typedDay(given);
    else if (["text", "lines", "date", "time", "number"].includes(this.type)) this.inputs[0].value = values[0];
  }

  clear() {
    for (const input of this.inputs) {
      input.value = ["radio", "checkbox"].includes(input.type) ? input.value : "";
      input.checked = false;
    }
    for (const row of [...this.element.querySelectorAll(".pw-row")].slice(1)) row.hidden = true;
    this.tell("");
  }

  // Says at the field what is wrong.
  tell(message) {
    if (!this.error) return;
    this.error.querySelector(".pw-error-text").textContent = message;
    this.error.hidden = !message;
    this.element.classList.toggle("pw-wrong", Boolean(message));
    for (const input of this.inputs) input.toggleAttribute("aria-invalid", Boolean(message));
  }

  addRow() {
    const row = this.element.querySelector(".pw-row[hidden]");
    row.hidden = false;
    row.querySelector("input").focus();
    return this.element.querySelector(".pw-row[hidden]") !== null;
  }

  #rows() {
    const rows = [...this.element.querySelectorAll(".pw-row")];
    return rows.map((row) => [...row.querySelectorAll("input")].map((input) => clean(input.value).trim()));
  }
}

// A text without what no file and no letter can hold; line ends of every kind are line ends.
export function clean(text) {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(NOT_IN_A_FILE, "")
    .replace(TURNS_TEXT, "")
    .replace(LONE_SURROGATE, "");
}

function readNumber(typed) {
  const number = typed.replace(/\s/g, "").replace(".", ",");
  if (!NUMBER.test(number)) throw new Error(HOW_NUMBER);
  return number;
}
