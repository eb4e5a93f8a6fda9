// Dutch ways of writing, for the page.

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const WEEKDAYS = "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag".split(" ");
const NUMBERS = "nul een twee drie vier vijf zes zeven acht negen tien".split(" ");

// A day as 2026-11-27 in words. Not by Intl: its first use takes 50 ms of the main thread.
export function longDate(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${weekday(day)} ${date} ${MONTHS[month - 1]} ${year}`;
}

export function weekday(day) {
  const [year, month, date] = day.split("-").map(Number);
  return WEEKDAYS[new Date(year, month - 1, date).getDay()];
}

// The day of now, or of so many days ago, as 2026-11-27.
export function today(ago = 0) {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ago);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

export function enumeration(items, last = "en") {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

export function counted(number, one, more) {
  return `${number} ${number === 1 ? one : more}`;
}

export function inWords(number) {
  return NUMBERS[number] ?? String(number);
}

export function firstUpper(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// The text with a capital and a point.
export function sentence(text) {
  return `${firstUpper(text).replace(/\.$/, "")}.`;
}

// A headline such as "6 keer uit de les: …" says itself at what its step comes.
export function nextStep(at, headline) {
  const told = /^(meer dan )?\d+( of meer)?( keer)?$/.test(at) && /^(\d+|Meer dan|\S+(de|ste)) [^:]*\bkeer\b/i.test(headline);
  return told ? "Volgende stap:" : `Volgende stap bij ${at}:`;
}
