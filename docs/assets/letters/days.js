// Days and times as Dutch readers type them; the days as `decision_tools/rules/dutch_dates.py` reads them.

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const WEEKDAYS = "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag".split(" ");
const SHORT_MONTHS = { mrt: 3, sept: 9 };
const HOW = "Schrijf de datum als dag-maand-jaar, zoals 24-11-2026.";
const HOW_TIME = "Schrijf de tijd als uren en minuten, zoals 13.30.";

const NUMBERS = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WORDS = /^(?:([a-z]+),? )?(\d{1,2})[- ]([a-z]+)\.?[- ](\d{4}|\d{2})$/;
const TIME = /^(\d{1,2})(?: ?[.:u] ?(\d{2}))?(?: ?(?:uur|u))?$/;

// The day as 2026-11-24; throws an Error whose message can stand at the field.
export function parseDay(typed) {
  const { weekday, day, month, year } = parts(typed.trim().replace(/\s+/g, " ").toLowerCase());
  if (month < 1 || month > 12) throw new Error(`Maand ${month} bestaat niet. ${HOW}`);
  if (year === 0) throw new Error(HOW);
  const found = new Date(Date.UTC(2000, month - 1, day));
  found.setUTCFullYear(year, month - 1, day);
  if (found.getUTCMonth() !== month - 1 || day < 1) {
    const leap = day === 29 && month === 2 ? ` ${year}` : "";
    throw new Error(`${day} ${MONTHS[month - 1]}${leap} bestaat niet. Kijk de dag na.`);
  }
  const name = WEEKDAYS[found.getUTCDay()];
  if (weekday && weekday !== name) {
    throw new Error(`${day} ${MONTHS[month - 1]} ${year} is een ${name}. Kijk de dag na.`);
  }
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

// The time as 13.30; throws an Error whose message can stand at the field.
export function parseTime(typed) {
  const found = TIME.exec(typed.trim().toLowerCase());
  if (!found || found[1] > 23 || (found[2] ?? 0) > 59) throw new Error(HOW_TIME);
  return `${Number(found[1])}.${found[2] ?? "00"}`;
}

// A day as 2026-11-24 as one would type it.
export function typedDay(day) {
  return day.split("-").map(Number).reverse().join("-");
}

function parts(text) {
  let found = NUMBERS.exec(text);
  if (found) return { weekday: "", day: Number(found[1]), month: Number(found[3]), year: fullYear(found[4]) };
  found = ISO.exec(text);
  if (found) return { weekday: "", day: Number(found[3]), month: Number(found[2]), year: Number(found[1]) };
  found = WORDS.exec(text);
  const weekday = found && weekdayOf(found[1] ?? "");
  const month = found && monthOf(found[3]);
  if (weekday === null || weekday === undefined || !month) throw new Error(HOW);
  return { weekday, day: Number(found[2]), month, year: fullYear(found[4]) };
}

function weekdayOf(name) {
  return name ? WEEKDAYS.find((day) => name === day || name === day.slice(0, 2)) : "";
}

function monthOf(name) {
  const place = MONTHS.findIndex((month) => name === month || name === month.slice(0, 3));
  return place < 0 ? SHORT_MONTHS[name] : place + 1;
}

function fullYear(digits) {
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
}

function two(number) {
  return String(number).padStart(2, "0");
}
