// Without network, on a page that was never seen: leads to those that were.
import { keptPages } from "./connection.js";

const MOST = 30;
const place = document.getElementById("seen");

const show = async () => {
  const { cache, requests } = await keptPages();
  const offers = requests.filter(({ url }) => /\/offres\/[^/]+\.html$/.test(url)).slice(0, MOST);
  for (const request of offers) {
    const html = await (await cache.match(request)).text();
    const seen = new DOMParser().parseFromString(html, "text/html");
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = request.url;
    link.textContent = seen.querySelector("h1")?.textContent ?? request.url;
    item.append(link);
    place.querySelector("ul").append(item);
  }
  place.hidden = offers.length === 0;
};

addEventListener("online", () => location.reload());
show().catch(() => {});
