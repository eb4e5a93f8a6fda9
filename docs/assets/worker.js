// Runs Python: gets {tool, runtime, stdlib, wheels: [kernel, school]} once, and {id, request} at any time after it;
// answers {ready}, {id, answer} or {error}. Files are absolute addresses of this site; request and answer are JSON text.

const ABI = "2026_0"; // Pyodide 314 refuses a list of another ABI

let decide;
let started;

addEventListener("message", ({ data }) => {
  if (data.runtime) {
    started = start(data);
    started.catch((error) => postMessage({ error: String(error) }));
  } else {
    started.then(() => answer(data), () => {});
  }
});

// What goes wrong while WebAssembly starts is thrown outside our own promises.
addEventListener("unhandledrejection", ({ reason }) => postMessage({ error: String(reason) }));

async function start({ tool, runtime, stdlib, wheels }) {
  const archives = wheels.map(fetchBytes);
  const { loadPyodide } = await import(`${runtime}pyodide.mjs`);
  const python = await loadPyodide({
    indexURL: runtime,
    packageBaseUrl: runtime, // without it a public address is computed
    stdLibURL: stdlib,
    lockFileContents: { info: { abi_version: ABI }, packages: {} }, // no packages, so no list to fetch
    fsInit: async (files) => {
      for (const [number, archive] of archives.entries()) files.writeFile(`/${number}.whl`, await archive);
    },
  });
  decide = python.runPython(`
    import sys
    sys.path.insert(0, "/0.whl")
    import decision_tools
    decision_tools.__path__.append("/1.whl/decision_tools")
    decision_tools.decide_json`);
  decide(JSON.stringify({ tool, answers: {} })); // imports the tool, so that the first answer need not
  postMessage({ ready: true });
}

function answer({ id, request }) {
  try {
    postMessage({ id, answer: decide(request) });
  } catch (error) {
    postMessage({ error: String(error) });
  }
}

async function fetchBytes(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
