// A page that stayed open while the site got another edition: it says so, and reloads with the answers.

import { inWordsOf, questionOf, toFragment } from "./answers.js";

const NEWER = "Er is een nieuwe uitgave van deze keuzehulp. Laad de bladzijde opnieuw.";
const KEPT = `${NEWER} Je antwoorden blijven staan.`;
const LOST = `${NEWER} Je antwoorden zijn dan weg. Kopieer ze eerst als je ze nodig hebt.`;

export class Edition {
  #form;
  #notice;
  #sensitive;
  #wizard;
  #load = () => location.reload(); // gives what stands in the way

  // `wizard` gives the answers on screen, and in its view the text of the outcome if that is on screen.
  constructor(form, notice, wizard) {
    this.#form = form;
    this.#notice = notice;
    this.#sensitive = form.dataset.sensitive === "true";
    this.#wizard = wizard;
    document.documentElement.addEventListener("pw:newer", (event) => this.#hear(event));
    notice.on("reload", () => this.#reload());
    notice.on("copy", () => notice.copy(wizard.view.outcomeText || this.#text));
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.check());
  }

  get #answers() {
    return Object.entries(this.#wizard.answersOnScreen);
  }

  // The copy on this device has another edition ready.
  #hear(event) {
    event.preventDefault();
    this.#load = event.detail.reload;
    this.#notice.tell(...this.#told);
  }

  async check() {
    if (await this.#isOld()) this.#notice.tell(...this.#told);
  }

  // Whether the site now has other rules or another Python than this page names. Not to be known offline or in a folder.
  async #isOld() {
    if (location.protocol === "file:") return false;
    try {
      const response = await fetch(location.href.split("#")[0], { cache: "no-cache" });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const published = page.querySelector(".pw-wizard");
      return published !== null && ["wheels", "stdlib"].some((name) => published.dataset[name] !== this.#form.dataset[name]);
    } catch {
      return false;
    }
  }

  // What is said of a newer edition, and what is offered.
  get #told() {
    if (!this.#answers.length) return [NEWER, ["reload"]];
    return this.#sensitive ? [LOST, ["copy", "reload"]] : [KEPT, ["reload"]];
  }

  // The answers go along in the address, those of a sensitive tool do not.
  async #reload() {
    const fragment = this.#sensitive ? "" : toFragment(this.#wizard.answersOnScreen);
    if (fragment) history.replaceState(history.state, "", fragment);
    const inTheWay = await this.#load();
    if (inTheWay) this.#notice.tell(inTheWay, ["reload"]);
  }

  // The answers in plain lines.
  get #text() {
    return this.#answers
      .map(([name, value]) => [questionOf(this.#form, name), value])
      .map(([question, value]) => `${question.dataset.label}: ${inWordsOf(question, value)}`)
      .join("\n");
  }
}
