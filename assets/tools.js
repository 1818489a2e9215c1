// What a reader can do with the page of an offer: note its deadline in a calendar, copy its address, print it.
import { daysUntil } from "./noumea.js";
import { say } from "./words.js";

const offer = document.querySelector(".offer");
const address = document.querySelector("link[rel=canonical]").href;
const id = address.slice(address.lastIndexOf("/") + 1).replace(".html", "");
const { deadline, posted } = offer.dataset;

const compact = (day) => day.replaceAll("-", "");
const escaped = (text) => text.replace(/[\\,;]/g, "\\$&").replace(/\s+/g, " ").trim();
const octets = (character) => new TextEncoder().encode(character).length;

/** A line of a calendar has at most 75 octets; a longer one goes on behind a space. */
const folded = (line) => {
  let folded = "";
  let length = 0;
  for (const character of line) {
    if (length + octets(character) > 75) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += octets(character);
  }
  return folded;
};

const calendar = () => {
  const next = new Date(Date.parse(deadline) + 24 * 3600 * 1000).toISOString().slice(0, 10);
  const title = document.querySelector("h1").textContent;
  const employer = document.querySelector(".offer-employer")?.textContent ?? "";
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Babillard//FR",
    "BEGIN:VEVENT",
    `UID:${id}@${new URL(address).host}`,
    `DTSTAMP:${compact(posted)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(deadline)}`,
    `DTEND;VALUE=DATE:${compact(next)}`,
    `SUMMARY:${escaped(say("tools.event", title))}`,
    `DESCRIPTION:${escaped(`${employer} ${address}`)}`,
    `URL:${address}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-P3D",
    `DESCRIPTION:${escaped(say("tools.event", title))}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  return lines.map(folded).join("\r\n");
};

const download = () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([calendar()], { type: "text/calendar;charset=utf-8" }));
  link.download = `${id}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  return say("tools.calendar.done");
};

const copy = async () => {
  try {
    await navigator.clipboard.writeText(address);
    return say("tools.copy.done");
  } catch {
    return address;
  }
};

const print = () => {
  window.print();
  return "";
};

const tools = document.getElementById("tools").content.cloneNode(true);
const status = tools.querySelector("[role=status]");
for (const [name, act] of Object.entries({ calendar: download, copy, print })) {
  const button = tools.querySelector(`[data-tool=${name}]`);
  button.addEventListener("click", async () => {
    status.textContent = await act();
  });
  if (name === "calendar" && (offer.matches(".offer-closed") || daysUntil(deadline) < 0)) button.remove();
}
offer.querySelector(".offer-head").append(tools);
