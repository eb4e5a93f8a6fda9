// Keeps the site of a school on this device and gives it from there: all of one edition, or nothing. The build puts `EDITION`
// above this: its version, the names of its schools, and for each part ("nood", "gedeeld", a school) its files as
// { address: [hash, bytes] }.
//
// Each edition has a worker and a cache of its own. A new worker fills its cache while the one before still serves; the
// browser lets it begin when no page of the old one is open, or when a reader asks. So a page has files of one edition only.

const EDITIONS = "protocolwijzer-editie-";
const CACHE = EDITIONS + EDITION.version;
const FIRST = "nood"; // what may not wait
const SHARED = "gedeeld"; // what a school cannot do without
const AT_ONCE = 4;
const { scope } = registration;
const partOf = new Map(Object.entries(EDITION.parts).flatMap(([part, files]) => Object.keys(files).map((path) => [path, part])));
let busy = Promise.resolve(); // parts are kept one after another

class Broken extends Error {}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(dropOthers()));
addEventListener("fetch", (event) => answer(event));
addEventListener("message", (event) => event.waitUntil(hear(event)));

// What was kept of the edition before is kept of this one too; without that this edition does not come.
async function install() {
  try {
    const before = (await Promise.all((await others()).map(marks))).flat().map(({ part }) => part);
    for (const part of new Set([FIRST, ...before])) if (part in EDITION.parts) await keep(part);
  } catch (error) {
    await caches.delete(CACHE);
    if (registration.active) await tellPages({ failed: reasonOf(error), update: true });
    throw error;
  }
}

async function dropOthers() {
  await Promise.all((await others()).map((name) => caches.delete(name)));
}

async function others() {
  return (await caches.keys()).filter((name) => name.startsWith(EDITIONS) && name !== CACHE);
}

// The parts that are whole in a cache: [{ part, bytes, files }].
async function marks(name) {
  const cache = await caches.open(name);
  const found = await Promise.all(Object.keys(EDITION.parts).map((part) => cache.match(markOf(part))));
  return Promise.all(found.filter(Boolean).map((mark) => mark.json()));
}

// No file of the site has this address; it is written last, so what it marks is whole.
const markOf = (part) => new URL(`${part}.geheel`, scope).href;

const isWhole = async (part) => (await caches.match(markOf(part), { cacheName: CACHE })) !== undefined;

async function keep(part) {
  if (await isWhole(part)) return;
  const files = EDITION.parts[part];
  const cache = await caches.open(CACHE);
  try {
    const before = await filesBefore();
    const waiting = Object.entries(files);
    const lines = Array.from({ length: AT_ONCE }, () => keepEach(cache, waiting, before));
    const failed = (await Promise.allSettled(lines)).find(({ reason }) => reason); // all are done, so nothing comes after this
    if (failed) throw failed.reason;
    const bytes = Object.values(files).reduce((sum, [, size]) => sum + size, 0);
    await cache.put(markOf(part), new Response(JSON.stringify({ part, bytes, files })));
  } catch (error) {
    await Promise.all(Object.keys(files).map((path) => cache.delete(addressOf(path))));
    throw error;
  }
}

// Until one fails: then the rest need not come.
async function keepEach(cache, waiting, before) {
  try {
    for (let next = waiting.pop(); next; next = waiting.pop()) await keepFile(cache, next, before);
  } catch (error) {
    waiting.length = 0;
    throw error;
  }
}

const addressOf = (path) => new URL(path || ".", scope).href;

// The files of other editions on this device by their hash.
async function filesBefore() {
  const found = new Map();
  for (const name of await others()) {
    for (const { files } of await marks(name)) for (const [path, [hash]] of Object.entries(files)) found.set(hash, { name, path });
  }
  return found;
}

async function keepFile(cache, [path, [hash]], before) {
  const address = addressOf(path);
  const { name, path: old } = before.get(hash) ?? {};
  const half = await cache.match(address); // of a worker that was stopped halfway
  const response = half ?? (name && (await caches.match(addressOf(old), { cacheName: name }))) ?? (await fetched(address));
  if ((await hashOf(response.clone())) !== hash) throw new Broken(`${address} is of another edition`);
  await cache.put(address, response);
}

async function fetched(address) {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok || response.redirected) throw new Broken(`${address}: ${response.status}`);
  return response;
}

async function hashOf(response) {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const reasonOf = (error) => (error.name === "QuotaExceededError" ? "full" : "broken");

function answer(event) {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.search || !address.href.startsWith(scope)) return;
  const path = address.href.split("#")[0].slice(scope.length).replace(/(^|\/)index\.html$/, "$1");
  if (partOf.has(path) || request.mode === "navigate") event.respondWith(given(request, path));
}

async function given(request, path) {
  const kept = await keptFile(path);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    return (await keptFile(`${path}/`)) ? Response.redirect(addressOf(`${path}/`)) : notHere();
  }
}

async function keptFile(path) {
  const part = partOf.get(path);
  return part && (await isWhole(part)) ? caches.match(addressOf(path), { cacheName: CACHE }) : undefined;
}

function notHere() {
  const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Geen netwerk – Protocolwijzer</title>
<h1>Geen netwerk</h1><p>Deze bladzijde staat niet op dit apparaat. Probeer het later opnieuw.</p>
<p><a href="${addressOf("nood/")}">Direct hulp nodig</a></p><p><a href="${addressOf("")}">Start</a></p>`;
  return new Response(page, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}

// What a page asks: to keep a school, to hear what is kept, or to let this edition begin.
async function hear({ data, ports: [port] }) {
  if (data.ask === "begin") port.postMessage(await begin());
  else if (data.ask === "keep") port.postMessage(await keepSchool(data.school));
  else port.postMessage({ whole: await marksTold() });
}

async function keepSchool(school) {
  let failed = null;
  const before = busy;
  let done;
  busy = new Promise((resolve) => (done = resolve));
  await before;
  try {
    for (const part of [SHARED, school]) if (part in EDITION.parts) await keep(part);
  } catch (error) {
    failed = reasonOf(error);
  } finally {
    done();
  }
  return { failed, whole: await marksTold() };
}

async function marksTold() {
  return (await marks(CACHE)).map(({ part, bytes }) => ({ part, bytes, school: EDITION.schools[part] }));
}

// Only one page may be open: another one would get files of two editions.
async function begin() {
  const pages = (await clients.matchAll({ type: "window", includeUncontrolled: true })).filter(({ url }) => url.startsWith(scope));
  if (pages.length > 1) return { others: pages.length - 1 };
  await skipWaiting();
  return { others: 0 };
}

async function tellPages(news) {
  for (const page of await clients.matchAll({ type: "window", includeUncontrolled: true })) page.postMessage(news);
}
