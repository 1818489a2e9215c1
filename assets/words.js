// The words that a page hands over to its scripts, so that no script speaks a language of its own.
const words = new Map();
for (const word of document.getElementById("words").content.children) {
  words.set(word.dataset.word, word.textContent);
}
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, "\u202f");

/** A sentence, with what stands in its places {0}, {1}. */
export const say = (key, ...values) => words.get(key).replace(/\{(\d)\}/g, (place, index) => values[index]);

/** The form of a sentence that fits a number: none, one, several. */
export const count = (key, number) => say(`${key}.${number > 1 ? "n" : number}`, grouped(number));
