// The home page shows what is one's own when the reader let school and role be kept on this device: the next step of the path too.

import { remembered } from "./wizard/remembered.js";

const { school, role, read } = remembered() ?? {};
for (const start of document.querySelectorAll(".pw-own-start")) {
  start.hidden = start.dataset.school !== school || start.dataset.role !== role;
  if (start.hidden) continue;
  const next = [...start.querySelectorAll("[data-step]")].find((step) => !read.includes(step.dataset.step));
  if (!next) continue;
  next.hidden = false;
  next.closest(".pw-own-next").hidden = false;
}
