// The tasks of an outcome as a reader sees them: copies of those in the page, by moment and by person.

import { counted, enumeration, firstUpper, inWords, sentence } from "./dutch.js";
import { element } from "./question.js";
import { NOBODY } from "./roles.js";

const MOMENTS = ["nu", "vandaag", "daarna", "later"];
const AFTER_TODAY = ["daarna", "later"];
const MOST_OF_NOBODY = 6; // tasks after today; more are folded
export const MARKS = { toegevoegd: "toegevoegd", afgeleid: "afgeleid", wet: "§" };

// The marks that tell where something comes from; what the protocol says has none.
export function mark(origin) {
  if (!MARKS[origin]) return "";
  const made = element("span", MARKS[origin], `pw-mark pw-mark--${origin}`);
  if (origin !== "wet") return made;
  const sign = element("span", "§");
  sign.setAttribute("aria-hidden", "true");
  made.replaceChildren(sign, element("span", "de wet:", "pw-visually-hidden"));
  return made;
}

export function checkInPage(check) {
  const found = [...document.querySelectorAll(".pw-procedure .pw-check")];
  return found.find((one) => one.querySelector(".pw-check-asks").textContent === check.asks);
}

// What the law asks, in one line, with a link to what the site says of it.
export function lawLine(check, className) {
  const line = element("p", "", className);
  const cited = checkInPage(check).querySelector(".pw-check-law");
  line.append(mark("wet"), " ", check.asks);
  if (cited) line.append(" ", cited.cloneNode(true));
  return line;
}

// The body of one task: what to do, when it depends on something, by when, where that comes from, and the law on it.
export function taskBody(task, result) {
  const body = document.querySelector(`.pw-procedure [data-task="${task.id}"] .pw-task-body`).cloneNode(true);
  const told = body.querySelector(".pw-do");
  for (const gone of body.querySelectorAll(".pw-check, .pw-mark, .pw-by, .pw-provided, .pw-agreed")) gone.remove();
  if (task.provided) told.prepend(element("span", `${firstUpper(task.provided)}:`, "pw-provided"), " ");
  if (task.by.words !== NOBODY) told.append(" ", term(task.by));
  const origin = mark(task.origin);
  if (origin) told.append(" ", origin);
  fillValues(body, result.values);
  const checks = result.checks.filter((check) => check.tasks.includes(task.id));
  body.append(...checks.map((check) => lawLine(check, "pw-law")), ...agreedLines(task.agreed));
  return body;
}

// What the school agreed at a task or a doubt, with what the protocol says folded behind it; what has run out says so.
export function agreedLines(agreed) {
  return agreed.map(({ text, mark, details, past }) => {
    if (past) return element("p", text, "pw-agreed pw-agreed--past");
    const made = element("details", "", "pw-agreed");
    made.append(element("summary", firstUpper(mark)), details);
    return made;
  });
}

function term({ text, date, state }) {
  const made = element("span", "", "pw-by");
  made.dataset.by = "";
  const [day, ...rest] = date ? sentence(text).split(/(?= \()/) : [sentence(text)];
  made.append(date ? element("strong", day, state === "past" ? "pw-past" : "") : day, ...rest);
  return made;
}

export function fillValues(parts, values) {
  for (const place of parts.querySelectorAll("[data-value]")) {
    place.textContent = values[place.dataset.value] ?? place.textContent;
  }
}

// Shows the tasks of a role, and those of nobody; without a role those of everybody.
export function showTasks(place, result, role, roles) {
  const seen = result.tasks.filter((task) => !role || isOpen(task, role, roles));
  const number = counter();
  const parts = byMoment(seen).flatMap(([moment, tasks]) => [
    element("h3", firstUpper(moment), `pw-moment pw-moment--${moment}`),
    ...groups(tasks, role).map((group) => showGroup(group, { result, role, roles, number, moment })),
  ]);
  if (role && !seen.some((task) => roles.isOf(role, task)) && result.tasks.length) {
    parts.unshift(element("p", `Voor ${role} staat hier geen eigen taak.`, "pw-no-task"));
  }
  if (ownFirst(result, role, roles)?.moment === MOMENTS[0]) parts.splice(1, 0, element("p", "Jij begint hier.", "pw-begin"));
  place.replaceChildren(...parts);
}

// The first step of the reader, where the first step of all is somebody else's.
function ownFirst({ tasks }, role, roles) {
  const first = role ? tasks.find((task) => roles.isOf(role, task)) : null;
  return first === tasks[0] ? null : first;
}

// Where the headline is somebody else's step and the reader's comes later, it stands right below the headline.
export function showOwnFirst(place, result, role, roles) {
  const first = ownFirst(result, role, roles);
  place.hidden = !first || first.moment === MOMENTS[0];
  place.replaceChildren();
  if (place.hidden) return;
  const { moment, provided, what } = first;
  const told = what.split(". ")[0];
  place.append(`Jouw eerste stap, ${moment}: `, element("strong", sentence(provided ? `${provided}: ${told}` : told)));
}

export function isOpen(task, role, roles) {
  return task.who.includes(NOBODY) || roles.isOf(role, task);
}

export function byMoment(tasks) {
  const parts = MOMENTS.map((moment) => [moment, tasks.filter((task) => task.moment === moment)]);
  return parts.filter(([, found]) => found.length);
}

function counter() {
  let last = 0;
  return () => String((last += 1));
}

// Tasks of the same people that follow each other; with a role those of nobody come last.
export function groups(tasks, role) {
  const ordered = role ? [...tasks.filter(named), ...tasks.filter((task) => !named(task))] : tasks;
  const found = [];
  for (const task of ordered) {
    const key = `${task.one_of}${task.who}`;
    if (found.at(-1)?.key === key) found.at(-1).tasks.push(task);
    else found.push({ key, who: task.who, oneOf: task.one_of, tasks: [task] });
  }
  return found;
}

function named(task) {
  return !task.who.includes(NOBODY);
}

function showGroup({ who, oneOf, tasks }, { result, role, roles, number, moment }) {
  const group = element("div", "", `pw-group pw-group--${kindOf(who, oneOf)} pw-of-${moment}`);
  const label = groupLabel(who, oneOf, role, roles);
  if (label) group.append(label);
  const long = role && who.includes(NOBODY) && AFTER_TODAY.includes(moment) && tasks.length > MOST_OF_NOBODY;
  const inSight = long ? tasks.filter(({ by }) => by.date) : tasks; // what has a day is never folded away
  const rest = tasks.filter((task) => !inSight.includes(task));
  if (inSight.length) group.append(list(inSight, result, number));
  if (rest.length) group.append(folded(counted(rest.length, "taak", "taken"), list(rest, result, number)));
  return group;
}

function list(tasks, result, number) {
  const items = element("ul", "", "pw-steps");
  items.setAttribute("role", "list"); // Safari forgets that a list without bullets is one
  items.append(...tasks.map((task) => item(task, result, number)));
  return items;
}

function folded(title, items) {
  const made = element("details", "", "pw-fold");
  const summary = element("summary", "");
  summary.append(element("span", title, "pw-fold-title"));
  made.append(summary, items);
  return made;
}

function kindOf(who, oneOf) {
  if (who.includes(NOBODY)) return "nobody";
  return oneOf ? "one-of" : "named";
}

// Above a group stands who does it, unless that is the reader alone.
function groupLabel(who, oneOf, role, roles) {
  if (role && who.length === 1 && who[0] === role) return null;
  const label = element("p", whoDoes(who, oneOf, role, roles), "pw-group-who");
  if (who.includes(NOBODY)) label.append(": wie dit doet, staat er niet");
  const wider = role && !who.includes(role) && roles.isOf(role, { who });
  if (wider) label.append(" ", mark("afgeleid"));
  return label;
}

export function whoDoes(who, oneOf, role = null, roles = null) {
  if (who.includes(NOBODY)) return "Nog te verdelen";
  const mine = role && roles.isOf(role, { who });
  if (who.length === 1) return mine ? `${firstUpper(who[0])}, ook jij` : firstUpper(who[0]);
  const direct = who.includes(role);
  const people = direct ? ["jij", ...who.filter((name) => name !== role)] : who;
  const also = mine && !direct ? ", ook jij" : "";
  if (oneOf) return `Eén van ${inWords(who.length)}: ${enumeration(people, "of")}${also}`;
  return `${who.length === 2 ? "Allebei" : "Allemaal"}: ${enumeration(people)}${also}`;
}

function item(task, result, number) {
  const made = element("li", "", "pw-doing");
  made.dataset.task = task.id;
  made.append(circle(task, number), taskBody(task, result));
  return made;
}

function circle(task, number) {
  const forbids = document.querySelector(`.pw-procedure [data-task="${task.id}"]`).hasAttribute("data-forbids");
  if (!forbids && named(task)) return element("span", number(), "pw-number");
  const made = element("span", forbids ? "×" : "?", `pw-number pw-number--${forbids ? "forbids" : "nobody"}`);
  made.setAttribute("aria-hidden", "true");
  return made;
}

// What the others do: one line for each role that folds open; roles with the same tasks share a line.
export function showOthers(place, result, role, roles) {
  const lines = role ? linesOfOthers(result, role, roles) : [];
  place.hidden = !lines.length;
  place.querySelector(".pw-others-folds").replaceChildren(...lines.map((line) => otherLine(line, result, role, roles)));
}

function linesOfOthers({ tasks }, role, roles) {
  const mine = new Set([role, NOBODY, ...roles.wider(role)]);
  const names = [...new Set(tasks.flatMap((task) => task.who))].filter((name) => !mine.has(name));
  const lines = new Map();
  for (const name of names) {
    const own = tasks.filter((task) => task.who.includes(name));
    const key = own.map((task) => task.id).join();
    if (lines.has(key)) lines.get(key).names.push(name);
    else lines.set(key, { names: [name], tasks: own });
  }
  return [...lines.values()];
}

function otherLine({ names, tasks }, result, role, roles) {
  const made = element("details", "", "pw-fold");
  const shared = tasks.filter((task) => roles.isOf(role, task)).length;
  const all = shared === tasks.length;
  const count = element("span", all ? `${shared} met jou` : counted(tasks.length, "taak", "taken"), "pw-fold-count");
  if (shared && !all) count.append(`, ${shared} met jou`);
  if (result.checks.some((check) => tasks.some((task) => check.tasks.includes(task.id)))) count.append(" ", mark("wet"));
  const summary = element("summary", "");
  summary.append(element("span", firstUpper(enumeration(names)), "pw-fold-title"), " ", count);
  const items = element("ul", "", "pw-other-tasks");
  items.append(...tasks.map((task) => otherTask(task, result)));
  made.append(summary, items);
  return made;
}

function otherTask(task, result) {
  const made = element("li", "");
  made.dataset.task = task.id;
  made.append(element("span", firstUpper(task.moment), "pw-other-moment"), taskBody(task, result));
  return made;
}
