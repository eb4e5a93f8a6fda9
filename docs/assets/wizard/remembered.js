// The school and the role of the reader: on this device only, and only when the reader asked for it. Never answers.
// On a page of a sensitive tool nothing is kept and nothing is read.

export const KEPT = "pw-kept"; // the event when something else is kept

const PLACE = "protocolwijzer-onthouden";

let chosen = null; // the role on this page, kept or not

// What is kept: {school, role, read} with the slug of the school, null for a role that was not chosen, and the steps of the
// path of that role that were ticked as read; null when nothing is.
export function remembered() {
  try {
    const { school, role, read } = JSON.parse(localStorage.getItem(PLACE)) ?? {};
    if (typeof school !== "string") return null;
    return { school, role: typeof role === "string" ? role : null, read: Array.isArray(read) ? read : [] };
  } catch {
    return null; // no storage, or something else stands there
  }
}

// Whether the reader asked to keep things for this page's school.
export function isOn(page = pageOf()) {
  return !page.sensitive && remembered()?.school === page.school;
}

// From now on the school of this page is kept, and the role that was or will be chosen.
export function remember(page = pageOf()) {
  if (!page.sensitive) keep({ school: page.school, role: chosenRole() });
}

// Nothing is kept any more.
export function forget() {
  try {
    localStorage.removeItem(PLACE);
  } catch { /* without storage nothing was kept */ }
}

// The role chosen on this page, or else the one that is kept for its school; null when there is none.
export function chosenRole() {
  return chosen ?? (isOn() ? remembered().role : null);
}

// The reader chose a role, or none (null). It is kept when the reader asked for that.
export function chooseRole(role) {
  chosen = role;
  const before = remembered();
  if (isOn()) keep(role === before.role ? before : { school: before.school, role });
}

// The reader ticked a step of the path of the kept role as read, or took the tick away.
export function markRead(step, isRead) {
  const before = remembered();
  if (before) keep({ ...before, read: [...before.read.filter((other) => other !== step), ...(isRead ? [step] : [])] });
}

function keep(what) {
  try {
    localStorage.setItem(PLACE, JSON.stringify(what));
  } catch { /* without storage it lasts for one page */ }
  dispatchEvent(new Event(KEPT));
}

function pageOf() {
  const { tool, sensitive } = document.querySelector(".pw-wizard").dataset;
  return { school: tool.split("/")[0], sensitive: sensitive === "true" };
}
