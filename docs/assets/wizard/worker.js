// Runs Python: gets {tool, runtime, stdlib, wheels: [kernel, ...schools]} once, and {id, request} at any time after it;
// answers {progress: bytes}, {missing: a file that did not come}, {ready}, {id, answer} or {error}. After {missing}, or when
// nothing comes, {retry, stuck} asks again for what is not there. Files are absolute addresses of this site; request and answer
// are JSON text.

import { Downloads } from "./downloads.js";

const ABI = "2026_0"; // Pyodide 314 refuses a list of another ABI
const REHEARSAL = { turns: 100, turn: 5, quiet: 500 }; // turns of 5 ms, only when nothing was asked for 500 ms

const downloads = new Downloads((news) => postMessage(news));
let decide;
let started;
let answered = 0; // when, last

addEventListener("message", ({ data }) => {
  if (data.retry) downloads.retry(data.stuck);
  else if (data.runtime) {
    started = start(data);
    started.catch((error) => postMessage({ error: String(error) }));
  } else {
    started.then(() => answer(data), () => {});
  }
});

// What goes wrong while WebAssembly starts is thrown outside our own promises.
addEventListener("unhandledrejection", ({ reason }) => postMessage({ error: String(reason) }));

async function start({ tool, runtime, stdlib, wheels }) {
  const archives = wheels.map((wheel) => downloads.bytes(wheel));
  letDownloadsServe(runtime, stdlib);
  const places = wheels.map((_, number) => `/${number}.whl`);
  const python = await interpreter({
    indexURL: runtime,
    packageBaseUrl: runtime, // without it a public address is computed
    stdLibURL: stdlib,
    lockFileContents: { info: { abi_version: ABI }, packages: {} }, // no packages, so no list to fetch
    env: { PYTHONPATH: places.join(":") },
    fsInit: async (files) => {
      for (const [number, place] of places.entries()) files.writeFile(place, await archives[number]);
    },
  });
  decide = textFunction(python, "start", "decide");
  decide(JSON.stringify({ tool, answers: {} })); // imports the tool, so that the first answer need not
  postMessage({ ready: true });
  answered = performance.now();
  rehearse(textFunction(python, "start", "decide_example"), tool);
}

// Chromium keeps compiled WebAssembly for a next visit, but only after it has optimised a megabyte of it. A visitor
// asks too little for that, so the worker decides the examples of the tool while it has nothing else to do.
async function rehearse(nextExample, tool) {
  for (let turn = 0; turn < REHEARSAL.turns; turn += 1) {
    await pause(answered + REHEARSAL.quiet - performance.now());
    const end = performance.now() + REHEARSAL.turn;
    do nextExample(tool);
    while (performance.now() < end);
  }
}

function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}

// Pyodide asks for its program and its library itself, and keeps it to itself when one fails.
function letDownloadsServe(runtime, stdlib) {
  const files = {
    [`${runtime}pyodide.asm.wasm`]: (address) => downloads.program(address),
    [stdlib]: async (address) => new Response(await downloads.bytes(address)),
  };
  const { fetch } = globalThis;
  globalThis.fetch = (address, settings) => files[address]?.(String(address)) ?? fetch(address, settings);
  WebAssembly.instantiateStreaming = async (program, imports) => {
    const module = await program;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
}

// Python as loadPyodide has made it before it imports Pyodide's own Python part: that takes as long again, and all
// it has for us is a way to pass text.
async function interpreter(options) {
  const glue = downloads.script(`${options.indexURL}pyodide.asm.mjs`); // is read while loadPyodide comes
  glue.catch(() => {}); // told where it is awaited
  const { loadPyodide } = await downloads.script(`${options.indexURL}pyodide.mjs`);
  return new Promise((resolve, reject) => {
    const createPyodideModule = async (settings) => {
      const { default: create } = await glue;
      resolve(await create(settings));
      return new Promise(() => {}); // loadPyodide goes no further
    };
    loadPyodide({ ...options, createPyodideModule }).catch(reject);
  });
}

// A function of a Python module from one text to another, called as a C program does.
function textFunction(python, module, name) {
  const checked = (object) => {
    if (object) return object;
    python._PyErr_Print();
    throw new Error(`${module}.${name} failed`);
  };
  const give = (text, take) => {
    const place = python.stringToNewUTF8(text);
    try {
      return checked(take(place));
    } finally {
      python._free(place);
    }
  };
  const imported = give(module, python._PyImport_ImportModule);
  const called = give(name, (place) => python._PyObject_GetAttrString(imported, place));
  return (text) => {
    const given = give(text, python._PyUnicode_FromString);
    const answer = checked(python._PyObject_CallOneArg(called, given));
    const told = python.UTF8ToString(python._PyUnicode_AsUTF8(answer));
    python._Py_DecRef(given);
    python._Py_DecRef(answer);
    return told;
  };
}

function answer({ id, request }) {
  try {
    postMessage({ id, answer: decide(request) });
    answered = performance.now();
  } catch (error) {
    postMessage({ error: String(error) });
  }
}
