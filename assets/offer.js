// The page of an offer: how long it is open, or that it is no longer.
import { daysUntil } from "./noumea.js";
import { count, say } from "./words.js";

const offer = document.querySelector(".offer");
const left = daysUntil(offer.dataset.deadline);

const close = () => {
  offer.classList.add("offer-closed");
  offer.querySelector(".offer-head").prepend(document.getElementById("over").content.cloneNode(true));
  offer.querySelector(".deadline .button").remove();
  for (const said of document.querySelectorAll("[data-over]")) said.textContent = said.dataset.over;
};

const badge = (kind, text) => {
  const told = document.createElement("span");
  told.className = `badge ${kind}`;
  told.textContent = text;
  offer.querySelector(".deadline-text").append(told, " ");
};

const tell = () => {
  badge(left > 7 ? "" : "badge-soon", count(left > 7 ? "deadlines.far" : "deadlines.left", left));
  if (-daysUntil(offer.dataset.posted) < 7) badge("badge-new", say("deadlines.new"));
};

if (!offer.classList.contains("offer-closed")) (left < 0 ? close : tell)();
