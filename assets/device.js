// What a reader keeps lies on this device alone; a browser may refuse to hold it.
const NAME = "babillard.";
const KINDS = { employeurs: "e", corps: "c", lieux: "p" };

export const recall = (what, otherwise) => {
  try {
    return JSON.parse(localStorage.getItem(NAME + what)) ?? otherwise;
  } catch {
    return otherwise;
  }
};

/** Answers whether the device took it. */
export const remember = (what, value) => {
  try {
    localStorage.setItem(NAME + what, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

export const forget = (...all) => {
  try {
    for (const what of all) localStorage.removeItem(NAME + what);
  } catch {
    // A device that holds nothing has nothing to forget.
  }
};

/** The open offers of a listing such as employeurs/province-sud/, among all of them. */
export const offersOf = (listing, offers) => {
  const [kind, slug] = listing.split("/");
  return offers.filter((offer) => offer[KINDS[kind]].includes(slug));
};
