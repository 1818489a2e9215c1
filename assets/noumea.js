// The day at Nouméa, whatever the visitor's zone: eleven hours ahead of UTC all year.
const AHEAD = 11 * 3600 * 1000;
const DAY = 24 * 3600 * 1000;

/** Today, such as 2025-08-15; a preview shows the site as on the day that it was asked for. */
export const today = () =>
  document.documentElement.dataset.today ?? new Date(Date.now() + AHEAD).toISOString().slice(0, 10);

/** How many days from today to another day; fewer than none when it is over. */
export const daysUntil = (day) => (Date.parse(day) - Date.parse(today())) / DAY;
