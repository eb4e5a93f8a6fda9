// Deadlines as a file for a calendar (RFC 5545). Days only: no clock and no time zone can move them.

import { enumeration, firstUpper } from "../wizard/dutch.js";
import { NOBODY } from "../wizard/roles.js";

const LONGEST_LINE = 75; // bytes, without the line end
const ALARM_HOUR = 8;

// The tasks of an outcome that have a day which is not past: who does what, and on what it depends.
export function deadlinesOf(result) {
  const dated = result.tasks.filter(({ by }) => by.date && by.date >= result.on);
  return dated.map((task) => ({ task: task.id, date: task.by.date, what: told(task) }));
}

function told({ who, one_of: oneOf, provided, what }) {
  const people = who.includes(NOBODY) ? "" : enumeration(who, oneOf ? "of" : "en");
  return [people, provided, what].filter(Boolean).map(firstUpper).join(": ");
}

// The text of an .ics file. `tool` is its slug, `title` its name, `on` the day of judgement; a deadline has the id
// of its task, its day as 2026-11-27 and what is done. The same deadline has the same UID in every file.
export function calendarFile({ tool, title, on }, deadlines) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Protocolwijzer//Termijnen//NL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...deadlines.flatMap((deadline) => event({ tool, title, on }, deadline)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function event({ tool, title, on }, { task, date, what }) {
  const summary = escaped(`${title}: ${what}`);
  return [
    "BEGIN:VEVENT",
    `UID:${tool.replace("/", ".")}.${task}.${date}@protocolwijzer`,
    `DTSTAMP:${digits(on)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(date)}`,
    `DTEND;VALUE=DATE:${digits(dayAfter(date))}`,
    `SUMMARY:${summary}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${summary}`,
    `TRIGGER:PT${ALARM_HOUR}H`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

function dayAfter(day) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

function digits(day) {
  return day.replaceAll("-", "");
}

function escaped(text) {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

// A line of more than 75 bytes goes on in the next, which begins with a space. No character is cut in two.
function folded(line) {
  const encoder = new TextEncoder();
  let bytes = 0;
  let text = "";
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LONGEST_LINE) {
      text += "\r\n ";
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}
