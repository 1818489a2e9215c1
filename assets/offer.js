// The page of an offer: how long it is open, or that it is no longer.
import { daysUntil } from "./noumea.js";
import { count } from "./words.js";

const offer = document.querySelector(".offer");
const left = daysUntil(offer.dataset.deadline);

const close = () => {
  offer.classList.add("offer-closed");
  offer.querySelector(".offer-head").prepend(document.getElementById("over").content.cloneNode(true));
  offer.querySelector(".deadline .button").remove();
  for (const said of document.querySelectorAll("[data-over]")) said.textContent = said.dataset.over;
};

const tell = () => {
  const told = document.createElement("span");
  told.className = left > 7 ? "badge" : "badge badge-soon";
  told.textContent = count(left > 7 ? "deadlines.far" : "deadlines.left", left);
  offer.querySelector(".deadline-text").append(told);
};

if (!offer.classList.contains("offer-closed")) (left < 0 ? close : tell)();
