// The worker of a page: a module of this site.

export function startWorker(address) {
  // From a blob, so that the content policy of this page holds in the worker too.
  const line = new Blob([`import ${JSON.stringify(address)};`], { type: "text/javascript" });
  return new Worker(URL.createObjectURL(line), { type: "module" });
}
