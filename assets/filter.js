// Chooses among all open offers; the choice stands in the address, so that it can be kept, sent and left again.
import { matching, NAMES } from "./choice.js";
import { mark } from "./deadlines.js";
import { openOffers } from "./open.js";
import { count, say } from "./words.js";

const SHOWN = 20;
const LISTS = { employeur: "employers", corps: "corps", lieu: "places" };

const place = document.getElementById("filter");
place.before(place.content.cloneNode(true));
const box = document.querySelector(".filter");
const form = box.querySelector("form");
const found = document.querySelector(".found");
const usual = document.querySelectorAll(".column > .cards, .column > .pager, .column > .over");

let list;
let names;
const fetched = async () => {
  if (list) return;
  list = await openOffers(box.dataset.list);
  names = Object.fromEntries(Object.entries(LISTS).map(([name, part]) => [name, new Map(list[part])]));
};

const chosen = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value));

/** Each choice says how many offers it would leave; one that would leave none is not offered, unless it is made. */
const countChoices = (choice) => {
  for (const [name, part] of Object.entries(LISTS)) {
    const { [name]: own, ...others } = choice;
    const left = new Map();
    for (const offer of matching(others, list.offers)) {
      for (const slug of offer[part]) left.set(slug, (left.get(slug) ?? 0) + 1);
    }
    const field = form.elements[name];
    const known = own && !names[name].has(own) ? [...names[name], [own, own]] : [...names[name]];
    const offered = known.filter(([slug]) => left.has(slug) || slug === own);
    const told = offered.map(([slug, label]) => [say("filter.choice", label, left.get(slug) ?? 0), slug]);
    if (told.join() === [...field.options].slice(1).map(({ label, value }) => [label, value]).join()) continue;
    field.replaceChildren(field.options[0], ...told.map(([label, slug]) => new Option(label, slug)));
    field.value = own ?? "";
  }
};

const card = (offer) => {
  const item = document.getElementById("card").content.cloneNode(true).firstElementChild;
  const article = item.querySelector(".card");
  article.dataset.deadline = offer.deadline;
  article.dataset.posted = offer.posted;
  const title = item.querySelector("a");
  title.href = offer.href + box.dataset.mark;
  title.textContent = offer.title;
  item.querySelector(".card-employer").textContent = offer.employers.map((slug) => names.employeur.get(slug)).join("");
  for (const part of item.querySelectorAll(".card-facts li")) {
    const told = offer[part.dataset.part].map(() => part.cloneNode());
    for (const [index, line] of told.entries()) {
      line.textContent = offer[part.dataset.part][index];
      line.removeAttribute("data-part");
    }
    part.replaceWith(...told);
  }
  item.querySelector("time").dateTime = offer.deadline;
  [item.querySelector(".leaf-number").textContent, item.querySelector(".leaf-month").textContent] = offer.leaf;
  return item;
};

const more = found.querySelector("button");
const show = (offers, from = 0) => {
  const cards = found.querySelector(".cards");
  if (from === 0) cards.replaceChildren();
  const added = document.createElement("div");
  added.append(...offers.slice(from, from + SHOWN).map(card));
  mark(added);
  const first = added.querySelector("a");
  cards.append(...added.children);
  more.hidden = offers.length <= from + SHOWN;
  more.onclick = () => show(offers, from + SHOWN);
  if (from > 0) first.focus();
};

const apply = async () => {
  const choice = chosen();
  const any = Object.keys(choice).length > 0;
  const offers = any ? matching(choice, list.offers) : [];
  countChoices(choice);
  for (const part of usual) part.hidden = any;
  found.hidden = !any;
  if (any) show(offers);
  box.querySelector("[role=status]").textContent = any ? count("filter.found", offers.length) : "";
  box.querySelector("[type=reset]").hidden = !any;
};

const remember = () => {
  const address = new URL(location.href);
  address.search = new URLSearchParams(chosen());
  if (address.href !== location.href) history.pushState(null, "", address);
};

/** Takes the choice from the address. */
const recall = async () => {
  const asked = new URLSearchParams(location.search);
  const any = NAMES.some((name) => asked.has(name));
  if (!any && !list) return;
  box.open = box.open || any;
  await load();
  countChoices(Object.fromEntries(asked));
  for (const name of NAMES) {
    const field = form.elements[name];
    if (field.type === "checkbox") field.checked = asked.has(name);
    else field.value = asked.get(name) ?? "";
    if (field.selectedIndex === -1) field.value = "";
  }
  await apply();
};

const load = async () => {
  try {
    await fetched();
    form.hidden = false;
  } catch {
    box.querySelector("[role=status]").textContent = say("filter.failed");
    throw new Error("no list of offers");
  }
};

form.hidden = true;
box.addEventListener("toggle", () => load().then(() => countChoices(chosen()), () => {}));
form.addEventListener("change", () => apply().then(remember));
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(() => apply().then(remember)));
addEventListener("popstate", () => recall().catch(() => {}));
recall().catch(() => {});
