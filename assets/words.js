// The words that a page hands over to its scripts, so that no script speaks a language of its own.
const words = new Map();
for (const word of document.getElementById("words").content.children) {
  words.set(word.dataset.word, word.textContent);
}
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, words.get("number.group"));

/** Goes on in another language: what each sentence is there, and what some words are by their key. */
export const speak = (labels) => {
  for (const [key, sentence] of words) words.set(key, labels.words[key] ?? labels.sentences[sentence] ?? sentence);
};

/** A sentence, with what stands in its places {0}, {1}. */
export const say = (key, ...values) => words.get(key).replace(/\{(\d)\}/g, (place, index) => values[index]);

/** The form of a sentence that fits a number: none, one, several. */
export const count = (key, number) => say(`${key}.${number > 1 ? "n" : number}`, grouped(number));
