// Presses on "Volgende": a second one for which nothing was filled in was meant for the screen before.

const DOUBLE = 400; // milliseconds
const SAME_PLACE = 24; // pixels

export class Presses {
  #last = -DOUBLE; // when the button last did something
  #moved = -DOUBLE; // when a new screen came
  #place = null; // where the button was pressed
  #touched = false; // since then

  touch() {
    this.#touched = true;
  }

  // A new screen came: a press right after this one was meant for the old screen.
  moved() {
    this.#last = this.#moved = performance.now();
  }

  isDouble(time) {
    const double = time - this.#last < DOUBLE && !this.#touched;
    this.#last = time;
    this.#touched = false;
    return double;
  }

  // Whether a click is the second half of a press: an answer of the new screen came to stand where the button stood.
  isStray({ detail, timeStamp, clientX, clientY, target }) {
    const onButton = target.closest(".pw-go");
    if (onButton && detail) this.#place = { x: clientX, y: clientY };
    if (onButton || !detail || !this.#place || timeStamp - this.#moved >= DOUBLE) return false;
    return Math.hypot(clientX - this.#place.x, clientY - this.#place.y) < SAME_PLACE;
  }
}
