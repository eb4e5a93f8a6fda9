// Python for the form: started at the first touch, and honest about how far it is.

import { today } from "./dutch.js";
import { Engine } from "./engine.js";

export const LOADING = "De keuzehulp wordt geladen. Je kunt alvast antwoorden.";
export const RESTORING = "De keuzehulp wordt geladen. Daarna worden de antwoorden uit de link gelezen.";

export class Python {
  #form;
  #notice;
  #engine;
  #busy = "";

  // `onFail` hears that the notice tells of a failure.
  constructor(form, notice, { onReady, onFail, onRetry }) {
    this.#form = form;
    this.#notice = notice;
    const ready = () => {
      notice.ask();
      this.tell();
      onReady();
    };
    const fail = ({ canRetry }) => {
      notice.stop(notice.fails, canRetry && location.protocol !== "file:" ? ["retry"] : []);
      onFail();
    };
    this.#engine = new Engine(form.dataset, { onReady: ready, onProgress: () => this.#showProgress(), onFail: fail });
    notice.on("retry", () => {
      notice.ask();
      this.#engine.retry();
      this.tell(this.#busy);
      if (!this.failed) onRetry();
    });
    for (const touch of ["pointerdown", "focusin", "input"]) form.addEventListener(touch, () => this.#wake());
  }

  // Once the first question is on screen, unless data is dear.
  start() {
    if (typeof WebAssembly !== "object") this.#engine.start();
    else if (!navigator.connection?.saveData) requestAnimationFrame(() => requestAnimationFrame(() => this.#wake()));
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
    this.#part(".pw-status").textContent = this.ready ? "" : loading;
    this.#showProgress();
  }

  forget() {
    this.#engine.forget();
    this.tell();
  }

  #showProgress() {
    const bar = this.#part(".pw-loaded");
    bar.hidden = this.ready || !this.#engine.started;
    bar.value = this.#engine.received;
  }

  #part(name) {
    return this.#form.querySelector(name);
  }

  #wake() {
    if (this.#engine.started) return;
    this.#engine.start();
    this.tell(this.#busy);
  }
}
