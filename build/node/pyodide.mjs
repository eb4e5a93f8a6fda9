// Runs Python code in Pyodide. Reads one JSON job on standard input, writes {value} or {error} on standard output.
// job: {code, input, mounts: {"/in": "host folder"}, path: ["/in/x.whl"], env, stdlib: "host file" or null}
// The code defines `main(text: str) -> str`; it gets job.input and its answer is the value.
import { readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

const job = JSON.parse(readFileSync(0, "utf8"));
const options = { env: job.env, stdout: (line) => process.stderr.write(line + "\n") };
if (job.stdlib) options.stdLibURL = job.stdlib;

let answer;
try {
  const python = await loadPyodide(options);
  for (const [inside, folder] of Object.entries(job.mounts)) {
    python.FS.mkdirTree(inside);
    python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, inside);
  }
  python.globals.set("job_path", job.path.join("\n"));
  python.runPython("import sys; sys.path[:0] = job_path.split()");
  python.runPython(job.code);
  answer = { value: python.globals.get("main")(job.input) };
} catch (error) {
  answer = { error: String(error.message ?? error) };
}
process.stdout.write(JSON.stringify(answer));
