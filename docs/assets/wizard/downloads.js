// In the worker: the files that Python starts from. What has come is never asked for again; a file that fails or gets
// stuck waits for `retry`, and whoever asked for it waits along.

const ask = fetch; // the worker puts another in its place for Pyodide

class Download {
  #attempt;
  #settle;

  // `attempt` fetches and takes the file; its argument says whether it is a second try.
  constructor(attempt, onMissing) {
    this.done = false;
    this.failed = false;
    this.onMissing = onMissing;
    this.#attempt = attempt;
    this.whole = new Promise((resolve) => (this.#settle = resolve));
    this.try(false);
  }

  // The first try that succeeds wins: one that got stuck may still come.
  async try(again) {
    this.failed = false;
    try {
      const whole = await this.#attempt(again);
      this.done = true;
      this.#settle(whole);
    } catch (error) {
      if (this.done) return;
      this.failed = true;
      this.onMissing(error);
    }
  }
}

export class Downloads {
  #files = new Map();

  // `tell` gets {progress: the bytes that came} or {missing: why}.
  constructor(tell) {
    this.tell = tell;
  }

  bytes(address) {
    return this.#file(address, async (again) => {
      const response = await this.#fetch(address, again);
      return new Uint8Array(await response.arrayBuffer());
    });
  }

  // WebAssembly, compiled while it comes; from its bytes where the host gives it another type.
  program(address) {
    return this.#file(address, async (again) => {
      const response = await this.#fetch(address, again);
      const typed = response.headers.get("content-type")?.split(";")[0].trim().toLowerCase() === "application/wasm";
      return typed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
    });
  }

  // A module of JavaScript; a browser may remember that an address failed, so a second try has another one.
  script(address) {
    return this.#file(address, (again) => import(again ? `${address}?opnieuw` : address));
  }

  // Asks again for what failed; also for what is on its way, where that is `stuck`.
  retry(stuck) {
    for (const file of this.#files.values()) if (file.failed || (stuck && !file.done)) file.try(true);
  }

  #file(address, attempt) {
    if (!this.#files.has(address)) {
      const missing = (error) => this.tell({ missing: `${address}: ${error}` });
      this.#files.set(address, new Download(attempt, missing));
    }
    return this.#files.get(address).whole;
  }

  async #fetch(address, again) {
    const response = await ask(address, again ? { cache: "reload" } : {});
    if (!response.ok) throw new Error(response.status);
    this.#count(response.clone().body.getReader());
    return response;
  }

  async #count(reader) {
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) this.tell({ progress: part.value.length });
    } catch { /* whoever takes the file hears it too */ }
  }
}
