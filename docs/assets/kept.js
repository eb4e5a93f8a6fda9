// The copy of a school on this device: has the worker keep it, and tells what is kept and when there is a newer edition.
// Loaded by site.js when the reader has what they came for. The copy holds files of this site and nothing of the reader.

(() => {
  "use strict";
  const root = document.documentElement;
  const REFUSED = "protocolwijzer-geen-kopie"; // a cache without files: the reader wants no copy
  const EDITIONS = "protocolwijzer-editie-";
  const MEGABYTE = 1_000_000;
  const NEWER = "Nieuwe editie klaar. Herlaad de bladzijde.";
  const OTHERS = "Sluit eerst de andere tabbladen van deze site. Herlaad daarna.";
  const FAILED = {
    full: "Er is een nieuwe editie, maar er is te weinig ruimte voor op dit apparaat. Je leest de vorige.",
    broken: "Er is een nieuwe editie, maar zij kon niet worden opgehaald. Je leest de vorige.",
  };
  const NOT_KEPT = {
    full: "Er is op dit apparaat te weinig ruimte om deze school zonder netwerk te laten werken.",
    broken: "Deze school is nog niet op dit apparaat gezet. Dat wordt later opnieuw geprobeerd.",
  };
  const site = new URL(`${document.querySelector(".pw-header").dataset.base}/`, document.baseURI);
  const school = document.querySelector(".pw-article").dataset.school ?? "";
  const line = document.querySelector(".pw-on-device");
  const block = document.querySelector(".pw-device");

  function ask(worker, question) {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", ({ data }) => resolve(data), { once: true });
      port1.start();
      worker.postMessage(question, [port2]);
    });
  }

  async function start() {
    startBlock();
    const there = await navigator.serviceWorker.getRegistration(site);
    if (await caches.has(REFUSED)) return;
    if (!there && navigator.connection?.saveData) return;
    await keep();
  }

  async function keep() {
    const registration = await navigator.serviceWorker.register(new URL("service-worker.js", site), { scope: site, updateViaCache: "none" });
    watch(registration);
    const worker = await activeOf(registration);
    if (!worker) return;
    const { failed, whole } = await ask(worker, school ? { ask: "keep", school } : { ask: "tell" });
    root.dataset.kept = whole.map(({ part }) => part).join(" ");
    if (failed) say(NOT_KEPT[failed]);
    else if (school) say(`Deze school werkt op dit apparaat ook zonder netwerk: ${megabytes(whole)}.`);
    showBlock(whole);
  }

  // The worker that serves, also when it still has to begin; none when it fails.
  function activeOf(registration) {
    const { active, installing, waiting } = registration;
    const coming = installing ?? waiting;
    if (active || !coming) return active;
    return new Promise((resolve) => {
      coming.addEventListener("statechange", () => {
        if (coming.state === "activated") resolve(coming);
        if (coming.state === "redundant") resolve(null);
      });
    });
  }

  function watch(registration) {
    if (registration.waiting && registration.active) offer(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      coming.addEventListener("statechange", () => {
        if (coming.state === "installed" && registration.active) offer(coming);
      });
    });
    navigator.serviceWorker.addEventListener("message", ({ data }) => data.update && tell(FAILED[data.failed], "Lees de nieuwe", readNewest));
    registration.update().catch(() => {}); // without a network there is nothing newer to know
  }

  // The form of a tool tells it itself, with what happens to the answers.
  function offer(worker) {
    const reload = () => begin(worker);
    const news = new CustomEvent("pw:newer", { cancelable: true, detail: { reload } });
    if (root.dispatchEvent(news)) tell(NEWER, "Herlaad", async () => tell(await reload(), "Herlaad", reload));
  }

  // Lets another edition begin and loads this page again; gives what stands in the way.
  async function begin(worker) {
    const begun = new Promise((resolve) => worker.addEventListener("statechange", () => worker.state === "activated" && resolve()));
    const { others } = await ask(worker, { ask: "begin" });
    if (others) return OTHERS;
    await begun;
    location.reload();
    return "";
  }

  async function readNewest() {
    await wipe();
    location.reload();
  }

  async function wipe() {
    const registration = await navigator.serviceWorker.getRegistration(site);
    await registration?.unregister();
    for (const name of await caches.keys()) if (name.startsWith(EDITIONS)) await caches.delete(name);
    root.dataset.kept = "";
  }

  const megabytes = (whole) => `${Math.ceil(whole.reduce((sum, { bytes }) => sum + bytes, 0) / MEGABYTE)} MB`;

  function say(text) {
    line.textContent = text;
  }

  function tell(text, label, act) {
    if (!text) return;
    let bar = document.querySelector(".pw-newer");
    if (!bar) {
      bar = Object.assign(document.createElement("div"), { className: "pw-newer" });
      bar.setAttribute("role", "status");
      document.querySelector(".pw-header").after(bar);
    }
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
    button.addEventListener("click", act);
    bar.replaceChildren(text, " ", button);
  }

  // On the Privacy page: how much is kept, and one button to wipe it or to keep it again.
  function startBlock() {
    if (!block) return;
    block.hidden = false;
    block.querySelector(".pw-device-wipe").addEventListener("click", async () => {
      await wipe();
      await caches.open(REFUSED);
      showBlock([]);
    });
    block.querySelector(".pw-device-keep").addEventListener("click", async () => {
      await caches.delete(REFUSED);
      await keep();
    });
    showBlock([]);
  }

  function showBlock(whole) {
    if (!block) return;
    const schools = whole.map(({ school: name }) => name).filter(Boolean);
    const told = whole.length === 0 ? "Nu staat er geen kopie." : `Nu staat er ${megabytes(whole)}: de noodpagina's${schools.length ? `, en alles van ${schools.join(" en ")}` : ""}.`;
    block.querySelector(".pw-device-told").textContent = told;
    block.querySelector(".pw-device-wipe").hidden = whole.length === 0;
    block.querySelector(".pw-device-keep").hidden = whole.length > 0;
  }

  start().catch(() => {}); // a browser may refuse storage: the site then works as without
})();
