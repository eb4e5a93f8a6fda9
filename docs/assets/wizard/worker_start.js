// The worker of a page: a module of this site, from a blob, so that the content policy of the page holds in the worker too.
// The module is imported when the blob runs: Firefox gives no service worker a say in what a blob imports before it runs.

const TEXT = `export {}; // in a browser without module workers this fails at once, as it should
const early = [];
const hold = ({ data }) => early.push(data);
addEventListener("message", hold);
import(ADDRESS).then(
  () => {
    removeEventListener("message", hold);
    for (const data of early) dispatchEvent(new MessageEvent("message", { data }));
  },
  (error) => setTimeout(() => { throw error; }), // so that the page hears it
);`;

export function startWorker(address) {
  const text = TEXT.replace("ADDRESS", () => JSON.stringify(address));
  return new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })), { type: "module" });
}
