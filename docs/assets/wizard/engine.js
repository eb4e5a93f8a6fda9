// The worker that runs Python, seen from the page: started once, and watched while it owes an answer.

const LONGEST_WAIT = 20_000;

export class Engine {
  #files;
  #workerAddress;
  #worker = null;
  #waiting = new Map();
  #number = 0;
  #asked = ""; // the last request, and the promise of its answer
  #answer = null;
  #timer = null;
  ready = false;
  failed = false;

  constructor({ tool, runtime, stdlib, wheels, worker }, { onReady, onFail }) {
    const folder = new URL(runtime, document.baseURI).href;
    this.#files = { tool, runtime: folder, stdlib: folder + stdlib, wheels: wheels.split(" ").map((name) => folder + name) };
    this.#workerAddress = new URL(worker, document.baseURI).href;
    this.onReady = onReady;
    this.onFail = onFail;
  }

  get started() {
    return this.#worker !== null || this.failed;
  }

  start() {
    if (this.started) return;
    if (typeof WebAssembly !== "object") {
      this.#fail();
      return;
    }
    // From a blob, so that the content policy of this page holds in the worker too.
    const line = new Blob([`import ${JSON.stringify(this.#workerAddress)};`], { type: "text/javascript" });
    const address = URL.createObjectURL(line);
    this.#worker = new Worker(address, { type: "module" });
    this.#worker.addEventListener("message", ({ data }) => this.#receive(data));
    this.#worker.addEventListener("error", () => this.#fail());
    this.#worker.postMessage(this.#files);
    this.#watch();
  }

  // The result for {tool, answers, on}; never settles when Python has failed.
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
  }

  #ask(request) {
    this.start();
    return new Promise((resolve) => {
      if (this.failed) return;
      const id = (this.#number += 1);
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ id, request }); // before Python is ready it waits in the worker
      this.#watch();
    });
  }

  #receive({ ready, id, answer, error }) {
    clearTimeout(this.#timer);
    if (error) {
      this.#fail();
      return;
    }
    if (ready) {
      this.ready = true;
      this.onReady();
    } else {
      this.#waiting.get(id)(JSON.parse(answer));
      this.#waiting.delete(id);
    }
    if (this.#waiting.size) this.#watch();
  }

  #watch() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fail(), LONGEST_WAIT);
  }

  #fail() {
    if (this.failed) return;
    clearTimeout(this.#timer);
    this.failed = true;
    this.#worker?.terminate();
    this.#waiting.clear();
    this.onFail();
  }
}
