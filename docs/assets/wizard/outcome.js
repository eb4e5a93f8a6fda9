// The outcome screen: copies of the outcomes in the page, with the dates and values that Python computed.

import { toFragment } from "./answers.js";
import { element, setText } from "./question.js";

const PARTS = ["tasks", "record", "inform", "letters", "notes", "then", "next"];
const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

export function showOutcome(screen, result, form) {
  const outcomes = result.outcomes.map((id) => document.getElementById(`uitkomst-${id}`));
  const part = (name) => merged(outcomes, name);
  screen.querySelector(".pw-verdict-title").textContent = result.headline;
  setText(screen.querySelector(".pw-verdict-protocol"), result.protocol ?? "");
  setItems(screen.querySelector(".pw-verdict-also"), result.also);
  screen.querySelector(".pw-on").textContent = longDate(result.on);
  const parts = screen.querySelector(".pw-verdict-parts");
  parts.replaceChildren(...PARTS.map(part).filter(Boolean));
  fillTasks(parts, result.tasks);
  fillValues(parts, result.values);
  fillNext(parts, result);
  showWhy(screen.querySelector(".pw-why"), result, form);
  screen.querySelector(".pw-verdict-sources").replaceChildren(...[part("sources")].filter(Boolean));
}

// Not by Intl: its first use takes 50 ms of the main thread.
function longDate(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

export function emptyOutcome(screen) {
  for (const place of [".pw-verdict-title", ".pw-verdict-protocol", ".pw-verdict-also", ".pw-verdict-parts", ".pw-why-parts", ".pw-verdict-sources"]) {
    screen.querySelector(place).replaceChildren();
  }
}

// One part of several outcomes as one list or table, each item once.
function merged(outcomes, name) {
  const found = outcomes.map((outcome) => outcome.querySelector(`[data-part="${name}"]`)).filter(Boolean);
  if (!found.length) return null;
  const part = found[0].cloneNode(true);
  const items = found.flatMap((one) => [...one.querySelectorAll("[data-items] > [data-item]")]);
  const seen = new Map(items.map((item) => [item.dataset.task ?? item.textContent.trim(), item]));
  part.querySelector("[data-items]").replaceChildren(...[...seen.values()].map((item) => item.cloneNode(true)));
  const title = part.querySelector(".pw-part-title");
  if (title) title.replaceWith(element("h3", title.textContent, "pw-part-title"));
  return part;
}

function fillTasks(parts, tasks) {
  for (const task of tasks) {
    const cell = parts.querySelector(`[data-task="${task.id}"] [data-by]`);
    const text = element("span", task.by.text, task.by.past ? "pw-past" : "pw-by");
    cell.replaceChildren(text);
    if (!task.by.why) continue;
    const why = element("details", "", "pw-why-date");
    why.append(element("summary", task.by.date ? "Waarom deze datum" : "Waarom geen datum"), element("p", task.by.why));
    cell.append(why);
  }
}

function fillValues(parts, values) {
  for (const place of parts.querySelectorAll("[data-value]")) {
    place.textContent = values[place.dataset.value] ?? place.textContent;
  }
}

function fillNext(parts, { next, tool }) {
  for (const link of parts.querySelectorAll("a[data-shares]")) {
    const handover = next.find((one) => one.tool === link.dataset.shares);
    link.setAttribute("href", link.getAttribute("href") + toFragment(handover.answers, tool));
  }
}

function showWhy(details, result, form) {
  const label = (name) => form.querySelector(`[data-question="${name}"]`)?.dataset.label ?? name;
  const because = result.reasons.flatMap((reason) => reason.because);
  const blocks = [
    ["Dit gaf de doorslag", because.map((one) => `${one.label}: ${one.answer}. De regel zegt: ${one.condition}.`)],
    ["Bij een ander antwoord", result.otherwise.map((one) => `${label(one.question)}: ${one.answer}. Dan: ${one.headline}`)],
    ["Deze regels gelden nu niet", result.why_not.map((one) => `${one.headline} Geldt bij: ${one.because.label}: ${one.because.condition}.`)],
  ].filter(([, lines]) => lines.length);
  details.querySelector(".pw-why-parts").replaceChildren(...blocks.flatMap(([title, lines]) => [element("h3", title), list(lines)]));
  details.hidden = !blocks.length;
  details.open = false;
}

function list(lines) {
  const made = element("ul", "");
  setItems(made, [...new Set(lines)]);
  return made;
}

function setItems(place, lines) {
  place.replaceChildren(...lines.map((line) => element("li", line)));
  place.hidden = !lines.length;
}
