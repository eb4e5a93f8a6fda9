// A letter on the outcome's own page, in a dialog: whoever fills it in keeps the answers, in memory and on screen.

export class LetterDialog {
  #dialog = document.querySelector(".pw-letter-dialog");
  #result = null;
  #letter = null;

  constructor(screen) {
    if (!this.#dialog) return;
    screen.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-letter]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#open(link.dataset.letter);
    });
    this.#dialog.querySelector(".pw-letter-close").addEventListener("click", () => this.#dialog.close());
    this.#dialog.addEventListener("close", () => this.#wipe());
  }

  show(result) {
    this.#result = result;
    // With every outcome of the tool, so that the network learns nothing of the answers; at hand should it go away.
    if (this.#dialog) import("../letters/letter.js").catch(() => {});
  }

  clear() {
    this.#result = null;
    this.#dialog?.close();
    this.#wipe();
  }

  async #open(name) {
    const { openLetter, valuesFrom } = await import("../letters/letter.js");
    const template = document.querySelector(`template[data-letter="${name}"]`);
    this.#dialog.querySelector(".pw-letter-name").textContent = template.dataset.title;
    this.#letter = openLetter(template, this.#dialog.querySelector(".pw-letter-place"), valuesFrom(template, this.#result));
    this.#dialog.showModal();
  }

  #wipe() {
    this.#letter?.close();
    this.#letter = null;
    this.#dialog?.querySelector(".pw-letter-place").replaceChildren();
  }
}
