// All open offers, as one light file tells them: numbers stand for what it tells but once.
import { daysUntil } from "./noumea.js";

const read = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no list of offers: ${answer.status}`);
  const list = await answer.json();
  const folder = address.slice(0, address.lastIndexOf("/") + 1);
  const slugs = (names, numbers) => numbers.map((number) => names[number][0]);
  const offers = list.offers.map((offer) => {
    const [deadline, ...leaf] = list.days[offer.d];
    return {
      id: offer.i,
      href: `${folder}${offer.i}.html`,
      title: offer.t,
      employers: slugs(list.employers, offer.e),
      corps: slugs(list.corps, offer.c),
      places: slugs(list.places, offer.p),
      facts: offer.f.map((number) => list.facts[number]),
      notes: offer.o.map((number) => list.facts[number]),
      residence: offer.r === 1,
      posted: offer.n,
      deadline,
      leaf,
    };
  });
  const { employers, corps, places } = list;
  return { employers, corps, places, offers: offers.filter((offer) => daysUntil(offer.deadline) >= 0) };
};

const lists = new Map();

/** The names of employers, corps and places, and the offers that are open today; fetched once. */
export const openOffers = (address) => {
  if (!lists.has(address)) {
    const list = read(address);
    list.catch(() => lists.delete(address));
    lists.set(address, list);
  }
  return lists.get(address);
};
