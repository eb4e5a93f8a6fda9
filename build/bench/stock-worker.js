// The worker of the stock page: Pyodide as its package comes, the tools as source, unpacked. Same messages as ours.

let decide;
let started;

addEventListener("message", ({ data }) => {
  if (data.runtime) {
    started = start(data);
    started.catch((error) => postMessage({ error: String(error) }));
  } else {
    started.then(() => postMessage({ id: data.id, answer: decide(data.request) }));
  }
});

async function start({ runtime, wheels: [wheel] }) {
  const archive = fetch(wheel).then((response) => response.arrayBuffer());
  const { loadPyodide } = await import(`${runtime}pyodide.mjs`);
  const python = await loadPyodide({ indexURL: runtime });
  python.unpackArchive(await archive, "zip");
  decide = python.runPython("from decision_tools import decide_json; decide_json");
  postMessage({ ready: true });
}
