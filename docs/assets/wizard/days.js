// Days as this device knows them. Not by Intl: its first use takes 50 ms of the main thread.

const WEEKDAYS = "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag".split(" ");
const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

// The day of now, or of so many days ago, as 2026-11-24.
export function today(ago = 0) {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ago);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

// dinsdag 24 november 2026
export function inWords(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${WEEKDAYS[new Date(year, month - 1, date).getDay()]} ${date} ${MONTHS[month - 1]} ${year}`;
}
