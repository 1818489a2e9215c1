// The page of what is kept on this device: offers, and listings with what is new in them.
import { forget, offersOf, recall, remember } from "./device.js";
import { daysUntil } from "./noumea.js";
import { count, say } from "./words.js";

const page = document.getElementById("mine");
const entry = (href, title, about, state) => {
  const item = document.getElementById("entry").content.cloneNode(true).firstElementChild;
  const link = item.querySelector("a");
  link.href = href;
  item.querySelector("strong").textContent = title;
  item.querySelector(".entry-about").textContent = about;
  item.querySelector(".entry-count").textContent = state;
  return item;
};

const state = (deadline) => {
  const left = daysUntil(deadline);
  if (left < 0) return say("deadlines.over");
  return count(left > 7 ? "deadlines.far" : "deadlines.left", left);
};

const fill = (name, entries) => {
  const part = page.querySelector(`[data-part=${name}]`);
  part.querySelector("ul").replaceChildren(...entries);
  part.querySelector(".empty").hidden = entries.length > 0;
};

const showKept = () => {
  const kept = Object.values(recall("kept", {})).sort((one, other) => one.deadline.localeCompare(other.deadline));
  fill("kept", kept.map(({ href, title, about, deadline }) => entry(href, title, about, state(deadline))));
};

const showFollowed = async () => {
  const followed = recall("followed", {});
  let offers = [];
  if (Object.keys(followed).length > 0) offers = (await (await fetch(page.dataset.list)).json()).offers;
  const open = offers.filter((offer) => daysUntil(offer.d) >= 0);
  const entries = Object.entries(followed).map(([listing, { href, title, seen }]) => {
    const here = offersOf(listing, open).map((offer) => offer.h);
    const added = here.filter((offer) => !seen.includes(offer)).length;
    followed[listing].seen = here;
    return entry(href, title, count("mine.new", added), count("offers.count", here.length));
  });
  fill("followed", entries);
  if (entries.length > 0) remember("followed", followed);
};

const show = () => {
  showKept();
  return showFollowed().catch(() => fill("followed", []));
};

page.querySelector("[data-erase]").addEventListener("click", async () => {
  forget("kept", "followed");
  await show();
  page.querySelector("[role=status]").textContent = say("mine.erased");
});
document.getElementById("plain").remove();
page.hidden = false;
show();
