// Says of each offer in a list how long it is open; what has closed since the build leaves the list.
import { daysUntil, today } from "./noumea.js";
import { count, say } from "./words.js";

const SOON = 7;
const NEW = 7;
const STALE = 7;

const badge = (kind, text) => {
  const badge = document.createElement("span");
  badge.className = `badge badge-${kind}`;
  badge.textContent = text;
  return badge;
};

/** What is to be said of an offer today. */
export const badges = (deadline, posted) => {
  const left = daysUntil(deadline);
  if (left < 0) return [badge("over", say("deadlines.over"))];
  const told = [];
  if (left <= SOON) told.push(badge("soon", count("deadlines.left", left)));
  if (-daysUntil(posted) < NEW) told.push(badge("new", say("deadlines.new")));
  return told;
};

/** Marks the cards within a part of the page; answers those that are over. */
export const mark = (part) =>
  [...part.querySelectorAll(".card:not(.card-closed)")].filter((card) => {
    const told = badges(card.dataset.deadline, card.dataset.posted);
    if (told.length > 0) {
      const line = document.createElement("p");
      line.className = "badges";
      line.append(...told);
      card.querySelector(".card-text").prepend(line);
    }
    return daysUntil(card.dataset.deadline) < 0;
  });

/** A list that keeps its closed offers has a place for them; another drops them. */
const setApart = (cards) => {
  const place = document.getElementById("over");
  const closed = place?.content.cloneNode(true).firstElementChild;
  for (const card of cards) {
    const item = card.closest("li");
    const list = item.parentElement;
    card.classList.add("card-closed");
    item.remove();
    closed?.querySelector("ul").append(item);
    if (list.children.length === 0) {
      const none = document.createElement("p");
      none.className = "empty";
      none.textContent = say("deadlines.none");
      list.replaceWith(none);
    }
  }
  if (closed && cards.length > 0) place.before(closed);
};

const dropOver = () => {
  for (const item of document.querySelectorAll(".near [data-deadline]")) {
    if (daysUntil(item.dataset.deadline) < 0) item.remove();
  }
  const near = document.querySelector(".near");
  if (near && !near.querySelector("li")) near.remove();
};

/** A list made long ago lacks what has appeared since. */
const warnOfAge = () => {
  const asOf = document.querySelector(".as-of time");
  const age = asOf ? -daysUntil(asOf.dateTime) : 0;
  if (age > STALE) asOf.parentElement.append(" ", badge("stale", say("deadlines.stale", age)));
};

setApart(mark(document));
dropOver();
warnOfAge();

const day = today();
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && navigator.onLine && today() !== day) location.reload();
});
