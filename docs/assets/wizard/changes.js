// What the last edition changed in this tool: on an outcome only what is about it.

export function showChanges(outcomes) {
  const list = document.querySelector(".pw-changed");
  if (!list) return;
  for (const item of list.querySelectorAll("[data-changed]")) item.hidden = !outcomes.includes(item.dataset.changed);
  const items = [...list.querySelectorAll("li")];
  list.hidden = items.length > 0 && items.every((item) => item.hidden);
}

// Between outcomes all of it stands there again.
export function clearChanges() {
  for (const part of document.querySelectorAll(".pw-changed, .pw-changed [data-changed]")) part.hidden = false;
}
