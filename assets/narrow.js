// Among many names, leaves those that have what is typed, whatever its capitals and accents.
import { count } from "./words.js";

const place = document.getElementById("narrow");
place.before(place.content.cloneNode(true));
const field = document.getElementById("nom");
const status = document.querySelector(".narrow [role=status]");

const plain = (text) =>
  text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/[^a-z0-9]+/g, " ").trim();

const names = [...document.querySelectorAll(".entries > li")].map((item) => ({
  item,
  name: ` ${plain(item.querySelector(".entry-label").textContent)}`,
}));

/** The start of each word typed is the start of a word of the name. */
const narrow = () => {
  const typed = plain(field.value).split(" ").filter(Boolean);
  for (const { item, name } of names) item.hidden = !typed.every((word) => name.includes(` ${word}`));
  for (const group of document.querySelectorAll(".groups details, .groups > section")) {
    group.hidden = !group.querySelector(".entries > li:not([hidden])");
    if (group.matches("details")) group.open = typed.length > 0;
  }
  const left = names.filter(({ item }) => !item.hidden).length;
  status.textContent = typed.length > 0 ? count("narrow.found", left) : "";
};

field.addEventListener("input", narrow);
