// A letter as plain text, to paste in a mail or a log.

export function plainText(blocks) {
  return blocks.map(blockText).filter(Boolean).join("\n\n");
}

function blockText(block) {
  if (block.type === "list") {
    return block.items.map((item, place) => `${block.ordered ? `${place + 1}.` : "-"} ${said(item)}`).join("\n");
  }
  if (block.type !== "table") return said(block.runs);
  if (block.form) return block.rows.map(([label, value]) => `${said(label.runs)}: ${said(value.runs)}`.trim()).join("\n");
  return block.rows.map((row) => row.map((cell) => said(cell.runs)).join(" | ")).filter((row) => /[^\s|]/.test(row)).join("\n");
}

function said(runs) {
  return runs.map((run) => (run.break ? "\n" : run.text)).join("");
}
