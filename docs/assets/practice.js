// Practising: one question at a time; what went wrong comes back. Nothing is kept unless the reader asks for it.

const PLACE = "protocolwijzer-oefenen";

// By set of questions: the ids that did not go well. Null when nothing is kept.
function kept() {
  try {
    return JSON.parse(localStorage.getItem(PLACE));
  } catch {
    return null; // no storage, or something else stands there
  }
}

function keep(what) {
  try {
    if (what) localStorage.setItem(PLACE, JSON.stringify(what));
    else localStorage.removeItem(PLACE);
  } catch { /* without storage nothing is kept */ }
}

class Practice {
  #place;
  #asks;
  #queue = [];
  #missed = new Set();
  #box;

  constructor(place) {
    this.#place = place;
    this.#asks = new Map([...place.querySelectorAll(".pw-ask")].map((ask) => [ask.dataset.ask, ask]));
    for (const ask of this.#asks.values()) this.#prepare(ask);
    this.#box = place.querySelector(".pw-practice-kept");
    this.#box.checked = kept() !== null;
    this.#box.addEventListener("change", () => this.#remember());
    place.querySelector(".pw-practice-wipe button").addEventListener("click", () => this.#wipe());
    place.querySelector(".pw-practice-again").addEventListener("click", () => this.#begin(true));
    for (const part of [".pw-practice-bar", ".pw-practice-keep"]) place.querySelector(part).hidden = false;
    place.classList.add("pw-practice--runs");
    this.#showKept();
    this.#begin(false);
  }

  #prepare(ask) {
    const buttons = document.createElement("p");
    const look = button("Kijk na", "pw-ask-look");
    const next = button("Volgende", "pw-ask-next");
    const told = document.createElement("p");
    told.className = "pw-ask-told";
    told.setAttribute("role", "status");
    buttons.append(look, next);
    ask.querySelector("fieldset").after(told, buttons);
    look.addEventListener("click", () => this.#look(ask));
    next.addEventListener("click", () => this.#next());
  }

  // What went wrong before comes first, when that is kept.
  #begin(focus) {
    const before = kept()?.[this.#place.dataset.set] ?? [];
    const ids = [...this.#asks.keys()];
    const first = before.filter((id) => this.#asks.has(id));
    this.#queue = [...first, ...ids.filter((id) => !first.includes(id))];
    this.#missed = new Set();
    this.#place.querySelector(".pw-practice-end").hidden = true;
    this.#show(focus);
  }

  #show(focus) {
    const [now] = this.#queue;
    for (const [id, ask] of this.#asks) ask.hidden = id !== now;
    const left = this.#queue.length;
    this.#place.querySelector(".pw-practice-place").textContent = now ? `Nog ${left} ${left === 1 ? "vraag" : "vragen"}` : "";
    if (!now) {
      this.#end();
      return;
    }
    const ask = this.#asks.get(now);
    for (const input of ask.querySelectorAll("input")) Object.assign(input, { checked: false, disabled: false });
    ask.querySelector(".pw-ask-told").textContent = "";
    ask.querySelector(".pw-ask-look").hidden = false;
    ask.querySelector(".pw-ask-next").hidden = true;
    ask.querySelector("details").hidden = true;
    ask.querySelector("details").open = false;
    if (focus) ask.querySelector("input").focus();
  }

  #look(ask) {
    const told = ask.querySelector(".pw-ask-told");
    const chosen = ask.querySelector("input:checked");
    if (!chosen) {
      told.textContent = "Kies eerst een antwoord.";
      ask.querySelector("input").focus();
      return;
    }
    const answers = [...ask.querySelectorAll("details li")];
    const mine = answers[Number(chosen.value)];
    const right = "right" in mine.dataset;
    const why = mine.querySelector(".pw-ask-why").textContent;
    told.textContent = `${right ? "Goed." : "Niet goed."} ${why}`;
    told.dataset.right = right;
    for (const input of ask.querySelectorAll("input")) input.disabled = true;
    this.#queue.shift();
    if (!right) {
      this.#missed.add(ask.dataset.ask);
      this.#queue.push(ask.dataset.ask);
    }
    this.#note(ask.dataset.ask, right);
    const details = ask.querySelector("details");
    details.hidden = false;
    details.open = !right;
    ask.querySelector(".pw-ask-look").hidden = true;
    const next = ask.querySelector(".pw-ask-next");
    next.hidden = false;
    next.textContent = this.#queue.length ? "Volgende" : "Klaar";
    next.focus();
  }

  #next() {
    this.#show(true);
  }

  #end() {
    const all = this.#asks.size;
    const end = this.#place.querySelector(".pw-practice-end");
    const told = end.querySelector(".pw-practice-told");
    end.hidden = false;
    told.textContent = `Klaar. ${all - this.#missed.size} van de ${all} gingen in één keer goed.`;
    told.focus();
  }

  #note(id, right) {
    const all = kept();
    if (!all) return;
    const set = this.#place.dataset.set;
    const others = (all[set] ?? []).filter((other) => other !== id);
    keep({ ...all, [set]: right ? others : [...others, id] });
    this.#showKept();
  }

  #remember() {
    keep(this.#box.checked ? { [this.#place.dataset.set]: [...this.#missed] } : null);
    this.#showKept();
  }

  #wipe() {
    keep(null);
    this.#box.checked = false;
    this.#showKept();
    this.#box.focus();
  }

  #showKept() {
    this.#place.querySelector(".pw-practice-wipe").hidden = kept() === null;
  }
}

function button(text, name) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `pw-button ${name}`;
  made.textContent = text;
  return made;
}

for (const place of document.querySelectorAll(".pw-practice")) new Practice(place);
