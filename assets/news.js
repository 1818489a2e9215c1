// On the home page: what is new in what this reader follows.
import { recall } from "./device.js";
import { news } from "./followed.js";
import { count } from "./words.js";

const place = document.getElementById("news");

const entry = ({ href, title, added }) => {
  const item = place.content.querySelector("li").cloneNode(true);
  item.querySelector("a").href = href;
  item.querySelector(".entry-label").textContent = title;
  item.querySelector(".entry-count").textContent = count("mine.new", added);
  return item;
};

const show = async () => {
  const all = await news(document.getElementById("sources").dataset);
  const added = all.filter((each) => each.added > 0);
  const part = place.content.cloneNode(true).firstElementChild;
  part.querySelector("ul").replaceChildren(...added.map(entry));
  part.querySelector("p").hidden = added.length > 0;
  place.before(part);
};

if (Object.keys(recall("followed", {})).length > 0) show().catch(() => {});
