// On the home page: what this reader keeps, and what is new in what this reader follows.
import { recall } from "./device.js";
import { news } from "./followed.js";
import { daysUntil } from "./noumea.js";
import { count } from "./words.js";

const place = document.getElementById("news");

const keptOffers = () => {
  const open = Object.values(recall("kept", {})).filter(({ deadline }) => daysUntil(deadline) >= 0);
  if (open.length === 0) return [];
  const item = place.content.querySelector("li").cloneNode(true);
  item.querySelector(".entry-count").textContent = count("offers.count", open.length);
  return [item];
};

const entry = ({ href, title, added }) => {
  const item = place.content.querySelector("li").cloneNode(true);
  item.querySelector("a").href = href;
  item.querySelector(".entry-label").textContent = title;
  item.querySelector(".entry-count").textContent = count("mine.new", added);
  return item;
};

const show = async () => {
  const all = await news(document.getElementById("sources").dataset).catch(() => []);
  const added = all.filter((each) => each.added > 0);
  const kept = keptOffers();
  if (all.length + kept.length === 0) return;
  const part = place.content.cloneNode(true).firstElementChild;
  part.querySelector("ul").replaceChildren(...kept, ...added.map(entry));
  part.querySelector("p").hidden = all.length === 0 || added.length > 0;
  place.before(part);
};

show();
