// A decision tool in the page. The answers are the only state: each screen is what Python says about them.

import { fromFragment, hasAnswers, keepExclusive, questionOf, read } from "./answers.js";
import { today } from "./dutch.js";
import { Engine } from "./engine.js";
import { Outcome } from "./outcome.js";
import { clearError, refuse, setText, showGiven, showQuestion } from "./question.js";
import { answersOf, BLANK, Trail } from "./trail.js";

const LOADING = "De keuzehulp wordt geladen. Je kunt alvast antwoorden.";
const WAITING = "Je antwoord is bewaard. De keuzehulp laadt nog en gaat dan vanzelf verder.";
const RESTORING = "De keuzehulp wordt geladen. Daarna worden de antwoorden uit de link gelezen.";
const FAILED = "De keuzehulp start hier niet, maar de hele procedure staat hieronder.";
const NO_LINK = "Deze keuzehulp leest geen antwoorden uit een link.";

class Wizard {
  #turn = 0;
  #busy = "";

  constructor(form) {
    this.form = form;
    this.sensitive = form.dataset.sensitive === "true";
    this.first = form.querySelector(".pw-question:not([hidden])")?.dataset.question ?? null;
    this.outcome = document.querySelector(".pw-verdict");
    this.verdict = new Outcome(this.outcome, form, { judge: (day) => this.#judge(day) });
    this.given = document.querySelector(".pw-article > .pw-given");
    this.procedure = document.querySelector(".pw-procedure > details");
    this.title = document.title;
    this.trail = new Trail({ inAddress: !this.sensitive });
    this.engine = new Engine(form.dataset, { onReady: () => this.#status(), onFail: () => this.#fail() });
  }

  start() {
    this.procedure.open = false;
    this.#listen();
    this.#open(location.hash);
    if (typeof WebAssembly !== "object") {
      this.engine.start();
      return;
    }
    this.#enter();
    if (navigator.connection?.saveData) return;
    requestAnimationFrame(() => requestAnimationFrame(() => this.#wake())); // the first question is on screen then
  }

  // Shows what the address asks for: its answers, or an empty form.
  #enter() {
    const { hash } = location;
    if (this.sensitive && hasAnswers(hash)) {
      this.trail.readdress();
      this.#tell(NO_LINK);
    } else if (hasAnswers(hash) || this.first === null) {
      this.#restore(hasAnswers(hash) ? fromFragment(hash, this.form) : { answers: {}, strange: [] });
    } else {
      this.trail.mark();
    }
  }

  async #restore({ answers, strange }) {
    const settled = await this.#settle(answers, RESTORING);
    if (!settled) return;
    this.trail.screen = settled.screen;
    this.trail.readdress();
    this.#render();
    const dropped = [...strange, ...settled.dropped].map((name) => questionOf(this.form, name)?.dataset.label ?? name);
    if (dropped.length) this.#tell(`Uit de link is weggelaten, want het past niet (meer): ${dropped.join("; ")}.`);
  }

  #listen() {
    const { form } = this;
    for (const touch of ["pointerdown", "focusin", "input"]) form.addEventListener(touch, () => this.#wake());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    form.addEventListener("input", ({ target }) => {
      keepExclusive(target.closest(".pw-question"), target);
      if (this.engine.ready) this.#foresee();
    });
    document.addEventListener("click", (event) => this.#click(event));
    addEventListener("popstate", ({ state }) => this.#travel(state));
    addEventListener("beforeprint", () => {
      if (this.outcome.hidden) this.procedure.open = true;
    });
    if (!this.sensitive) return;
    addEventListener("pagehide", () => this.#clear());
    addEventListener("pageshow", ({ persisted }) => persisted && this.#clear());
  }

  #click(event) {
    const button = event.target.closest("button");
    const link = event.target.closest("a[href]");
    if (button?.matches(".pw-back")) this.#back();
    else if (button?.matches(".pw-again")) this.#again();
    else if (button?.matches(".pw-print")) print();
    else if (button?.matches(".pw-wipe")) this.#wipe();
    else if (button?.matches(".pw-change")) this.#push({ ...this.#screen, edit: button.dataset.question });
    else if (link?.hash && link.href.split("#")[0] === location.href.split("#")[0]) this.#jump(event, link);
  }

  // An anchor must not erase the answers in the address: go there without it.
  #jump(event, link) {
    const keep = hasAnswers(location.hash) || this.sensitive || link.closest(".pw-error-summary");
    if (!keep) return;
    event.preventDefault();
    this.#open(link.hash)?.focus();
  }

  get #screen() {
    return this.trail.screen;
  }

  get #question() {
    const { edit, result } = this.#screen;
    return edit ?? (result ? result.question : this.first);
  }

  async #submit() {
    const name = this.#question;
    const question = questionOf(this.form, name);
    const raw = read(question);
    clearError(this.form);
    if (raw === "") {
      this.#refuse(question, question.dataset.empty);
      return;
    }
    const settled = await this.#settle({ ...this.#screen.answers, [name]: raw }, WAITING, name);
    if (settled?.message) this.#refuse(question, settled.message);
    else if (settled) this.#push(settled.screen);
  }

  // Asks Python while the reader still points at "Volgende": the engine then has its answer to the click.
  #foresee() {
    const name = this.#question;
    const raw = read(questionOf(this.form, name));
    if (raw !== "") this.#decide({ ...this.#screen.answers, [name]: raw });
  }

  #decide(answers) {
    return this.engine.decide({ tool: this.form.dataset.tool, answers, on: this.day ?? today() });
  }

  // Asks Python. Answers that do not fit are dropped, but the one just given gets its message.
  async #settle(given, busy, asked = null) {
    const turn = (this.#turn += 1);
    const answers = { ...given };
    const dropped = [];
    this.#status(busy);
    for (;;) {
      const result = await this.#decide(answers);
      if (turn !== this.#turn) return null;
      if (result.status !== "invalid") {
        return { screen: { answers: { ...answers, ...answersOf({ result }) }, edit: null, result }, dropped };
      }
      if (result.question === asked) return { message: result.message };
      dropped.push(result.question);
      delete answers[result.question];
    }
  }

  // The outcome for another day, on this screen only; says whether the answers can be true on that day.
  async #judge(day) {
    this.day = day;
    const settled = await this.#settle(this.#screen.answers, WAITING);
    this.day = null;
    const fits = settled !== null && !settled.dropped.length && settled.screen.result.status === "outcome";
    if (fits) this.trail.screen = settled.screen;
    if (fits) this.#arrive();
    return fits;
  }

  #push(screen) {
    this.trail.push(screen);
    this.#arrive();
  }

  #again() {
    this.#push(BLANK);
    if (this.first === null) this.#restore({ answers: {}, strange: [] });
  }

  #back() {
    if (!this.trail.atStart) {
      history.back();
      return;
    }
    this.trail.screen = { ...this.#screen, edit: this.#previous };
    this.#arrive();
  }

  // The question before the one on screen, for who came in halfway by a link.
  get #previous() {
    const read = this.#screen.result?.answers.map((answer) => answer.question) ?? [];
    const place = read.indexOf(this.#question);
    return place < 0 ? read.at(-1) : read[place - 1];
  }

  // Back and Forward of the browser. Anchors and links typed by the reader come without a state.
  #travel(state) {
    this.#turn += 1;
    const linked = hasAnswers(location.hash);
    if (state === null && !linked) {
      this.trail.mark();
      this.#open(location.hash);
      return;
    }
    const known = this.trail.travel(state, linked);
    this.#arrive();
    if (!known) this.#enter();
  }

  #arrive() {
    this.#turn += 1;
    this.#status();
    this.#tell("");
    this.#render();
    const screen = this.outcome.hidden ? questionOf(this.form, this.#question) : this.outcome;
    screen?.querySelector("h2").focus();
  }

  #render() {
    const { edit, result } = this.#screen;
    const done = !edit && result?.status === "outcome";
    clearError(this.form);
    document.documentElement.dataset.pwScreen = done ? "outcome" : "question";
    this.form.hidden = done;
    this.outcome.hidden = !done;
    if (done) this.verdict.show(result);
    else this.step = showQuestion(this.form, this.#question, this.#screen);
    const given = (result?.answers ?? []).filter((answer) => answer.question !== edit);
    showGiven(this.given, done ? [] : given);
    showGiven(this.outcome.querySelector(".pw-given"), done ? given : []);
    for (const button of document.querySelectorAll(".pw-back")) button.hidden = this.trail.atStart && !this.#previous;
    document.title = done ? `Uitkomst · ${this.title}` : this.#stepTitle();
  }

  #stepTitle() {
    return this.step > 1 ? `Stap ${this.step} · ${this.title}` : this.title;
  }

  #refuse(question, message) {
    this.#status();
    refuse(this.form, question, message);
    document.title = `Fout: ${this.#stepTitle()}`;
  }

  #wake() {
    if (this.engine.started) return;
    this.engine.start();
    this.#status(this.#busy);
  }

  #status(busy = "") {
    this.#busy = busy;
    if (this.engine.failed) return;
    const loading = busy || (this.engine.started ? LOADING : "");
    this.form.querySelector(".pw-status").textContent = this.engine.ready ? "" : loading;
  }

  #tell(text) {
    for (const place of document.querySelectorAll(".pw-told")) setText(place, text);
  }

  #fail() {
    this.form.classList.add("pw-dead");
    this.form.querySelector(".pw-status").textContent = FAILED;
    this.procedure.open = true;
  }

  // The element that an anchor names, brought into view and able to take the focus.
  #open(hash) {
    const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
    if (!target) return null;
    if (this.procedure.contains(target)) this.procedure.open = true;
    if (!target.matches("input, button, a, summary")) target.tabIndex = -1;
    target.scrollIntoView();
    return target;
  }

  #clear() {
    this.#turn += 1;
    this.trail.clear();
    this.engine.forget();
    this.form.reset();
    this.verdict.clear();
    this.#status();
    this.#tell("");
    this.#render();
  }

  #wipe() {
    this.#clear();
    location.replace(new URL(this.form.dataset.home, document.baseURI));
  }
}

const form = document.querySelector(".pw-wizard");
if (form) new Wizard(form).start();
