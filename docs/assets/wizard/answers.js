// Answers: in the fields of the form, and in the part of the address behind "#a:".

const PREFIX = "#a:";
const MAILED = /^#a%3a/i; // what some mail programs make of it
const UNKNOWN = "?";

export function hasAnswers(hash) {
  return hash.startsWith(PREFIX) || MAILED.test(hash);
}

// The part behind the prefix; a mail program that wrote the prefix in another way did so with all of it.
function answersIn(hash) {
  const body = hash.replace(MAILED, PREFIX).slice(PREFIX.length);
  return body.includes("=") ? body : decode(body);
}

export function toFragment(answers) {
  const parts = Object.entries(answers).map(([name, value]) => {
    const values = Array.isArray(value) ? value : [value];
    return `${encodeURIComponent(name)}=${values.map((one) => encodeURIComponent(one)).join(",")}`;
  });
  return parts.length ? PREFIX + parts.join("&") : "";
}

// The answers in a fragment, and the parts that no question of this form knows.
export function fromFragment(hash, form) {
  const answers = {};
  const strange = [];
  for (const part of answersIn(hash).split("&").filter(Boolean)) {
    const [name, value] = part.split("=").map(decode);
    const question = questionOf(form, name);
    if (!question || value === undefined) strange.push(name);
    else if (question.dataset.type !== "many" || value === UNKNOWN) answers[name] = value;
    else answers[name] = value ? value.split(",") : [];
  }
  return { answers, strange };
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
  if (text) return text.value.trim();
  if (question.dataset.type !== "many") return chosen[0]?.value ?? "";
  if (!chosen.length) return "";
  return chosen.map((input) => input.value).filter(Boolean);
}

export function fill(question, value) {
  const values = (Array.isArray(value) ? value : [value]).map(String);
  const text = question.querySelector("input[type=text]");
  for (const input of question.querySelectorAll("input:not([type=text])")) {
    input.checked = value !== undefined && (values.includes(input.value) || (value.length === 0 && input.value === ""));
  }
  if (text) text.value = value === undefined || value === UNKNOWN ? "" : asTyped(values[0], question.dataset.type);
}

function asTyped(value, type) {
  if (type === "count") return value.replace(".", ",");
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return day ? `${Number(day[3])}-${Number(day[2])}-${day[1]}` : value;
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
