// The switch by which the reader asks to keep school and role, and wipes them again.

import { forget, isOn, KEPT, remember, remembered } from "./remembered.js";

// A page of a sensitive tool has no such switch.
export function startRememberSwitch() {
  const place = document.querySelector(".pw-remember");
  if (!place) return;
  const button = place.querySelector("[role=switch]");
  button.addEventListener("click", () => {
    if (isOn()) forget();
    else remember();
    show(place, button);
  });
  for (const change of [KEPT, "pageshow"]) addEventListener(change, () => show(place, button));
  show(place, button);
}

function show(place, button) {
  button.setAttribute("aria-checked", String(isOn()));
  place.querySelector(".pw-kept").textContent = kept(place);
}

function kept(place) {
  const what = remembered();
  if (!what) return "";
  const { names } = place.dataset;
  const school = JSON.parse(names)[what.school] ?? what.school;
  const told = [school, what.role].filter(Boolean).join(", ");
  return isOn() ? `Nu onthouden: ${told}.` : `Nu onthouden: ${told}. Zet je dit aan, dan wordt dat vervangen.`;
}
