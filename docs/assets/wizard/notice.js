// What stands above the form: that the questions do not work now, or that the site has a newer edition. Its place is in
// the page from the start; until this module runs, site.js speaks there.

import { copy } from "./copy.js";

const BUTTONS = ["retry", "reload", "copy"];
const root = document.documentElement;

export class Notice {
  #place = document.querySelector(".pw-notice");

  // `procedure` opens when the questions go.
  constructor(procedure) {
    this.procedure = procedure;
  }

  // What a button does: retry, reload or copy.
  on(name, act) {
    this.#button(name).addEventListener("click", act);
  }

  get fails() {
    return this.#place.dataset.fails;
  }

  get waits() {
    return this.#place.dataset.waits;
  }

  // The questions work: those on the page can be answered.
  ask() {
    root.classList.add("asks");
    this.tell("");
  }

  // The page as it is without scripts, and why.
  stop(text, offers) {
    root.classList.remove("asks");
    this.procedure.open = true;
    this.tell(text, offers);
  }

  // Says something with the named buttons: retry, reload, copy.
  tell(text, offers = []) {
    this.#place.querySelector(".pw-notice-text").textContent = text;
    for (const name of BUTTONS) this.#button(name).hidden = !offers.includes(name);
  }

  copy(text) {
    copy(text, "De tekst is gekopieerd.", this.#place.querySelector(".pw-notice-copy"));
  }

  #button(name) {
    return this.#place.querySelector(`.pw-${name}`);
  }
}
