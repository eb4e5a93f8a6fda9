// Runs Python: gets {runtime, stdlib, wheel} once, then {id, request}; answers {ready}, {id, answer} or {error}.
// Files are absolute addresses of this site; request and answer are JSON text.

const ABI = "2026_0"; // Pyodide 314 refuses a list of another ABI

let decide;

addEventListener("message", ({ data }) => {
  if (data.runtime) start(data).catch((error) => postMessage({ error: String(error) }));
  else answer(data);
});

// What goes wrong while WebAssembly starts is thrown outside our own promises.
addEventListener("unhandledrejection", ({ reason }) => postMessage({ error: String(reason) }));

async function start({ runtime, stdlib, wheel }) {
  const archive = fetchBytes(wheel);
  const { loadPyodide } = await import(`${runtime}pyodide.mjs`);
  const python = await loadPyodide({
    indexURL: runtime,
    packageBaseUrl: runtime, // without it a public address is computed
    stdLibURL: stdlib,
    lockFileContents: { info: { abi_version: ABI }, packages: {} }, // no packages, so no list to fetch
    fsInit: async (files) => files.writeFile("/decision_tools.whl", await archive),
  });
  decide = python.runPython(`
    import sys
    sys.path.insert(0, "/decision_tools.whl")
    from decision_tools import decide_json
    decide_json`);
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
