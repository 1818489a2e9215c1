// Keeps an offer, or follows a listing, a choice or a search, on this device.
import { recall, remember } from "./device.js";
import { markSeen, offersAt } from "./followed.js";

const place = document.getElementById("keep");
const [button, where] = place.content.cloneNode(true).children;
const { what, list } = button.dataset;
const sources = { list, ...document.getElementById("recherche")?.dataset };
const isKept = () => address() in recall(what, {});

/** A choice or a search is followed by its address; in the order of its names, however it was made. */
const address = () => {
  const query = new URLSearchParams(location.search);
  query.delete("tri");
  query.delete("closes");
  query.sort();
  return button.dataset.id + (button.dataset.asked === undefined ? "" : `?${query}`);
};

/** What is asked for, in words: what is typed, and the choices made. */
const asked = () => {
  const chosen = [...document.querySelectorAll("main form select, main form input[type=checkbox]")]
    .filter((field) => field.name in Object.fromEntries(new URLSearchParams(location.search)))
    .filter((field) => !["tri", "closes"].includes(field.name))
    .map((field) => (field.type === "checkbox" ? field.parentElement : field.selectedOptions[0]).textContent.trim())
    .map((label) => label.replace(/\s\(\d+\)$/, ""));
  const typed = new URLSearchParams(location.search).get("q");
  return [...(typed ? [`« ${typed} »`] : []), ...chosen].join(", ");
};

const told = {
  kept: () => {
    const text = (selector) => document.querySelector(selector)?.textContent.trim() ?? "";
    const { deadline } = document.querySelector(".offer").dataset;
    return { href: location.pathname, title: text("h1"), about: text(".offer-employer"), deadline };
  },
  followed: async () => {
    const title = document.querySelector("h1").textContent.trim();
    const href = location.pathname + (button.dataset.asked === undefined ? "" : location.search);
    return { href, title: asked() || title, seen: await offersAt(address(), sources) };
  },
};

const show = () => {
  button.setAttribute("aria-pressed", isKept());
  where.firstElementChild.hidden = !isKept();
  button.hidden = button.dataset.asked !== undefined && address().endsWith("?");
};

/** Who comes to what he follows has seen what is new there. */
const see = async () => {
  if (what === "followed" && isKept()) {
    const here = await offersAt(address(), sources);
    markSeen([{ address: address(), here }]);
  }
};

button.addEventListener("click", async () => {
  const all = recall(what, {});
  if (isKept()) delete all[address()];
  else all[address()] = await told[what]();
  remember(what, all);
  show();
});

const put = () => {
  const tools = document.querySelector(".tools, .filter");
  if (tools?.matches(".tools")) {
    tools.prepend(button);
    tools.append(where);
  } else if (tools) tools.querySelector("[role=status]").after(button, where);
  else place.before(button, where);
  show();
  see().catch(() => {});
};

if (remember(what, recall(what, {}))) {
  put();
  const status = document.querySelector(".filter [role=status], #etat");
  if (status && button.dataset.asked !== undefined) {
    new MutationObserver(() => setTimeout(show)).observe(status, { childList: true, characterData: true });
  }
}
