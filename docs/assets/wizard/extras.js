// What comes after the tasks: what is written down, told and sent, what holds then, and where to go on.

import { toFragment } from "./answers.js";
import { counted, enumeration, firstUpper } from "./dutch.js";
import { element } from "./question.js";
import { NOBODY } from "./roles.js";
import { fillValues } from "./tasks.js";

const FROM_PAGE = ["letters", "then", "next"];
const LISTS = ["also", "done"]; // the other parts run in with their title
const FOLDED = ["record", "inform", "letters"]; // what the tasks say in short

// The parts of an outcome, unfolded; `also` are the headlines that its tasks do not tell.
export function extraParts(result, also) {
  const fromPage = FROM_PAGE.map((name) => merged(result.outcomes, name)).filter(Boolean);
  const parts = [...alsoPart(also), ...recordPart(result), ...informPart(result), ...fromPage, ...donePart(result)];
  for (const one of parts) fillValues(one, result.values);
  for (const one of parts) fillNext(one, result);
  return parts;
}

// Shows them; the details of what is written down, told and sent fold behind one line that says where, to whom and how many.
export function showExtras(place, parts, result, open) {
  const detailed = parts.filter((one) => FOLDED.includes(one.dataset.part));
  if (detailed.length < 2) {
    place.replaceChildren(...parts);
    return;
  }
  const fold = element("details", "", "pw-fold pw-extra-fold");
  const summary = element("summary", "");
  summary.append(element("span", inOneLine(result, detailed), "pw-fold-title"));
  fold.append(summary, ...detailed);
  fold.open = open;
  const first = parts.indexOf(detailed[0]);
  const others = parts.filter((one) => !detailed.includes(one));
  place.replaceChildren(...others.slice(0, first), fold, ...others.slice(first));
}

function inOneLine({ record, inform }, parts) {
  const places = [...new Set(record.map(({ where }) => where))];
  const people = [...new Set(inform.map(({ who }) => who))];
  const letters = parts.find((one) => one.dataset.part === "letters")?.querySelectorAll("li").length;
  const told = [
    places.length && (places.includes(NOBODY) ? "leg vast" : `leg vast in ${enumeration(places)}`),
    people.length && `informeer ${enumeration(people)}`,
    letters && counted(letters, "brief of formulier", "brieven en formulieren"),
  ];
  return firstUpper(told.filter(Boolean).join(" · "));
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
  const made = element("section", "", `pw-extra pw-extra--${name}${LISTS.includes(name) ? "" : " pw-extra--in-line"}`);
  const list = element("ul", "");
  list.append(...items);
  made.dataset.part = name;
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

function fillNext(parts, { next, tool }) {
  for (const link of parts.querySelectorAll("a[data-shares]")) {
    const handover = next.find((one) => one.tool === link.dataset.shares);
    link.setAttribute("href", link.getAttribute("href") + toFragment(handover.answers, { origin: tool }));
  }
}
