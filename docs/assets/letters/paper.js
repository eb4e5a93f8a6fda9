// The paper of a letter: the page holds it with all places open; values fill them, and it gives its blocks.

const EMPTY_BOX = "☐";
const TICKED_BOX = "☒";
const HEADINGS = { H3: 1, H4: 2, H5: 3 };

export class Paper {
  #blank = new Map();

  constructor(root) {
    this.root = root;
    for (const place of root.querySelectorAll("[data-field]")) this.#blank.set(place, place.cloneNode(true));
  }

  // Puts a value in each place of a field; without a value the place is open again.
  fill(id, value) {
    for (const [place, blank] of this.#blank) {
      if (place.dataset.field !== id) continue;
      place.replaceChildren(...blank.cloneNode(true).childNodes);
      if (place.localName === "table") fillRows(place, value);
      else fillPlace(place, value);
    }
  }

  // A copy with every place open.
  blank() {
    const copy = this.root.cloneNode(true);
    const blanks = [...this.#blank.values()];
    for (const [number, place] of [...copy.querySelectorAll("[data-field]")].entries()) {
      place.replaceWith(blanks[number].cloneNode(true));
    }
    return copy;
  }
}

function fillPlace(place, value) {
  place.classList.toggle("pw-blank", !value.length);
  const boxes = place.querySelectorAll(".pw-box");
  if (boxes.length) {
    for (const box of boxes) {
      const option = box.textContent.slice(EMPTY_BOX.length + 1);
      box.textContent = `${value.includes(option) ? TICKED_BOX : EMPTY_BOX} ${option}`;
    }
  } else if (value.length) {
    place.replaceChildren(...lines([value].flat().join(", ")));
  }
}

function fillRows(table, rows) {
  for (const [number, row] of [...table.tBodies[0].rows].entries()) {
    for (const [column, cell] of [...row.cells].entries()) cell.textContent = rows[number]?.[column] ?? "";
  }
}

function lines(text) {
  return text.split("\n").flatMap((line, number) => (number ? [document.createElement("br"), line] : [line]));
}

// What stands on a paper as data: headings, paragraphs, lists and tables of runs of text, for a file or a text.
// A paragraph that may stay away is left out while it is open.
export function blocksOf(root) {
  return [...root.children].flatMap((element) => {
    if (HEADINGS[element.tagName]) return [{ type: "heading", level: HEADINGS[element.tagName], runs: runsOf(element) }];
    if (element.matches("ul, ol")) return [listOf(element)];
    if (element.localName === "table") return [tableOf(element)];
    if (element.querySelector(":scope > .pw-optional.pw-blank")) return [];
    return [{ type: "paragraph", address: element.matches(".adres"), runs: runsOf(element) }];
  });
}

function listOf(element) {
  return { type: "list", ordered: element.localName === "ol", items: [...element.children].map(runsOf) };
}

function tableOf(element) {
  const rows = [...element.rows].map((row) => [...row.cells].map((cell) => ({ head: cell.localName === "th", runs: runsOf(cell), lines: cell.querySelectorAll(".pw-rule").length })));
  return { type: "table", form: element.matches(".pw-form"), rows };
}

// Runs of text: what is one piece of bold, italic or open text; a line end is a run of its own.
function runsOf(element) {
  const runs = [];
  const walk = (node, style) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = style.typed ? node.data : node.data.replace(/\s+/g, " ");
      if (text) runs.push({ text, bold: style.bold, italic: style.italic, open: style.open });
    } else if (node.localName === "br") {
      runs.push({ break: true });
    } else {
      const own = {
        bold: style.bold || ["strong", "b"].includes(node.localName),
        italic: style.italic || ["em", "i"].includes(node.localName),
        open: style.open || (node.matches(".pw-blank") && !node.querySelector(".pw-box")),
        typed: style.typed || node.matches(".pw-place, .pw-rows td"),
      };
      for (const child of node.childNodes) walk(child, own);
    }
  };
  walk(element, { bold: false, italic: false, open: false, typed: false });
  return trimmed(runs);
}

// Without the white space that the page has around its lines.
function trimmed(runs) {
  const kept = runs.map((run, place) => {
    if (run.break) return run;
    let { text } = run;
    if (place === 0 || runs[place - 1].break) text = text.replace(/^ /, "");
    if (place === runs.length - 1 || runs[place + 1].break) text = text.replace(/ $/, "");
    return { ...run, text };
  });
  return kept.filter((run) => run.break || run.text);
}
