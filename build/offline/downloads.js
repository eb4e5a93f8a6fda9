// In the worker of a page in a folder: what Python starts from came along with the text of the worker.

import * as glue from "../../runtime/pyodide.asm.mjs";
import * as loader from "../../runtime/pyodide.mjs";

const SCRIPTS = { "pyodide.asm.mjs": glue, "pyodide.mjs": loader };
const files = globalThis.pwFiles; // by name, as base64 of gzip

export class Downloads {
  // `tell` gets {progress: the bytes that are there}.
  constructor(tell) {
    this.tell = tell;
  }

  async bytes(address) {
    const unpacked = new Blob([bytesOf(files[nameIn(address)])]).stream().pipeThrough(new DecompressionStream("gzip"));
    const bytes = new Uint8Array(await new Response(unpacked).arrayBuffer());
    this.tell({ progress: bytes.length });
    return bytes;
  }

  async program(address) {
    return WebAssembly.compile(await this.bytes(address));
  }

  async script(address) {
    return SCRIPTS[nameIn(address)];
  }
}

const nameIn = (address) => address.slice(address.lastIndexOf("/") + 1);

function bytesOf(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at); // `Uint8Array.from` takes ten times as long
  return bytes;
}
