// Draws charts. Reads {dots: [text]} on standard input, writes {svgs: [text]} or {error} on standard output.
import { readFileSync } from "node:fs";
import { Graphviz } from "@hpcc-js/wasm-graphviz";

const { dots } = JSON.parse(readFileSync(0, "utf8"));
const graphviz = await Graphviz.load();
const svgs = [];
let answer = { svgs };
for (const [index, dot] of dots.entries()) {
  try {
    svgs.push(graphviz.layout(dot, "svg", "dot"));
  } catch (error) {
    answer = { error: `chart ${index + 1} of ${dots.length}: ${error.message ?? error}` };
    break;
  }
}
process.stdout.write(JSON.stringify(answer));
