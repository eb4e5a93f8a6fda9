// The index as it travels: words front-coded, and per word the pages that have it as one short text. The build packs, the browser unpacks.

const BASE = 36;
const FIRST_LETTER = "A".charCodeAt(0);
const LONGEST_SHARED = 25;
const STEM = ":";

const letter = (count) => String.fromCharCode(FIRST_LETTER + count);
const count = (text) => text.charCodeAt(0) - FIRST_LETTER;

/** Of the data for a search the part that is long: the words with their stems, and the index by word. */
export function pack({ stems, index, ...rest }) {
  const terms = new Map(index.index);
  const words = [...new Set([...Object.keys(stems), ...Object.values(stems), ...terms.keys()])].sort();
  let last = "";
  const written = words.map((word) => {
    const head = shared(word, last);
    last = word;
    return letter(head) + word.slice(head) + ending(word, stems);
  });
  const found = words.map((word) => fields(terms.get(word) ?? {}));
  return { ...rest, words: written.join(" "), found: found.join("|"), index: { ...index, index: [] } };
}

/** What was packed. */
export function unpack({ words, found, index, ...rest }) {
  const stems = {};
  const terms = [];
  const pages = found.split("|");
  let word = "";
  words.split(" ").forEach((entry, at) => {
    const [own, end] = entry.slice(1).split(STEM);
    word = word.slice(0, count(entry)) + own;
    if (end === undefined) stems[word] = word;
    else if (end) stems[word] = word.slice(0, word.length - count(end)) + end.slice(1);
    if (pages[at]) terms.push([word, read(pages[at])]);
  });
  return { ...rest, stems, index: { ...index, index: terms } };
}

/** How the stem of a word follows from it: how much to leave out, and what to put there; nothing for what is a stem only. */
function ending(word, stems) {
  if (!Object.hasOwn(stems, word)) return STEM;
  const stem = stems[word];
  if (stem === word) return "";
  const same = shared(word, stem);
  return STEM + letter(word.length - same) + stem.slice(same);
}

function shared(one, other) {
  let at = 0;
  while (at < LONGEST_SHARED && at < one.length && one[at] === other[at]) at++;
  return at;
}

/** {field: {page: times}} as a text, the pages by their distance to the one before. */
function fields(found) {
  return Object.entries(found).map(([field, pages]) => `${field}${list(pages)}`).join(";");
}

function list(pages) {
  let last = 0;
  return Object.entries(pages).map(([page, times]) => {
    const step = (page - last).toString(BASE);
    last = Number(page);
    return times > 1 ? `${step}*${times.toString(BASE)}` : step;
  }).join(",");
}

function read(text) {
  const pages = (steps) => {
    let page = 0;
    const found = {};
    for (const step of steps.split(",")) {
      const [far, times] = step.split("*");
      page += parseInt(far, BASE);
      found[page] = times ? parseInt(times, BASE) : 1;
    }
    return found;
  };
  const found = {};
  for (const field of text.split(";")) found[field[0]] = pages(field.slice(1));
  return found;
}
