// Chooses among all open offers; the choice stands in the address, so that it can be kept, sent and left again.
import { mark } from "./deadlines.js";
import { daysUntil } from "./noumea.js";
import { count, say } from "./words.js";

const SOON = 7;
const SHOWN = 50;
const LISTS = { employeur: ["employers", "e"], corps: ["corps", "c"], lieu: ["places", "p"] };
const TESTS = {
  employeur: (offer, slug) => offer.e.includes(slug),
  corps: (offer, slug) => offer.c.includes(slug),
  lieu: (offer, slug) => offer.p.includes(slug),
  bientot: (offer) => daysUntil(offer.d) <= SOON,
  residence: (offer, wanted) => offer.r === (wanted === "avec"),
};

const place = document.getElementById("filter");
place.before(place.content.cloneNode(true));
const box = document.querySelector(".filter");
const form = box.querySelector("form");
const found = document.querySelector(".found");
const usual = document.querySelectorAll(".column > .cards, .column > .pager, .column > .over");

let list;
const fetched = async () => {
  if (!list) {
    const answer = await fetch(box.dataset.list);
    list = await answer.json();
    list.offers = list.offers.filter((offer) => daysUntil(offer.d) >= 0);
    list.names = new Map(list.employers);
    for (const [name, [part]] of Object.entries(LISTS)) offerChoices(form.elements[name], list[part]);
  }
  return list;
};

const offerChoices = (select, names) => {
  for (const [slug, name] of names) select.add(new Option(name, slug));
};

const chosen = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value));

const matching = (choice, except) =>
  list.offers.filter((offer) =>
    Object.entries(choice).every(([name, value]) => name === except || TESTS[name](offer, value)),
  );

/** Each choice says how many offers it would leave. */
const countChoices = (choice) => {
  for (const [name, [part, key]] of Object.entries(LISTS)) {
    const left = new Map();
    for (const offer of matching(choice, name)) {
      for (const slug of offer[key]) left.set(slug, (left.get(slug) ?? 0) + 1);
    }
    for (const [slug, label] of list[part]) {
      const option = form.elements[name].querySelector(`[value="${slug}"]`);
      option.textContent = say("filter.choice", label, left.get(slug) ?? 0);
      option.disabled = !left.has(slug) && choice[name] !== slug;
    }
  }
};

const card = (offer) => {
  const item = document.getElementById("card").content.cloneNode(true).firstElementChild;
  const article = item.querySelector(".card");
  article.dataset.deadline = offer.d;
  article.dataset.posted = offer.n;
  const title = item.querySelector("a");
  title.href = offer.h;
  title.textContent = offer.t;
  item.querySelector(".card-employer").textContent = offer.e.map((slug) => list.names.get(slug)).join("");
  for (const fact of offer.f) {
    const told = document.createElement("li");
    told.textContent = fact;
    item.querySelector(".card-facts").append(told);
  }
  item.querySelector("time").dateTime = offer.d;
  [item.querySelector(".leaf-number").textContent, item.querySelector(".leaf-month").textContent] = offer.l;
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
  const offers = any ? matching(choice) : [];
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
  const any = Object.keys(TESTS).some((name) => asked.has(name));
  if (!any && !list) return;
  box.open = box.open || any;
  await load();
  for (const name of Object.keys(TESTS)) {
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
