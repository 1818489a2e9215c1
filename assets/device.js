// What a reader keeps lies on this device alone; a browser may refuse to hold it.
const NAME = "babillard.";

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
