// The worker that runs Python, seen from the page: started once, questions that come too early wait.

const LONGEST_WAIT = 20_000;

export class Engine {
  #files;
  #workerAddress;
  #worker = null;
  #waiting = new Map();
  #number = 0;
  #timer = null;
  ready = false;
  failed = false;

  constructor({ runtime, stdlib, wheel, worker }, { onReady, onFail }) {
    const folder = new URL(runtime, document.baseURI).href;
    this.#files = { runtime: folder, stdlib: folder + stdlib, wheel: folder + wheel };
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
    this.start();
    return new Promise((resolve) => {
      const id = (this.#number += 1);
      this.#waiting.set(id, { request: JSON.stringify(request), resolve });
      if (this.ready) this.#send(id);
    });
  }

  #send(id) {
    this.#worker.postMessage({ id, request: this.#waiting.get(id).request });
    this.#watch();
  }

  #receive({ ready, id, answer, error }) {
    clearTimeout(this.#timer);
    if (error) {
      this.#fail();
    } else if (ready) {
      this.ready = true;
      for (const waiting of this.#waiting.keys()) this.#send(waiting);
      this.onReady();
    } else {
      const { resolve } = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (this.#waiting.size) this.#watch();
      resolve(JSON.parse(answer));
    }
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
