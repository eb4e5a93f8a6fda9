// The question for a day: today and yesterday to choose, another day to type, and read back as Python reads it.

import { longDate, today } from "./dutch.js";

const AGO = { today: 0, yesterday: 1 };

// Puts the days of now in the options; without script there is only the field.
export function offerDays(question) {
  for (const option of question.querySelectorAll(".pw-option:has([data-day])")) {
    const input = option.querySelector("input");
    option.hidden = false;
    if (!(input.dataset.day in AGO)) continue;
    input.value = today(AGO[input.dataset.day]);
    option.querySelector(".pw-option-help").textContent = longDate(input.value);
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
