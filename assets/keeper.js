// Keeps what a reader has seen, and the open list, for when there is no network. The network comes first, always: what is
// kept is shown only in its stead, and says from when it is. /sw.js names the portal and loads this.
"use strict";

const { base, shell, files, lists, unseen, says } = self.portal;
const PREFIX = `babillard ${base} `;
const FILES = PREFIX + "files";
const PAGES = PREFIX + "pages";
const MOST = { [FILES]: 80, [PAGES]: 120 };
const PATIENCE = 6000;
const ahead = Object.values(shell).flat();

/** An address without what only scripts read: a choice of filters shows the same file. */
const plain = (address) => {
  const url = new URL(address, self.location);
  return url.origin + url.pathname;
};

/** In which language an address is read: that of its folder, or of the mark behind it. */
const languageOf = (address) => {
  const { pathname, hash } = new URL(address);
  const codes = Object.keys(unseen);
  return codes.find((code) => hash === `#${code}` || pathname.startsWith(`${base}${code}/`)) ?? codes[0];
};

const from = async (name, address) => (await caches.open(name)).match(plain(address));

/** Keeps an answer of the network with the time at which the host gave it; the oldest make room. */
const keep = async (name, address, answer) => {
  const headers = new Headers(answer.headers);
  if (!headers.has("date")) headers.set("date", new Date().toUTCString());
  const cache = await caches.open(name);
  await cache.put(plain(address), new Response(await answer.blob(), { headers }));
  const others = (await cache.keys()).filter(({ url }) => !ahead.some((page) => plain(page) === url));
  await Promise.all(others.slice(0, -MOST[name]).map((old) => cache.delete(old)));
};

/** Asks the network; what it answers is kept, and what it knows no more is kept no more. */
const fetched = async (name, address, request) => {
  const answer = await fetch(request);
  if (answer.ok && answer.type === "basic") await keep(name, address, answer.clone());
  else if (answer.status === 404 || answer.status === 410) await (await caches.open(name)).delete(plain(address));
  return answer;
};

const age = (kept, language) => {
  const moment = { dateStyle: "long", timeStyle: "short", timeZone: "Pacific/Noumea" };
  const time = new Intl.DateTimeFormat(language, moment).format(new Date(kept.headers.get("date")));
  return (says[language] ?? Object.values(says)[0]).replace("{0}", time);
};

const dated = async (kept) => {
  const html = await kept.text();
  const language = html.match(/<html lang="([a-z]+)"/)?.[1] ?? "fr";
  const said = `<p class="kept" role="status">${age(kept, language)}</p>`;
  return new Response(html.replace(/<main[^>]*>/, (main) => main + said), { headers: kept.headers });
};

const tell = async (id, message) => (await self.clients.get(id))?.postMessage(message);

/** A network that answers late still wins: the page learns whether what it said is what was shown meanwhile. */
const catchUp = async (network, kept, id) => {
  const answered = await (await network).clone().text();
  await tell(id, { answered: answered === (await kept.text()) ? "same" : "other" });
};

const tooLate = () => new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error("late")));

const page = async (event) => {
  const { request, resultingClientId } = event;
  const kept = await from(PAGES, request.url);
  const network = fetched(PAGES, request.url, request);
  event.waitUntil(network.catch(() => {}));
  try {
    return await (kept ? Promise.race([network.then((answer) => answer.clone()), tooLate()]) : network);
  } catch {
    if (!kept) return (await from(PAGES, unseen[languageOf(request.url)])) ?? Response.error();
    event.waitUntil(catchUp(network, kept.clone(), resultingClientId).catch(() => {}));
    return dated(kept);
  }
};

/** The open list as data; a page that got it from here says so. */
const data = async (event) => {
  try {
    return await fetched(PAGES, event.request.url, event.request);
  } catch (failure) {
    const kept = await from(PAGES, event.request.url);
    if (!kept) throw failure;
    await tell(event.clientId, { kept: Object.fromEntries(Object.keys(says).map((name) => [name, age(kept, name)])) });
    return kept;
  }
};

/** A file whose name tells its content never changes. */
const file = async ({ request }) => (await from(FILES, request.url)) ?? fetched(FILES, request.url, request);

/** What is fetched ahead in the languages of the open pages, unless the reader saves data. */
const stocked = async () => {
  if (self.navigator.connection?.saveData) return Object.values(unseen);
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const spoken = open.length > 0 ? open.map(({ url }) => languageOf(url)) : Object.keys(shell).slice(0, 1);
  return [...new Set([...Object.values(unseen), ...spoken.flatMap((code) => shell[code])])];
};

/** One that cannot be had now is had another time. */
const stock = async () => {
  const names = await stocked();
  await Promise.allSettled(files.map(async (name) => (await from(FILES, name)) ?? fetched(FILES, name, name)));
  await Promise.allSettled(names.map((name) => fetched(PAGES, name, new Request(name, { cache: "no-cache" }))));
};

/** The page that brought the worker was fetched before it. */
const keepOpenPages = async () => {
  await self.clients.claim();
  const open = await self.clients.matchAll({ type: "window" });
  await Promise.allSettled(open.map(({ url }) => fetched(PAGES, url, url)));
};

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(stock());
});
self.addEventListener("activate", (event) => event.waitUntil(keepOpenPages()));
self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const address = new URL(url);
  if (method !== "GET" || address.origin !== self.location.origin || !address.pathname.startsWith(base)) return;
  if (mode === "navigate") event.respondWith(page(event));
  else if (lists.includes(address.pathname)) event.respondWith(data(event));
  else if (address.pathname.startsWith(base + "assets/")) event.respondWith(file(event));
});
