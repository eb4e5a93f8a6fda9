// A letter as a Word file: the same blocks give the same bytes. A4; the address of a letter stands at the window.

import { strToU8, zipSync } from "./fflate.js";
import { ADDRESS_LINE, contentTypes, FONTS, RELATIONS, relations, SETTINGS, STYLES, THEME, W, XML } from "./word_parts.js";

const MM = 56.6929; // twentieths of a point, in which Word measures
const ADDRESS_TOP = 45; // mm from the top of the sheet, as a window envelope asks
const ADDRESS_HEIGHT = 35;
const HEADER_TOP = 12.5;
const MARGIN = { letter: 25, form: 18 };
const SHEET = { width: 210, height: 297 };
const ROW_TO_WRITE_IN = 14; // mm
const RULED_LINE = 8;
const LABEL_SHARE = 0.32;
const NARROWEST_HEAD = 8; // letters
const WIDEST_HEAD = 18;
const NEW_YEAR = new Date(1980, 0, 1); // the first day that a zip knows: no file tells when it was made

const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PARTS = ["styles", "numbering", "settings", "header", "fontTable", "theme"];

// The bytes of the file. `kind` is brief, mail or formulier.
export function wordFile({ title, kind, landscape }, blocks) {
  const page = pageOf(kind, landscape);
  const files = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations([
      ["rDoc", `${RELATIONS}/officeDocument`, "word/document.xml"],
      ["rCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
    ]),
    "docProps/core.xml": core(title),
    "word/_rels/document.xml.rels": relations(PARTS.map((part) => [`r${part}`, `${RELATIONS}/${part}`, `${part}.xml`])),
    "word/document.xml": `${XML}<w:document ${W} ${R}><w:body>${body(blocks, page)}${section(page)}</w:body></w:document>`,
    "word/styles.xml": STYLES,
    "word/numbering.xml": numbering(blocks),
    "word/settings.xml": SETTINGS,
    "word/header.xml": header(),
    "word/fontTable.xml": FONTS,
    "word/theme.xml": THEME,
  };
  const packed = Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime: NEW_YEAR }]]);
  return zipSync(Object.fromEntries(packed), { level: 6 });
}

function pageOf(kind, landscape) {
  const margin = kind === "formulier" ? MARGIN.form : MARGIN.letter;
  const [width, height] = landscape ? [SHEET.height, SHEET.width] : [SHEET.width, SHEET.height];
  return { width, height, margin, landscape, window: kind === "brief", text: twips(width - 2 * margin) };
}

function body(blocks, page) {
  let lists = 0;
  return blocks
    .map((block) => {
      if (block.type === "heading") return paragraph(block.runs, `<w:pStyle w:val="Heading${block.level}"/>`);
      if (block.type === "list") return list(block, (lists += 1));
      if (block.type === "table") return table(block, page.text);
      return block.address ? address(block.runs) : paragraph(block.runs);
    })
    .join("");
}

function paragraph(runs, properties = "") {
  const head = properties && `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${head}${runs.map(run).join("")}</w:p>`;
}

// The lines of the address, and below it so much room that the text begins under the window.
function address(runs) {
  const lines = 1 + runs.filter((one) => one.break).length;
  const after = Math.max(ADDRESS_LINE, twips(ADDRESS_HEIGHT) - lines * ADDRESS_LINE);
  return paragraph(runs, `<w:pStyle w:val="Adres"/><w:spacing w:after="${after}"/>`);
}

function list({ items }, number) {
  const style = `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`;
  return items.map((item) => paragraph(item, style)).join("");
}

function table({ rows, form }, width) {
  const widths = columns(rows, form, width);
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join("");
  const properties = `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`;
  // Word wants a paragraph behind a table; this one keeps it from touching what follows.
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => tableRow(row, widths)).join("")}</w:tbl><w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>`;
}

function columns(rows, form, width) {
  if (form) return [Math.round(width * LABEL_SHARE), width - Math.round(width * LABEL_SHARE)];
  const weights = rows[0].map(({ runs }) => Math.min(Math.max(said(runs).length, NARROWEST_HEAD), WIDEST_HEAD));
  return weights.map((weight) => Math.floor((width * weight) / sum(weights)));
}

function tableRow(cells, widths) {
  const heads = cells.every(({ head }) => head);
  const ruled = Math.max(...cells.map(({ lines }) => lines));
  const empty = cells.every(({ head, runs }) => head || !runs.length) && !heads;
  const height = empty ? Math.max(ruled * RULED_LINE, ruled ? 0 : ROW_TO_WRITE_IN) : 0;
  const properties = `<w:cantSplit/>${height ? `<w:trHeight w:val="${twips(height)}" w:hRule="atLeast"/>` : ""}${heads ? "<w:tblHeader/>" : ""}`;
  const inside = cells.map((cell, place) => tableCell(cell, widths[place])).join("");
  return `<w:tr><w:trPr>${properties}</w:trPr>${inside}</w:tr>`;
}

function tableCell({ head, runs }, width) {
  const inside = paragraph(head ? runs.map((one) => ({ ...one, bold: true })) : runs, '<w:spacing w:after="0"/>');
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
}

function run({ text, bold, italic, open, break: end }) {
  if (end) return "<w:r><w:br/></w:r>";
  const style = `${bold ? "<w:b/>" : ""}${italic ? "<w:i/>" : ""}${open ? '<w:highlight w:val="yellow"/>' : ""}`;
  const inside = text.split("\t").map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`);
  return `<w:r>${style && `<w:rPr>${style}</w:rPr>`}${inside.join("<w:tab/>")}</w:r>`;
}

function section({ width, height, margin, landscape, window }) {
  const side = twips(margin);
  const slot = window ? '<w:headerReference w:type="first" r:id="rheader"/>' : "";
  const size = `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${landscape ? ' w:orient="landscape"' : ""}/>`;
  const margins = `<w:pgMar w:top="${side}" w:right="${side}" w:bottom="${side}" w:left="${side}" w:header="${twips(HEADER_TOP)}" w:footer="${twips(HEADER_TOP)}" w:gutter="0"/>`;
  return `<w:sectPr>${slot}${size}${margins}${window ? "<w:titlePg/>" : ""}</w:sectPr>`;
}

// Room for a letterhead. Its height is fixed, so that the address stays at the window whatever is put there.
function header() {
  const line = twips(ADDRESS_TOP - HEADER_TOP);
  return `${XML}<w:hdr ${W}><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/></w:pPr></w:p></w:hdr>`;
}

// Each list has a number of its own, so that each begins at 1.
function numbering(blocks) {
  const lists = blocks.filter(({ type }) => type === "list");
  const level = (ordered) => `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${ordered ? "decimal" : "bullet"}"/><w:lvlText w:val="${ordered ? "%1." : "•"}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="454"/></w:pPr></w:lvl>`;
  const abstract = lists.map(({ ordered }, place) => `<w:abstractNum w:abstractNumId="${place}"><w:multiLevelType w:val="singleLevel"/>${level(ordered)}</w:abstractNum>`);
  const concrete = lists.map((_, place) => `<w:num w:numId="${place + 1}"><w:abstractNumId w:val="${place}"/></w:num>`);
  return `${XML}<w:numbering ${W}>${abstract.join("")}${concrete.join("")}</w:numbering>`;
}

function core(title) {
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function twips(mm) {
  return Math.round(mm * MM);
}

function said(runs) {
  return runs.map(({ text = " " }) => text).join("");
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
