// Makes one script of a module and all that it imports. Job: { folder, entry, format: "iife" for a classic script or "esm",
// external: [imports that stay] }; answers with its text.

import { readFileSync } from "node:fs";
import { build } from "esbuild";

const NOWHERE = "https://embedded.invalid/"; // where Pyodide thinks that it was loaded from
const { folder, entry, format, external } = JSON.parse(readFileSync(0, "utf8"));

const { outputFiles } = await build({
  absWorkingDir: folder, // the text names the place of a module in it, and nothing outside
  entryPoints: [entry],
  bundle: true,
  format,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  external,
  define: format === "iife" ? { "import.meta.url": JSON.stringify(NOWHERE) } : {},
  logLevel: "error",
  write: false,
});
process.stdout.write(JSON.stringify(outputFiles[0].text));
