// The path of a role: who let school and role be kept on this device can tick what is read. The home page shows the next step.

import { markRead, remembered } from "./wizard/remembered.js";

const path = document.querySelector(".pw-path");
const kept = remembered();
if (path && kept?.school === path.dataset.school && kept.role === path.dataset.role) {
  for (const place of path.querySelectorAll(".pw-path-read")) {
    const box = place.querySelector("input");
    box.checked = kept.read.includes(box.value);
    box.addEventListener("change", () => markRead(box.value, box.checked));
    place.hidden = false;
  }
}
