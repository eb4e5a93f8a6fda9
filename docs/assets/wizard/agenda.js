// The days of an outcome as files for a calendar: one day, or all of them. They are made here; nothing is sent.

import { counted, firstUpper, longDate } from "./dutch.js";
import { element } from "./question.js";

const TYPE = "text/calendar;charset=utf-8";

export class Agenda {
  #screen;
  #fold;
  #result = null;
  #tools = null; // at hand before the button is pressed, should the network go away

  constructor(screen) {
    this.#screen = screen;
    this.#fold = screen.querySelector(".pw-agenda");
    this.#fold.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (button) this.#save(button.dataset.day);
    });
  }

  // Only an outcome with a day to come has this part. Its scripts come with every outcome: what is asked of the
  // network tells nothing of the answers.
  async show(result) {
    this.#result = result;
    this.#fold.hidden = true;
    this.#tools ??= await tools();
    if (this.#tools && this.#result === result) this.#showDays(this.#tools.deadlinesOf(result));
  }

  clear() {
    this.#result = null;
    this.#showDays([]);
  }

  #showDays(deadlines) {
    const days = [...new Set(deadlines.map(({ date }) => date))].sort();
    const buttons = days.map((day) => dayButton(`${firstUpper(longDate(day))}: ${toldOn(day, deadlines)}`, day));
    if (days.length > 1) buttons.unshift(dayButton(`Alle ${days.length} dagen in één bestand`, ""));
    this.#fold.querySelector(".pw-agenda-days").replaceChildren(...buttons);
    this.#fold.querySelector(".pw-fold-count").textContent = counted(days.length, "dag", "dagen");
    this.#fold.hidden = !days.length;
  }

  #save(day) {
    const { calendarFile, deadlinesOf, download } = this.#tools;
    const { tool, on } = this.#result;
    const deadlines = deadlinesOf(this.#result).filter(({ date }) => !day || date === day);
    const name = [tool.split("/")[1], day].filter(Boolean).join("-");
    download(calendarFile({ tool, title: this.#screen.dataset.title, on }, deadlines), `${name}.ics`, TYPE);
  }
}

// Without the network there is no calendar; the outcome itself has its days.
async function tools() {
  try {
    const loaded = await Promise.all([import("../letters/calendar.js"), import("../letters/download.js")]);
    return Object.assign({}, ...loaded);
  } catch {
    return null;
  }
}

function dayButton(text, day) {
  const button = element("button", text, "pw-agenda-day");
  button.type = "button";
  button.dataset.day = day;
  return button;
}

function toldOn(day, deadlines) {
  return deadlines.filter(({ date }) => date === day).map(({ what }) => what).join(" ");
}
