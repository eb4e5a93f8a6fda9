// The page of a letter. What was typed is wiped when the page is left: letters have names in them.

import { runs } from "../wizard/runs.js";
import { Letter } from "./letter.js";

const letter = new Letter(document.querySelector(".pw-letter"));
addEventListener("pagehide", () => letter.wipe());
runs();
