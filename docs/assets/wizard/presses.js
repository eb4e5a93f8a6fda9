// Presses on "Volgende": a second one for which nothing was filled in was meant for the screen before.

const DOUBLE = 400; // milliseconds

export class Presses {
  #last = -DOUBLE; // when the button last did something
  #touched = false; // since then

  touch() {
    this.#touched = true;
  }

  // A new screen came: a press right after this one was meant for the old screen.
  moved() {
    this.#last = performance.now();
  }

  isDouble(time) {
    const double = time - this.#last < DOUBLE && !this.#touched;
    this.#last = time;
    this.#touched = false;
    return double;
  }
}
