// Python for the form: started at the first touch, and honest about how far it is.

import { today } from "./dutch.js";
import { Engine } from "./engine.js";

export const LOADING = "De keuzehulp wordt geladen. Je kunt alvast antwoorden.";
export const WAITING = "Je antwoord is bewaard. De keuzehulp laadt nog en gaat dan vanzelf verder.";
export const RESTORING = "De keuzehulp wordt geladen. Daarna worden de antwoorden uit de link gelezen.";
const FAILED = "De keuzehulp start hier niet, maar de hele procedure staat hieronder.";

export class Python {
  #form;
  #procedure;
  #engine;
  #busy = "";

  constructor(form, procedure, onReady) {
    this.#form = form;
    this.#procedure = procedure;
    const ready = () => {
      this.tell();
      onReady();
    };
    this.#engine = new Engine(form.dataset, { onReady: ready, onFail: () => this.#fail() });
    for (const touch of ["pointerdown", "focusin", "input"]) form.addEventListener(touch, () => this.#wake());
    if (typeof WebAssembly !== "object") this.#engine.start();
    else if (!navigator.connection?.saveData) requestAnimationFrame(() => requestAnimationFrame(() => this.#wake())); // the first question is on screen then
  }

  get ready() {
    return this.#engine.ready;
  }

  get failed() {
    return this.#engine.failed;
  }

  // What it says of answers, judged on the day of now or on another one.
  decide(answers, on = null) {
    return this.#engine.decide({ tool: this.#form.dataset.tool, answers, on: on ?? today() });
  }

  // Says what the reader waits for, as long as there is something to wait for.
  tell(busy = "") {
    this.#busy = busy;
    if (this.failed) return;
    const loading = busy || (this.#engine.started ? LOADING : "");
    this.#status.textContent = this.ready ? "" : loading;
  }

  forget() {
    this.#engine.forget();
    this.tell();
  }

  get #status() {
    return this.#form.querySelector(".pw-status");
  }

  #wake() {
    if (this.#engine.started) return;
    this.#engine.start();
    this.tell(this.#busy);
  }

  #fail() {
    this.#form.classList.add("pw-dead");
    this.#status.textContent = FAILED;
    this.#procedure.open = true;
  }
}
