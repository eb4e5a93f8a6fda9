// The home page shows what is one's own when the reader let school and role be kept on this device.

import { remembered } from "./wizard/remembered.js";

const { school, role } = remembered() ?? {};
for (const start of document.querySelectorAll(".pw-own-start")) {
  start.hidden = start.dataset.school !== school || start.dataset.role !== role;
}
