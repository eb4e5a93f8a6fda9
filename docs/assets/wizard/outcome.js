// The outcome screen: copies of what the page says, in the order in which one acts, with what Python computed.

import { Agenda } from "./agenda.js";
import { abbreviationsIn, showAbbreviations } from "./abbreviations.js";
import { enumeration, firstUpper, nextStep, sentence } from "./dutch.js";
import { extraParts, showExtras } from "./extras.js";
import { clearChanges, showChanges } from "./changes.js";
import { emptyFolds, showFolds } from "./folds.js";
import { HandOver } from "./hand_over.js";
import { element } from "./question.js";
import { LetterDialog } from "./letter_dialog.js";
import { Receipt } from "./receipt.js";
import { Roles } from "./roles.js";
import { Sheet } from "./sheet.js";
import { lawLine, mark, showOthers, showOwnFirst, showTasks } from "./tasks.js";

const BESIDE = matchMedia("(min-width: 75em)"); // as in outcome.css
const MOST_IN_REASON = 90; // letters

export class Outcome {
  #screen;
  #form;
  #roles;
  #receipt;
  #handOver;
  #sheet;
  #letters;
  #agenda;
  #result = null;

  // `judge` decides the same answers for another day, or for today when that is null.
  constructor(screen, form, { judge }) {
    this.#screen = screen;
    this.#form = form;
    const sensitive = form.dataset.sensitive === "true";
    this.#roles = new Roles(screen, { sensitive, onChoice: () => this.#showTasks() });
    this.#receipt = new Receipt(screen, judge);
    this.#handOver = new HandOver(screen);
    this.#sheet = new Sheet(document.querySelector(".pw-sheet"), screen.dataset);
    this.#letters = new LetterDialog(screen);
    this.#agenda = new Agenda(screen);
    screen.querySelector(".pw-ask-why").addEventListener("click", () => this.#why());
    this.#fold();
  }

  show(result) {
    this.#result = result;
    const [told, folded] = alsoTold(result);
    const reason = reasonOf(result);
    const extras = extraParts(result, told);
    const abbreviations = abbreviationsIn(result, this.#screen.dataset);
    this.#showHead(result, reason);
    this.#showTasks();
    showAbbreviations(this.#part(".pw-abbreviations"), abbreviations);
    showFollowing(this.#part(".pw-following"), result.following);
    showExtras(this.#part(".pw-extras"), extras, result, BESIDE.matches);
    showFolds(this.#screen, result, folded, (name) => this.#form.querySelector(`[data-question="${name}"]`)?.dataset.label ?? name);
    showChanges(result.outcomes);
    this.#receipt.show(result);
    this.#handOver.show(result, reason);
    this.#letters.show(result);
    this.#agenda.show(result);
    this.#sheet.show(result, { reason, extras, abbreviations });
  }

  // The outcome as plain lines.
  get text() {
    return this.#handOver.text;
  }

  // Beside the tasks there is room for the answers.
  #fold() {
    for (const fold of this.#screen.querySelectorAll("details")) fold.open = fold.matches(".pw-waarom") && BESIDE.matches;
  }

  clear() {
    this.#result = null;
    this.#fold();
    clearChanges();
    this.#part(".pw-verdict-title").replaceChildren();
    this.#part(".pw-reason-text").replaceChildren();
    for (const name of [".pw-first-asks", ".pw-first-touches", ".pw-first-decides"]) this.#part(name).replaceChildren();
    for (const name of [".pw-own-first", ".pw-moments", ".pw-abbreviations", ".pw-following", ".pw-extras", ".pw-others-folds"]) this.#part(name).replaceChildren();
    emptyFolds(this.#screen);
    for (const part of [this.#roles, this.#receipt, this.#handOver, this.#sheet, this.#letters, this.#agenda]) part.clear();
  }

  #part(name) {
    return this.#screen.querySelector(name);
  }

  #showHead(result, reason) {
    this.#part(".pw-verdict-title").textContent = result.headline;
    this.#part(".pw-kicker").hidden = !result.checks.length || result.origin !== "protocol";
    this.#part(".pw-reason-text").replaceChildren(...[reason, reason && " ", mark(result.origin)].filter(Boolean));
    showLaw(this.#part(".pw-first"), result.checks);
  }

  #showTasks() {
    const role = this.#roles.of(this.#result);
    this.#roles.show(this.#result, role);
    showOwnFirst(this.#part(".pw-own-first"), this.#result, role, this.#roles);
    showTasks(this.#part(".pw-moments"), this.#result, role, this.#roles);
    showOthers(this.#part(".pw-others"), this.#result, role, this.#roles);
  }

  #why() {
    const fold = this.#part(".pw-waarom");
    fold.open = true;
    fold.querySelector("summary").focus();
  }
}

// The answers that decided the headline, as many as fit in a line; the last asked says most.
function reasonOf({ reasons, row }) {
  const because = reasons.find((reason) => reason.row === row)?.because ?? [];
  const told = [...new Set(because.map(({ label, answer }) => `${label}: ${answer}`))];
  while (told.length > 1 && told.join(" · ").length > MOST_IN_REASON) told.shift();
  return told.length ? `${told.join(" · ")}.` : "";
}

// What the law asks beside the step, which parts it touches, and who decides on them.
function showLaw(box, checks) {
  box.hidden = !checks.length;
  const general = checks.filter((check) => !check.tasks.length);
  const atTasks = checks.filter((check) => check.tasks.length);
  const asks = general.map((check) => lawLine(check, "pw-first-ask"));
  if (!asks.length && checks.length) asks.push(element("p", "De wet vraagt hier iets van een taak.", "pw-first-ask"));
  box.querySelector(".pw-first-asks").replaceChildren(...asks);
  const touches = general.map((check) => check.touches);
  const elsewhere = [...new Set(atTasks.map((check) => check.touches))];
  const places = elsewhere.length ? [`${enumeration(elsewhere)}: zie `, mark("wet"), elsewhere.length > 1 ? " bij de taken" : " bij de taak"] : [];
  box.querySelector(".pw-first-touches").replaceChildren(touches.join("; "), touches.length && places.length ? "; " : "", ...places);
  box.querySelector(".pw-first-decides").textContent = checks.length ? decides(checks) : "";
}

function decides(checks) {
  const who = [...new Set(checks.map((check) => check.decides))];
  if (who.length === 1) return firstUpper(who[0]);
  const about = (one) => [...new Set(checks.filter((check) => check.decides === one).map((check) => check.touches))];
  const [most, ...others] = who.sort((one, other) => about(other).length - about(one).length);
  return [sentence(most), ...others.map((one) => sentence(`over ${enumeration(about(one))}: ${one}`))].join(" ");
}

// The other headlines: those that the tasks do not tell, and those that they do.
function alsoTold({ also, outcomes, tasks, done }) {
  const withTasks = new Set([...tasks, ...done].map((task) => task.outcome));
  const inTasks = (_, place) => withTasks.has(outcomes[place + 1]);
  return [also.filter((...one) => !inTasks(...one)), also.filter(inTasks)];
}

function showFollowing(place, following) {
  const lines = following.map(({ at, headline }) => {
    const line = element("span", "");
    line.append(element("strong", nextStep(at, headline)), ` ${headline}`);
    return line;
  });
  place.replaceChildren(...lines);
  place.hidden = !lines.length;
}
