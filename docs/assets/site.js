// Colours, menu, overdue banner, folds, a form until its module runs, and the search that is loaded at the first focus.
// Runs in <head>, so that the chosen colours are there before the first paint.

(() => {
  "use strict";
  const root = document.documentElement;
  const stored = "protocolwijzer-kleuren";
  const FORMS = ".pw-wizard, .pw-settings, .pw-letter-form";
  const SILENCE = 20_000;
  const AT_REST = 20_000;
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
  root.classList.add("asks"); // the form of this page shows; it goes when its module does not run

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

  // The form that a module drives: what is pressed before that runs is kept for it. When it fails, or nothing comes for
  // long, the page looks as it does without scripts and says so. A module that comes late takes over again.
  function watchModule() {
    const notice = document.querySelector(".pw-notice");
    if (!notice) return;
    const text = notice.querySelector(".pw-notice-text");
    const retry = notice.querySelector(".pw-retry");
    let pressed = null;
    const runs = () => "runs" in root.dataset;
    const fail = () => {
      if (runs()) return;
      root.classList.remove("asks");
      for (const part of document.querySelectorAll(".pw-procedure > details")) part.open = true;
      text.textContent = notice.dataset.fails;
      retry.hidden = location.protocol === "file:";
    };
    const hold = (event) => {
      const button = event.target.closest(FORMS) && event.target.closest("button");
      if (!button || runs()) return;
      event.preventDefault();
      event.stopPropagation();
      pressed = button;
      text.textContent = notice.dataset.waits;
    };
    document.addEventListener("click", hold, true);
    retry.addEventListener("click", () => runs() || location.reload());
    root.addEventListener("pw:runs", () => {
      root.classList.add("asks");
      text.textContent = "";
      retry.hidden = true;
      queueMicrotask(() => pressed?.click()); // once the module is done
    });
    for (const script of document.querySelectorAll("script[data-form]")) {
      for (const end of ["load", "error"]) script.addEventListener(end, fail);
    }
    setTimeout(fail, SILENCE);
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

  // In a folder a browser shows the list of its files.
  function openFolders() {
    if (location.protocol !== "file:") return;
    for (const link of document.links) {
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
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
    field.value ||= history.state?.query ?? "";
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    const search = new URL(form.dataset.search, document.baseURI);
    const load = (name) => loadScript(new URL(name, search));
    const start = () => load("field.js").then(() => globalThis.pwSearch.start(form, load)).catch(fail);
    const wait = () => field.addEventListener("focus", start, { once: true });
    const fault = document.querySelector(".pw-search-fault");
    const again = fault.querySelector("button");
    const fail = () => {
      form.hidden = true;
      fault.hidden = false;
      again.focus();
      document.querySelector(".pw-search-told").textContent = fault.querySelector("p").textContent;
    };
    again.addEventListener("click", () => {
      fault.hidden = true;
      form.hidden = false;
      wait();
      field.focus();
    });
    wait();
  }

  // A copy for when the network is down: when the reader has what they came for, and on the page of a tool not before that.
  function startKeeping() {
    const base = document.querySelector(".pw-header").dataset.base;
    if (!("serviceWorker" in navigator) || !location.protocol.startsWith("http") || base.startsWith("/")) return;
    let started = false;
    const start = () => {
      if (!started) loadScript(new URL(`${base}/assets/kept.js`, document.baseURI)).catch(() => {});
      started = true;
    };
    if (document.querySelector(".pw-wizard")) {
      root.addEventListener("pw:decided", start, { once: true });
      setTimeout(start, AT_REST);
    } else (globalThis.requestIdleCallback ?? setTimeout)(start);
  }

  const begin = () => {
    watchModule();
    startColours();
    startMenu();
    showOverdue();
    startFolds();
    startPrint();
    startEmergencyKey();
    startSearch();
    openFolders();
    if (document.readyState === "complete") startKeeping();
    else addEventListener("load", startKeeping, { once: true });
  };
  // Not at DOMContentLoaded: that waits for the module, which may never come.
  if (document.readyState === "loading") document.addEventListener("readystatechange", begin, { once: true });
  else begin();
})();
