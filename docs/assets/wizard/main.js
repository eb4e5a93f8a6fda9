// A decision tool in the page. The answers are the only state: each screen is what Python says about them.

import { AllAtOnce } from "./all.js";
import { openAnchor } from "./anchors.js";
import { fromFragment, hasAnswers, keepExclusive, questionOf, read } from "./answers.js";
import { readBack, showDayField } from "./dates.js";
import { Edition } from "./edition.js";
import { confirmed, originOf } from "./handed.js";
import { clearError, NO_LINK, refuse, STRANGE_LINK, tell, tellDropped } from "./messages.js";
import { Notice } from "./notice.js";
import { Presses } from "./presses.js";
import { LOADING, Python, RESTORING } from "./python.js";
import { startRememberSwitch } from "./remember_switch.js";
import { chooseRole } from "./remembered.js";
import { runs } from "./runs.js";
import { settle } from "./settle.js";
import { BLANK, answersOf, Trail } from "./trail.js";
import { View } from "./view.js";

class Wizard {
  #turn = 0;
  #presses = new Presses();

  constructor(form) {
    this.form = form;
    this.sensitive = form.dataset.sensitive === "true";
    this.procedure = document.querySelector(".pw-procedure > details");
    this.modeSwitch = document.querySelector(".pw-mode");
    this.view = new View(form, { judge: (day) => this.#judge(day) });
    this.all = new AllAtOnce(this);
    this.trail = new Trail({ inAddress: !this.sensitive });
    this.notice = new Notice(this.procedure);
    this.edition = new Edition(form, this.notice, this);
    const onRetry = () => this.view.focus(this.#screen);
    this.python = new Python(form, this.notice, { onReady: () => this.#foresee(), onFail: () => this.edition.check(), onRetry });
  }

  prepare() {
    this.procedure.open = false;
    this.view.prepare();
    this.#listen();
  }

  start() {
    this.python.start();
    openAnchor(location.hash, this.procedure);
    if (!this.python.failed) this.#enter();
  }

  // Shows what the address asks for: its answers, or an empty form.
  #enter() {
    const { hash } = location;
    const strange = hash.length > 1 && !hasAnswers(hash) && !openAnchor(hash, this.procedure);
    if (this.sensitive && hasAnswers(hash)) this.trail.readdress();
    else if (hasAnswers(hash)) this.#follow(fromFragment(hash, this.form));
    else if (this.view.first === null || this.trail.screen.all) this.#restore({});
    else this.trail.mark();
    if (this.sensitive && hasAnswers(hash)) tell(NO_LINK);
    else if (strange) tell(STRANGE_LINK);
  }

  // The answers of a link are taken; those that another tool hands over are shown first.
  #follow({ answers, day, origin: slug, strange }) {
    const origin = originOf(this.form, slug);
    if (origin === null || !Object.keys(answers).length) {
      this.#restore(answers, { day, strange });
      return;
    }
    this.trail.screen = { ...BLANK, handed: { origin, answers } };
    this.trail.mark();
    this.#show();
    tellDropped(this.form, strange);
  }

  async #restore(answers, { day = null, strange = [] } = {}) {
    const settled = await this.settle(answers, null, RESTORING, day);
    if (!settled) return;
    const { all, answers: ahead } = this.#screen;
    this.trail.replace({ ...BLANK, all, day, answers: { ...ahead, ...settled.answers }, result: settled.result });
    this.#show();
    tellDropped(this.form, [...strange, ...settled.dropped.map(({ name }) => name)]);
  }

  #listen() {
    const { form } = this;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.#presses.isDouble(event.timeStamp)) this.#submit();
    });
    form.addEventListener("input", ({ target }) => this.#input(target));
    form.addEventListener("change", () => this.#screen.all && this.all.leave());
    document.addEventListener("click", (event) => this.#presses.isStray(event) && event.preventDefault(), true);
    document.addEventListener("click", (event) => event.defaultPrevented || this.#click(event));
    document.addEventListener("pw:role", ({ detail }) => chooseRole(detail.role));
    addEventListener("popstate", ({ state }) => this.#travel(state));
    addEventListener("beforeprint", () => {
      if (this.view.outcome.hidden) this.procedure.open = true;
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
    else if (button?.matches(".pw-mode")) this.all.toggle();
    else if (button?.matches(".pw-change")) this.#change(button.dataset.question);
    else if (link?.hash && link.href.split("#")[0] === location.href.split("#")[0]) this.#jump(event, link);
  }

  // An anchor must not erase the answers in the address: go there without it.
  #jump(event, link) {
    const keep = hasAnswers(location.hash) || this.sensitive || link.closest(".pw-error-summary");
    if (!keep) return;
    event.preventDefault();
    openAnchor(link.hash, this.procedure)?.focus();
  }

  get #screen() {
    return this.trail.screen;
  }

  #submit() {
    const { all, handed, result } = this.#screen;
    if (handed) this.#give(confirmed(this.form, handed));
    else if (!all) this.#answer();
    else if (result) this.all.goOn();
  }

  #answer() {
    const name = this.view.questionOn(this.#screen);
    const question = questionOf(this.form, name);
    const raw = read(question);
    clearError(this.form);
    if (raw === "") this.refuse(name, { message: question.dataset.empty });
    else this.#give({ ...this.#screen.answers, [name]: raw }, name);
  }

  // Goes on with these answers; one that does not fit any more stays in its field.
  async #give(given, asked = null) {
    const settled = await this.settle(given, asked, this.notice.waits);
    if (settled?.refused) this.refuse(asked, settled.refused);
    if (!settled?.result) return;
    this.push({ answers: { ...given, ...settled.answers }, result: settled.result });
    this.#presses.moved();
    const misfit = settled.dropped.find(({ name }) => name === settled.result.question);
    if (misfit) this.refuse(misfit.name, misfit);
  }

  #input(target) {
    const question = target.closest(".pw-question");
    this.#presses.touch();
    if (!question) return;
    keepExclusive(question, target);
    showDayField(question);
    if (this.#screen.all) this.all.change(question);
    else this.#foresee();
  }

  // Asks Python while the reader still points at "Volgende": the engine then has its answer to the click.
  async #foresee() {
    const { all, answers, handed } = this.#screen;
    const name = this.view.questionOn(this.#screen);
    if (!this.python.ready || all || handed || !name) return;
    const question = questionOf(this.form, name);
    const raw = read(question);
    readBack(question, null);
    if (raw === "") return;
    const result = await this.python.decide({ ...answers, [name]: raw });
    if (read(question) === raw) readBack(question, result);
  }

  // What Python says of answers; null when something else was asked since.
  async settle(answers, asked = null, busy = LOADING, on = null) {
    const turn = (this.#turn += 1);
    this.python.tell(busy);
    const settled = await settle((some) => this.python.decide(some, on), answers, asked);
    return turn === this.#turn ? settled : null;
  }

  // The outcome for another day (null is today), on this screen only; says whether the answers can be true on that day.
  async #judge(day) {
    const settled = await this.settle(this.#screen.answers, null, this.notice.waits, day);
    const fits = settled !== null && !settled.dropped.length && settled.result.status === "outcome";
    if (!fits) return false;
    this.trail.replace({ ...this.#screen, day, result: settled.result });
    this.#arrive();
    return true;
  }

  push(screen, { typing = false } = {}) {
    this.trail.push({ ...BLANK, ...screen });
    this.#arrive(typing);
  }

  replace(screen) {
    this.trail.replace({ ...BLANK, ...screen });
    this.#arrive(true);
  }

  #again() {
    const { all } = this.#screen;
    this.all.forget();
    this.push({ all });
    if (all || this.view.first === null) this.#restore({});
  }

  // To the question of an answer; what stands in the fields of now goes along.
  #change(name) {
    const { all, result } = this.#screen;
    if (all) questionOf(this.form, name).querySelector("h2").focus();
    else this.push({ answers: this.answersOnScreen, edit: name, result });
  }

  // The answers, with what stands in the fields of the one question on screen.
  get answersOnScreen() {
    const { all, answers, handed } = this.#screen;
    const here = all || handed || !this.view.outcome.hidden ? null : this.view.questionOn(this.#screen);
    const raw = here ? read(questionOf(this.form, here)) : "";
    return raw === "" ? answers : { ...answers, [here]: raw };
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
    const given = Object.keys(answersOf(this.#screen));
    const place = given.indexOf(this.view.questionOn(this.#screen));
    return this.#screen.all ? undefined : place < 0 ? given.at(-1) : given[place - 1];
  }

  // Back and Forward of the browser. Anchors and links typed by the reader come without a state.
  #travel(state) {
    this.#turn += 1;
    this.all.forget();
    const linked = hasAnswers(location.hash);
    if (state === null && !linked) {
      this.trail.mark();
      if (location.hash.length > 1 && !openAnchor(location.hash, this.procedure)) tell(STRANGE_LINK);
      return;
    }
    const known = this.trail.travel(state, linked);
    this.#arrive();
    if (!known) this.#enter();
  }

  #arrive(typing = false) {
    this.#turn += 1;
    this.python.tell();
    tell("");
    this.#show(typing);
    if (!typing) this.view.focus(this.#screen);
  }

  #show(typing = false) {
    const canGoBack = !this.trail.atStart || Boolean(this.#previous);
    this.view.show(this.#screen, { canGoBack, typing });
    this.modeSwitch?.setAttribute("aria-checked", String(this.#screen.all));
  }

  refuse(name, what) {
    this.python.tell();
    refuse(this.form, name, what);
    this.view.nameFault();
  }

  #clear() {
    this.#turn += 1;
    this.all.forget();
    this.trail.clear();
    this.python.forget();
    this.view.empty();
    tell("");
    this.#show();
  }

  #wipe() {
    this.#clear();
    location.replace(new URL(this.form.dataset.home, document.baseURI));
  }
}

const wizard = new Wizard(document.querySelector(".pw-wizard"));
wizard.prepare();
startRememberSwitch();
runs();
wizard.start();
