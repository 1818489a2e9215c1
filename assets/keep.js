// Keeps an offer, or follows a listing, on this device.
import { offersOf, recall, remember } from "./device.js";

const place = document.getElementById("keep");
const button = place.content.cloneNode(true).firstElementChild;
const { what, id, list } = button.dataset;
const isKept = () => id in recall(what, {});

const told = {
  kept: () => {
    const text = (selector) => document.querySelector(selector)?.textContent.trim() ?? "";
    const { deadline } = document.querySelector(".offer").dataset;
    return { href: location.pathname, title: text("h1"), about: text(".offer-employer"), deadline };
  },
  followed: async () => {
    const { offers } = await (await fetch(list)).json();
    const seen = offersOf(id, offers).map((offer) => offer.h);
    return { href: location.pathname, title: document.querySelector("h1").textContent.trim(), seen };
  },
};

const show = () => button.setAttribute("aria-pressed", isKept());

button.addEventListener("click", async () => {
  const all = recall(what, {});
  if (isKept()) delete all[id];
  else all[id] = await told[what]();
  remember(what, all);
  show();
});

show();
if (remember(what, recall(what, {}))) {
  const tools = document.querySelector(".tools");
  if (tools) tools.prepend(button);
  else place.before(button);
}
