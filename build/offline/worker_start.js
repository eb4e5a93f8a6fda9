// The worker of a page in a folder (`file://`), where no file can be fetched: a classic script brings its text.

export const startWorker = (address) => new LateWorker(address);

// A worker as far as its page can tell; what is posted before the text has come waits for it.
class LateWorker extends EventTarget {
  #worker = null;
  #waiting = [];

  constructor(address) {
    super();
    const script = Object.assign(document.createElement("script"), { src: address });
    script.addEventListener("load", () => this.#begin());
    script.addEventListener("error", () => this.dispatchEvent(new Event("error")));
    document.head.append(script);
  }

  postMessage(message) {
    if (this.#worker) this.#worker.postMessage(message);
    else this.#waiting.push(message);
  }

  terminate() {
    this.#worker?.terminate();
  }

  #begin() {
    const text = new Blob([globalThis.pwPython], { type: "text/javascript" });
    this.#worker = new Worker(URL.createObjectURL(text));
    this.#worker.addEventListener("message", ({ data }) => this.dispatchEvent(new MessageEvent("message", { data })));
    this.#worker.addEventListener("error", () => this.dispatchEvent(new Event("error")));
    for (const message of this.#waiting) this.#worker.postMessage(message);
  }
}
