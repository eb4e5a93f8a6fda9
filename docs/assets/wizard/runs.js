// Says to site.js that the module of this page runs, and does what was pressed before.

export function runs() {
  const root = document.documentElement;
  root.dataset.runs = "";
  root.dispatchEvent(new Event("pw:runs"));
}
