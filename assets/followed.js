// What a reader follows: listings, choices and searches by their address, and which of their offers were there before.
import { matching } from "./choice.js";
import { recall, remember } from "./device.js";
import { today } from "./noumea.js";
import { openOffers } from "./open.js";

const KINDS = { employeurs: "employeur", corps: "corps", lieux: "lieu" };
const DAY = 24 * 3600 * 1000;
const MOST = 1000;

/** Has the worker of the search answer one question; what only comes near is no answer. */
const found = ({ worker, scripts, folder, offers }, { q = "", ...chosen }) =>
  new Promise((resolve, reject) => {
    const search = new Worker(worker);
    const end = (settle, value) => {
      search.terminate();
      settle(value);
    };
    search.onerror = () => end(reject, new Error("no search"));
    search.onmessage = ({ data }) => {
      if (data.failed) end(reject, new Error("no search"));
      else if (data.results && !data.partial) end(resolve, data.near || data.some ? [] : data.results);
    };
    search.postMessage({ scripts: scripts.split(" "), folder, offers });
    const question = { text: q, chosen, order: "", closed: false, limit: MOST, today: Date.parse(today()) / DAY };
    search.postMessage({ id: 1, question });
  });

/** The open offers at an address such as employeurs/province-sud/, offres/?corps=redacteur or recherche/?q=eau. */
export const offersAt = async (address, sources) => {
  const [path, query] = address.split("?");
  const asked = Object.fromEntries(new URLSearchParams(query));
  if (path === "recherche/") return (await found(sources, asked)).map(({ id }) => id);
  const [kind, slug] = path.split("/");
  const choice = kind in KINDS ? { [KINDS[kind]]: slug } : asked;
  return matching(choice, (await openOffers(sources.list)).offers).map(({ id }) => id);
};

/** Each is led to in the language of the page. */
const home = document.querySelector(".brand").getAttribute("href");
const inLanguage = (address, href) => home + address.split("?")[0] + new URL(href, location).search;

/** What is followed, each with its offers and how many of them are new; nothing is fetched for nothing. */
export const news = (sources) =>
  Promise.all(
    Object.entries(recall("followed", {})).map(async ([address, { href, title, seen }]) => {
      const here = await offersAt(address, sources);
      return { address, href: inLanguage(address, href), title, here, added: here.filter((id) => !seen.includes(id)).length };
    }),
  );

/** What was new is so no longer. */
export const markSeen = (all) => {
  const followed = recall("followed", {});
  for (const { address, here } of all) if (address in followed) followed[address].seen = here;
  if (all.length > 0) remember("followed", followed);
};
