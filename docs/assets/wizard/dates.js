// The question for a day: days around now to choose, another day to type, and read back as Python reads it.

import { firstUpper, longDate, today, weekday } from "./dutch.js";

const WEEKEND = ["zaterdag", "zondag"];
const NEAR = { yesterday: 1, today: 0, tomorrow: -1 }; // days ago
const NAMES = { yesterday: "gisteren", today: "vandaag", tomorrow: "morgen" };

// Puts the days of now in the options; without script there is only the field.
export function offerDays(question) {
  for (const option of question.querySelectorAll(".pw-option:has([data-day])")) {
    const input = option.querySelector("input");
    const { day } = input.dataset;
    option.hidden = false;
    if (day in NEAR) offer(option, input, day, question.hasAttribute("data-school-day"));
  }
}

// Where only a day with school fits, a weekend is skipped: on Monday not "gisteren" but "vrijdag".
function offer(option, input, day, schoolDay) {
  const ago = schoolDay ? outsideWeekend(NEAR[day]) : NEAR[day];
  option.hidden = ago === null;
  input.disabled = ago === null;
  if (ago === null) return;
  input.value = today(ago);
  const name = ago === NEAR[day] ? NAMES[day] : weekday(input.value);
  option.querySelector(".pw-option-text").textContent = firstUpper(name);
  option.querySelector(".pw-option-help").textContent = longDate(input.value);
}

// So many days ago, or the first day before or after it outside the weekend; none where it is today that falls in one.
function outsideWeekend(ago) {
  const step = Math.sign(ago);
  for (let place = ago; ; place += step) {
    if (!WEEKEND.includes(weekday(today(place)))) return place;
    if (!step) return null;
  }
}

// The field stands there for another day only.
export function showDayField(question) {
  const other = question.querySelector("[data-day=other]");
  if (other) question.querySelector(".pw-text").hidden = !other.checked;
}

// The day that Python read in what is typed; nothing while it is no day, or when it is chosen.
export function readBack(question, result) {
  const place = question.querySelector(".pw-read-back");
  if (!place) return;
  const typed = question.querySelector("[data-day=other]").checked;
  const answer = result?.answers?.find((one) => one.question === question.dataset.question);
  place.textContent = typed && answer ? answer.text : "";
}
