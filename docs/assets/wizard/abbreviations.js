// The abbreviations in an outcome, in the words that the school has for them.

import { element } from "./question.js";

// Those of the school that stand in what an outcome says: [abbreviation, meaning].
export function abbreviationsIn({ headline, also, tasks, record, inform, then, next }, { abbreviations }) {
  const said = JSON.stringify([headline, also, tasks.map(({ who, what }) => [who, what]), record, inform, then, next]);
  return Object.entries(JSON.parse(abbreviations)).filter(([short]) => new RegExp(`\\b${short}\\b`).test(said));
}

export function showAbbreviations(place, found) {
  place.hidden = !found.length;
  place.replaceChildren(...found.flatMap(([short, meaning]) => [element("strong", short), `: ${meaning} `]));
}
