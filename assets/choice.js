// Which open offers a choice leaves, as an address tells it: ?employeur=province-sud&residence=sans.
import { daysUntil } from "./noumea.js";

const SOON = 7;
const TESTS = {
  employeur: (offer, slug) => offer.employers.includes(slug),
  corps: (offer, slug) => offer.corps.includes(slug),
  lieu: (offer, slug) => offer.places.includes(slug),
  bientot: (offer) => daysUntil(offer.deadline) <= SOON,
  residence: (offer, wanted) => offer.residence === (wanted === "avec"),
};

/** The names by which an address may choose. */
export const NAMES = Object.keys(TESTS);

/** The offers that a choice leaves: names and values, others than those by which one may choose mean nothing. */
export const matching = (choice, offers) => {
  const asked = Object.entries(choice).filter(([name, value]) => name in TESTS && value);
  return offers.filter((offer) => asked.every(([name, value]) => TESTS[name](offer, value)));
};
