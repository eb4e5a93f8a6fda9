// Answers: in the fields of the form, and in the part of the address behind "#a:".

import { longDate } from "./dutch.js";

const PREFIX = "#a:";
const ANY_PREFIX = /^#a(?::|%3A)/i; // some programs for mail write the colon so
// No question has a colon in its name.
const ORIGIN = ":van";
const JUDGED_ON = ":dag";
const UNKNOWN = "?";
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

export function hasAnswers(hash) {
  return ANY_PREFIX.test(hash);
}

// The part of an address that holds answers. `origin` is the tool that they were given to, if that is another one;
// `day` is the day they are judged on, if that is another than today.
export function toFragment(answers, { origin = null, day = null } = {}) {
  const beside = { ...(origin && { [ORIGIN]: origin }), ...(day && { [JUDGED_ON]: day }) };
  const parts = Object.entries({ ...beside, ...answers }).map(([name, value]) => {
    const values = Array.isArray(value) ? value : [value];
    return `${encodeURIComponent(name)}=${values.map((one) => encodeURIComponent(one)).join(",")}`;
  });
  return Object.keys(answers).length ? PREFIX + parts.join("&") : "";
}

// The answers in a fragment, the tool they come from, the day they are judged on, and the parts that no question of
// this form knows.
export function fromFragment(hash, form) {
  const answers = {};
  const strange = [];
  let origin = null;
  let day = null;
  for (const part of partsOf(hash.replace(ANY_PREFIX, ""))) {
    const [name, value] = part.split("=").map(decode);
    const question = questionOf(form, name);
    if (name === ORIGIN) origin = value;
    else if (name === JUDGED_ON && isDay(value)) day = value;
    else if (name === JUDGED_ON) strange.push("de dag");
    else if (!question || value === undefined) strange.push(name);
    else if (question.dataset.type !== "many" || value === UNKNOWN) answers[name] = value;
    else answers[name] = value ? value.split(",") : [];
  }
  return { answers, origin, day, strange };
}

// A day of this century that is in the calendar: 30 February is not.
function isDay(text = "") {
  return DAY.test(text) && text.startsWith("20") && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

function partsOf(text) {
  return (text.includes("=") ? text : decode(text)).split("&").filter(Boolean);
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function questionOf(form, name) {
  return [...form.querySelectorAll(".pw-question")].find((question) => question.dataset.question === name);
}

// What stands in a question's fields; an empty string when nothing was answered.
export function read(question) {
  const chosen = [...question.querySelectorAll("input:checked")];
  if (chosen.some((input) => input.value === UNKNOWN)) return UNKNOWN;
  const text = question.querySelector("input[type=text]");
  if (text) return chosen[0]?.value || text.value.trim();
  if (question.dataset.type !== "many") return chosen[0]?.value ?? "";
  if (!chosen.length) return "";
  return chosen.map((input) => input.value).filter(Boolean);
}

export function fill(question, value) {
  const values = (Array.isArray(value) ? value : [value]).map(String);
  const other = question.querySelector("[data-day=other]");
  const text = question.querySelector("input[type=text]");
  for (const input of question.querySelectorAll("input:not([type=text], [data-day=other])")) {
    input.checked = value !== undefined && (values.includes(input.value) || (value.length === 0 && input.value === ""));
  }
  const elsewhere = value === undefined || (text && question.querySelector("input:checked"));
  if (other) other.checked = !elsewhere;
  if (text) text.value = elsewhere ? "" : asTyped(values[0], question.dataset.type);
}

function asTyped(value, type) {
  if (type === "count") return value.replace(".", ",");
  const day = DAY.exec(value);
  return day ? `${Number(day[3])}-${Number(day[2])}-${day[1]}` : value;
}

// An answer as its question says it.
export function inWordsOf(question, value) {
  const values = (Array.isArray(value) ? value : [value]).map(String);
  const chosen = [...question.querySelectorAll("input:not([type=text])")].filter((input) => values.includes(input.value));
  if (chosen.length) return chosen.map((input) => input.labels[0].querySelector(".pw-option-text").textContent).join(", ");
  if (DAY.test(values[0])) return longDate(values[0]);
  return `${values[0].replace(".", ",")} ${question.querySelector(".pw-unit")?.textContent ?? ""}`.trim();
}

// "Weet ik niet" and "geen van deze" exclude the other answers of their question, and the other way round.
export function keepExclusive(question, changed) {
  const alone = changed.hasAttribute("data-exclusive");
  if (alone && !changed.checked) return;
  for (const input of question.querySelectorAll("input")) {
    if (input === changed || input.type === "radio") continue;
    if (input.type === "text") input.value = alone ? "" : input.value;
    else if (alone || input.hasAttribute("data-exclusive")) input.checked = false;
  }
}
