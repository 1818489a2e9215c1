// Has the worker keep what is seen, for when there is no network, and follows what the worker tells of it.
const base = new URL("../", import.meta.url);
const PREFIX = `babillard ${base.pathname} `;
const { serviceWorker } = navigator;

/** The addresses of what is kept for when there is no network, the newest first. */
export const keptPages = async () => {
  const cache = self.caches && (await caches.open(PREFIX + "pages"));
  return cache ? { cache, requests: [...(await cache.keys())].reverse() } : { requests: [] };
};

/** Forgets what was seen; the next page begins anew. */
export const forgetSeen = async () => {
  if (!serviceWorker) return;
  await (await serviceWorker.getRegistration(base))?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
};

const banner = () => document.querySelector(".kept");

const warn = (told) => {
  if (banner()) return;
  const said = document.createElement("p");
  said.className = "kept";
  said.setAttribute("role", "status");
  said.textContent = told[document.documentElement.lang] ?? Object.values(told)[0];
  document.querySelector("main").prepend(said);
};

const follow = ({ data }) => {
  if (data.kept) warn(data.kept);
  if (data.answered === "same") banner()?.remove();
  if (data.answered === "other") location.reload();
};

const begin = () => serviceWorker.register(new URL("sw.js", base), { updateViaCache: "none" }).catch(() => {});

if (serviceWorker && document.documentElement.dataset.today) {
  forgetSeen().catch(() => {}); // A preview shows what was just built, and nothing else.
} else if (serviceWorker) {
  serviceWorker.addEventListener("message", follow);
  addEventListener("online", () => banner() && location.reload());
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin);
}
