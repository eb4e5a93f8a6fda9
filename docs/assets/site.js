// Colours, menu, overdue banner, folds, and the search that is loaded at the first focus of its field.
// Runs in <head>, so that the chosen colours are there before the first paint.

(() => {
  "use strict";
  const root = document.documentElement;
  const stored = "protocolwijzer-kleuren";
  const narrow = matchMedia("(max-width: 59.99em)");
  const dark = matchMedia("(prefers-color-scheme: dark)");

  const readChoice = () => {
    try { return localStorage.getItem(stored); } catch { return null; }
  };
  const keepChoice = (theme) => {
    try { localStorage.setItem(stored, theme); } catch { /* without storage the choice lasts for one page */ }
  };

  const choice = readChoice();
  if (choice === "light" || choice === "dark") root.dataset.theme = choice;
  root.classList.replace("no-js", "js");

  function startColours() {
    const button = document.querySelector(".pw-theme-button");
    const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      keepChoice(root.dataset.theme);
      show();
    });
    dark.addEventListener("change", show);
    show();
  }

  function startMenu() {
    const menu = document.getElementById("pw-menu");
    const opener = document.querySelector(".pw-menu-button");
    if (!menu || !opener) return;
    const rest = () => document.querySelectorAll(".pw-header, .pw-article, .pw-toc, .pw-footer");

    const set = (open) => {
      menu.classList.toggle("pw-open", open);
      opener.setAttribute("aria-expanded", String(open));
      menu.inert = narrow.matches && !open;
      for (const part of rest()) part.inert = narrow.matches && open;
    };
    const close = () => {
      set(false);
      opener.focus();
    };
    opener.addEventListener("click", () => {
      set(true);
      menu.querySelector(".pw-menu-close").focus();
    });
    menu.querySelector(".pw-menu-close").addEventListener("click", close);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.classList.contains("pw-open")) close();
    });
    document.addEventListener("click", (event) => {
      const open = menu.classList.contains("pw-open");
      if (open && !menu.contains(event.target) && !opener.contains(event.target)) close();
    });
    narrow.addEventListener("change", () => set(false));
    set(false);
  }

  function showOverdue() {
    const banner = document.querySelector(".pw-overdue[data-review-by]");
    if (banner) banner.hidden = new Date() < new Date(`${banner.dataset.reviewBy}T00:00`);
  }

  // The HTML has the folds open, for who has no script; on paper they are open too.
  function startFolds() {
    const folds = [...document.querySelectorAll(".pw-fold")];
    if (!folds.length) return;
    let opened = [];
    const around = (target) => folds.filter((fold) => fold.contains(target));
    const target = () => document.querySelector(":target");
    const show = (element) => {
      for (const fold of around(element)) fold.open = true;
      element.scrollIntoView();
    };
    for (const fold of folds) {
      fold.open = fold.matches(".pw-fold--narrow") && !narrow.matches;
      fold.dataset.ready = "";
    }
    if (target()) show(target());
    addEventListener("hashchange", () => target() && show(target()));
    document.addEventListener("click", (event) => {
      const link = event.target.closest('a[href^="#"]');
      if (link?.hash === location.hash && target()) show(target());
    });
    addEventListener("beforeprint", () => {
      opened = folds.filter((fold) => !fold.open);
      for (const fold of opened) fold.open = true;
    });
    addEventListener("afterprint", () => {
      for (const fold of opened) fold.open = false;
    });
  }

  // Alt + N leads to help from anywhere; a letter alone does nothing (WCAG 2.1.4), and AltGr is another key.
  function startEmergencyKey() {
    document.addEventListener("keydown", (event) => {
      if (event.code !== "KeyN" || !event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      document.querySelector(".pw-emergency").click();
    });
  }

  function startPrint() {
    for (const button of document.querySelectorAll(".pw-print-page")) {
      button.hidden = false;
      button.addEventListener("click", () => print());
    }
  }

  // No module: a browser loads those from a server only, and the search works from a folder too.
  function loadScript(url) {
    return new Promise((done, fail) => {
      const script = document.createElement("script");
      script.src = url;
      script.onload = done;
      script.onerror = fail;
      document.head.append(script);
    });
  }

  function startSearch() {
    const form = document.querySelector(".pw-search");
    if (!form) return;
    const field = form.querySelector("input");
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    const search = new URL(form.dataset.search, document.baseURI);
    const load = (name) => loadScript(new URL(name, search));
    const start = () => load("field.js").then(() => globalThis.pwSearch.start(form, load), fails);
    const fails = () => {
      form.querySelector(".pw-search-status").textContent = form.dataset.fails;
      form.querySelector(".pw-results-panel").hidden = false;
      field.addEventListener("focus", start, { once: true });
    };
    field.addEventListener("focus", start, { once: true });
  }

  document.addEventListener("DOMContentLoaded", () => {
    startColours();
    startMenu();
    showOverdue();
    startFolds();
    startPrint();
    startEmergencyKey();
    startSearch();
  });
})();
