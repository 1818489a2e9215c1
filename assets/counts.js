// Counts again what is open: each count comes with the last days of its offers, such as "2025-08-22:3 2025-08-29:1".
import { daysUntil } from "./noumea.js";
import { count } from "./words.js";

for (const counted of document.querySelectorAll("[data-last-days]")) {
  let built = 0;
  let open = 0;
  for (const part of counted.dataset.lastDays.split(" ").filter(Boolean)) {
    const [day, offers] = part.split(":");
    built += Number(offers);
    open += daysUntil(day) < 0 ? 0 : Number(offers);
  }
  if (open < built) {
    counted.textContent = count(counted.dataset.counts, open);
    if (open === 0) counted.closest(".entries > li")?.classList.add("entry-empty");
  }
}
