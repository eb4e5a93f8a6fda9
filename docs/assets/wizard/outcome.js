// The outcome screen: copies of what the page says, in the order in which one acts, with what Python computed.

import { toFragment } from "./answers.js";
import { enumeration, firstUpper, nextStep, sentence } from "./dutch.js";
import { emptyFolds, showFolds } from "./folds.js";
import { HandOver } from "./hand_over.js";
import { element } from "./question.js";
import { Receipt } from "./receipt.js";
import { NOBODY, Roles } from "./roles.js";
import { Sheet } from "./sheet.js";
import { fillValues, lawLine, mark, showOthers, showTasks } from "./tasks.js";

const FROM_PAGE = ["letters", "then", "next"];
const IN_LINE = ["record", "inform", "letters"];
const BESIDE = matchMedia("(min-width: 75em)"); // as in outcome.css
const MOST_IN_REASON = 90; // letters

export class Outcome {
  #screen;
  #form;
  #roles;
  #receipt;
  #handOver;
  #sheet;
  #result = null;

  // `judge` decides the same answers for another day, or for today when that is null.
  constructor(screen, form, { judge }) {
    this.#screen = screen;
    this.#form = form;
    const sensitive = form.dataset.sensitive === "true";
    this.#roles = new Roles(screen, { sensitive, onChoice: () => this.#showTasks() });
    this.#receipt = new Receipt(screen, judge);
    this.#handOver = new HandOver(screen);
    this.#sheet = new Sheet(document.querySelector(".pw-sheet"), screen.dataset);
    screen.querySelector(".pw-ask-why").addEventListener("click", () => this.#why());
    this.#fold();
  }

  show(result) {
    this.#result = result;
    const [told, folded] = alsoTold(result);
    const reason = reasonOf(result);
    const fromPage = FROM_PAGE.map((name) => merged(result.outcomes, name)).filter(Boolean);
    const extras = [...alsoPart(told), ...recordPart(result), ...informPart(result), ...fromPage, ...donePart(result)];
    this.#showHead(result, reason);
    this.#showTasks();
    showFollowing(this.#part(".pw-following"), result.following);
    this.#part(".pw-extras").replaceChildren(...extras);
    fillValues(this.#part(".pw-extras"), result.values);
    fillNext(this.#part(".pw-extras"), result);
    showFolds(this.#screen, result, folded, (name) => this.#form.querySelector(`[data-question="${name}"]`)?.dataset.label ?? name);
    this.#receipt.show(result);
    this.#handOver.show(result, reason);
    this.#sheet.show(result, reason, [...this.#part(".pw-extras").children]);
  }

  // Beside the tasks there is room for the answers.
  #fold() {
    for (const fold of this.#screen.querySelectorAll("details")) fold.open = fold.matches(".pw-waarom") && BESIDE.matches;
  }

  clear() {
    this.#result = null;
    this.#fold();
    this.#part(".pw-verdict-title").replaceChildren();
    this.#part(".pw-reason-text").replaceChildren();
    for (const name of [".pw-first-asks", ".pw-first-touches", ".pw-first-decides"]) this.#part(name).replaceChildren();
    for (const name of [".pw-moments", ".pw-following", ".pw-extras", ".pw-others-folds"]) this.#part(name).replaceChildren();
    emptyFolds(this.#screen);
    for (const part of [this.#roles, this.#receipt, this.#handOver, this.#sheet]) part.clear();
  }

  #part(name) {
    return this.#screen.querySelector(name);
  }

  #showHead(result, reason) {
    this.#part(".pw-verdict-title").textContent = result.headline;
    this.#part(".pw-kicker").hidden = !result.checks.length || result.origin !== "protocol";
    this.#part(".pw-reason-text").replaceChildren(...[reason, reason && " ", mark(result.origin)].filter(Boolean));
    showLaw(this.#part(".pw-first"), result.checks);
  }

  #showTasks() {
    const role = this.#roles.of(this.#result);
    this.#roles.show(this.#result, role);
    showTasks(this.#part(".pw-moments"), this.#result, role, this.#roles);
    showOthers(this.#part(".pw-others"), this.#result, role, this.#roles);
  }

  #why() {
    const fold = this.#part(".pw-waarom");
    fold.open = true;
    fold.querySelector("summary").focus();
  }
}

// The answers that decided the headline, as many as fit in a line; the last asked says most.
function reasonOf({ reasons, row }) {
  const because = reasons.find((reason) => reason.row === row)?.because ?? [];
  const told = [...new Set(because.map(({ label, answer }) => `${label}: ${answer}`))];
  while (told.length > 1 && told.join(" · ").length > MOST_IN_REASON) told.shift();
  return told.length ? `${told.join(" · ")}.` : "";
}

// What the law asks beside the step, which parts it touches, and who decides on them.
function showLaw(box, checks) {
  box.hidden = !checks.length;
  const general = checks.filter((check) => !check.tasks.length);
  const atTasks = checks.filter((check) => check.tasks.length);
  const asks = general.map((check) => lawLine(check, "pw-first-ask"));
  if (!asks.length && checks.length) asks.push(element("p", "De wet vraagt hier iets van een taak.", "pw-first-ask"));
  box.querySelector(".pw-first-asks").replaceChildren(...asks);
  const touches = general.map((check) => check.touches);
  const elsewhere = [...new Set(atTasks.map((check) => check.touches))];
  const places = elsewhere.length ? [`${enumeration(elsewhere)}: zie `, mark("wet"), elsewhere.length > 1 ? " bij de taken" : " bij de taak"] : [];
  box.querySelector(".pw-first-touches").replaceChildren(touches.join("; "), touches.length && places.length ? "; " : "", ...places);
  box.querySelector(".pw-first-decides").textContent = checks.length ? decides(checks) : "";
}

function decides(checks) {
  const who = [...new Set(checks.map((check) => check.decides))];
  if (who.length === 1) return firstUpper(who[0]);
  const about = (one) => [...new Set(checks.filter((check) => check.decides === one).map((check) => check.touches))];
  const [most, ...others] = who.sort((one, other) => about(other).length - about(one).length);
  return [sentence(most), ...others.map((one) => sentence(`over ${enumeration(about(one))}: ${one}`))].join(" ");
}

// The other headlines: those that the tasks do not tell, and those that they do.
function alsoTold({ also, outcomes, tasks, done }) {
  const withTasks = new Set([...tasks, ...done].map((task) => task.outcome));
  const inTasks = (_, place) => withTasks.has(outcomes[place + 1]);
  return [also.filter((...one) => !inTasks(...one)), also.filter(inTasks)];
}

function alsoPart(lines) {
  return lines.length ? [part("also", "Dit geldt ook", lines.map((line) => element("li", line)))] : [];
}

function donePart({ done }) {
  if (!done.length) return [];
  return [part("done", "Gedaan", done.map((task) => element("li", `${task.what} ${firstUpper(task.by.text)}.`)))];
}

// What is written down, by place.
function recordPart({ record }) {
  const places = gathered(record, ({ where }) => where, ({ what }) => what);
  const lines = places.map(([where, what]) => titled(where === NOBODY ? "(waar, staat er niet)" : `in ${where}`, what.join("; ")));
  return lines.length ? [part("record", "Leg vast", lines)] : [];
}

// Who is told what: people who are told the same share a line, and who is told more has one.
function informPart({ inform }) {
  const told = gathered(inform, ({ what }) => what, ({ who }) => who);
  const people = gathered(told, ([, who]) => enumeration(who), ([what]) => what);
  const lines = people.map(([who, what]) => titled(who, what.join(" ")));
  return lines.length ? [part("inform", "Informeer", lines)] : [];
}

function gathered(items, keyOf, valueOf) {
  const found = new Map();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), valueOf(item)]);
  return [...found];
}

function titled(title, text) {
  const made = element("li", "");
  made.append(element("span", `${title}:`, "pw-extra-title"), ` ${text}`);
  return made;
}

function part(name, title, items) {
  const made = element("section", "", `pw-extra pw-extra--${name}${IN_LINE.includes(name) ? " pw-extra--in-line" : ""}`);
  const list = element("ul", "");
  list.append(...items);
  made.append(element("h3", title), list);
  return made;
}

// One part of several outcomes as one list, each item once.
function merged(ids, name) {
  const found = ids.map((id) => document.querySelector(`#uitkomst-${id} [data-part="${name}"]`)).filter(Boolean);
  if (!found.length) return null;
  const items = found.flatMap((one) => [...one.querySelectorAll("[data-items] > [data-item]")]);
  const seen = new Map(items.map((item) => [item.textContent.trim(), item]));
  return part(name, found[0].querySelector(".pw-part-title").textContent, [...seen.values()].map((item) => item.cloneNode(true)));
}

function showFollowing(place, following) {
  const lines = following.map(({ at, headline }) => {
    const line = element("span", "");
    line.append(element("strong", nextStep(at, headline)), ` ${headline}`);
    return line;
  });
  place.replaceChildren(...lines);
  place.hidden = !lines.length;
}

function fillNext(parts, { next, tool }) {
  for (const link of parts.querySelectorAll("a[data-shares]")) {
    const handover = next.find((one) => one.tool === link.dataset.shares);
    link.setAttribute("href", link.getAttribute("href") + toFragment(handover.answers, tool));
  }
}
