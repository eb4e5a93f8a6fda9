// Pyodide refuses a worker that can import scripts, and this one has nothing to import.

globalThis.importScripts = () => {
  throw new TypeError("Everything is in this text.");
};
