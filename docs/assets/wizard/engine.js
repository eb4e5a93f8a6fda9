// The worker that runs Python, seen from the page: started once, and watched while it owes something. What counts is how
// long nothing comes, not how long all takes.

import { startWorker } from "./worker_start.js";

const SILENCE = 20_000;

export class Engine {
  #files;
  #workerAddress;
  #worker = null;
  #waiting = new Map();
  #number = 0;
  #asked = ""; // the last request, and the promise of its answer
  #answer = null;
  #timer = null;
  #silent = false; // that is why it failed
  ready = false;
  failed = false;
  received = 0; // bytes

  // `onFail` hears whether it can help to try again.
  constructor({ tool, runtime, stdlib, wheels, worker }, { onReady, onProgress, onFail }) {
    const folder = new URL(runtime, document.baseURI).href;
    this.#files = { tool, runtime: folder, stdlib: folder + stdlib, wheels: wheels.split(" ").map((name) => folder + name) };
    this.#workerAddress = new URL(worker, document.baseURI).href;
    Object.assign(this, { onReady, onProgress, onFail });
  }

  get started() {
    return this.#worker !== null || this.failed;
  }

  start() {
    if (this.started) return;
    if (typeof WebAssembly !== "object") {
      this.#fail(false);
      return;
    }
    try {
      this.#worker = this.#made();
    } catch {
      this.#fail(true);
      return;
    }
    this.#worker.postMessage(this.#files);
    for (const [id, { request }] of this.#waiting) this.#worker.postMessage({ id, request });
    this.#watch();
  }

  // What came stays, and what was asked is still to be answered.
  retry() {
    this.failed = false;
    if (this.#worker) this.#worker.postMessage({ retry: true, stuck: this.#silent });
    else this.start();
    if (!this.failed) this.#watch();
  }

  #made() {
    const worker = startWorker(this.#workerAddress);
    worker.addEventListener("message", ({ data }) => this.#receive(data));
    worker.addEventListener("error", () => this.#break());
    return worker;
  }

  // The result for {tool, answers, on}; does not settle while Python has failed.
  decide(request) {
    const text = JSON.stringify(request);
    if (text !== this.#asked) {
      this.#asked = text;
      this.#answer = this.#ask(text);
    }
    return this.#answer;
  }

  // Nothing that was asked stays behind on the page.
  forget() {
    this.#asked = "";
    this.#answer = null;
    this.#waiting.clear();
  }

  #ask(request) {
    this.start();
    return new Promise((resolve) => {
      const id = (this.#number += 1);
      this.#waiting.set(id, { request, resolve });
      this.#worker?.postMessage({ id, request }); // before Python is ready it waits in the worker
      if (!this.failed) this.#watch();
    });
  }

  #receive({ progress = 0, missing, ready, id, answer, error }) {
    if (error) this.#break();
    else if (missing) this.#fail(true);
    else if (ready) this.#arrive();
    else if (id) this.#take(id, answer);
    else {
      this.received += progress;
      this.onProgress();
    }
    if (!this.failed) this.#watch();
  }

  #arrive() {
    this.ready = true;
    this.failed = false;
    this.onReady();
  }

  #take(id, answer) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.resolve(JSON.parse(answer));
  }

  #watch() {
    clearTimeout(this.#timer);
    if (!this.ready || this.#waiting.size) this.#timer = setTimeout(() => this.#fail(true, true), SILENCE);
  }

  // This worker will never answer; the next try is another one.
  #break() {
    this.#worker?.terminate();
    this.#worker = null;
    this.ready = false;
    this.#fail(true);
  }

  #fail(canRetry, silent = false) {
    clearTimeout(this.#timer);
    if (this.failed) return;
    this.failed = true;
    this.#silent = silent;
    this.onFail({ canRetry });
  }
}
