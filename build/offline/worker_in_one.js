// The worker of a page in a folder, in one text.

import "./no_scripts.js";
import "./worker.js";
