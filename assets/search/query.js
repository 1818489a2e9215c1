/* From what someone types to a query of lunr.js, and from an answer to the words to mark. */
(function (root) {
  "use strict";

  const { prep, trim, isStopWord, fold, stem } = root.french;

  const ALIASES = { employer: "employeur", collectivite: "employeur", grade: "corps", commune: "lieu", ref: "reference", emploi: "respnc", service: "direction" };
  const STEM_BOOST = 4;
  const SHORTEST_STEM = 4;
  const ALIKE_FROM = { 1: 5, 2: 8 };

  const normal = (word) => fold(trim(word.toLowerCase()));

  /* What is asked: words to find, each in some fields or in all, and phrases to look for in the text. */
  function parse(typed, fields) {
    const asked = { words: [], phrases: [], fields };
    const rest = prep(typed.slice(0, 300))
      .replace(/[“”«»]/g, '"')
      .replace(/([+-]?)(?:(\p{L}+):)?"([^"]*)"?/gu, (all, sign, name, inner) => {
        addPhrase(asked, sign, fieldOf(name, fields), (name && !fieldOf(name, fields) ? name + " " : "") + inner);
        return " ";
      });
    let pending = {};
    for (const piece of rest.split(/\s+/)) {
      if (piece === "") continue;
      pending = addPiece(asked, piece, pending);
    }
    return withoutCommonPieces(asked);
  }

  /* Of a reference, its numbers tell it; the year and the letters after them stand in thousands of others. */
  function withoutCommonPieces(asked) {
    if (!asked.words.some((word) => /^\d{3,}$/.test(word.typed))) return asked;
    return { ...asked, words: asked.words.filter((word) => word.sign !== "" || !/^(\d{1,2}|sr|mprh)$/.test(word.typed)) };
  }

  function fieldOf(name, fields) {
    if (!name) return undefined;
    const plain = fold(name.toLowerCase());
    const field = ALIASES[plain] || plain;
    return fields.includes(field) ? field : undefined;
  }

  function addPhrase(asked, sign, field, inner) {
    const words = wordsOf(inner).map(normal).filter((word) => word !== "");
    if (words.length > 1 && sign !== "-") asked.phrases.push(words);
    words.forEach((word) => addWord(asked, word, { sign: sign === "-" ? "-" : "+", field, exact: true }));
  }

  /* A sign before a word, a field and a colon, a boost and a distance after it are understood; the rest is text. */
  function addPiece(asked, piece, pending) {
    let [, sign, text] = /^([+-]?)(.*)$/.exec(piece);
    const options = { sign: sign || pending.sign || "", field: pending.field };
    const [, name, after] = /^(\p{L}+):(.*)$/u.exec(text) || [];
    if (name !== undefined) {
      const field = fieldOf(name, asked.fields);
      if (field === undefined) return addPiece(asked, sign + name, {}) && addPiece(asked, after, {});
      if (after === "") return { sign: options.sign, field };
      options.field = field;
      text = after;
    }
    const [, word, , distance, , boost] = /^(.*?)(~(\d?))?(\^(\d+))?$/.exec(text);
    if (distance !== undefined) options.distance = Math.min(2, Number(distance || 1));
    if (boost !== undefined) options.boost = Number(boost);
    wordsOf(word).forEach((one) => addWord(asked, one, options));
    return {};
  }

  const wordsOf = (text) => text.split(/[\s\-:]+/);

  function addWord(asked, typed, { sign, field, exact, distance, boost = 1 }) {
    if (typed.includes("*")) {
      const pattern = fold(typed.toLowerCase()).replace(/\*+/g, "*").replace(/[~^+]/g, "");
      if (pattern !== "*") asked.words.push({ sign, field, boost, pattern });
      return;
    }
    const lower = trim(typed.toLowerCase());
    if (lower === "" || isStopWord(lower)) return;
    const word = fold(lower);
    asked.words.push({ sign, field, boost, distance, typed: word, stem: stem(word), prefix: exact ? undefined : word });
  }

  /* Puts the words into a query; `allows` says whether a prefix may be looked up. */
  function fill(query, asked, lunr, allows = () => true) {
    const presence = lunr.Query.presence;
    for (const word of asked.words) {
      const common = word.field === undefined ? {} : { fields: [word.field] };
      if (word.sign === "-") common.presence = presence.PROHIBITED;
      if (word.pattern !== undefined) {
        if (word.sign === "+") common.presence = presence.REQUIRED;
        query.clause({ ...common, term: word.pattern, usePipeline: false, boost: word.boost });
        continue;
      }
      const exact = { ...common, term: word.stem, usePipeline: false, boost: STEM_BOOST * word.boost };
      if (word.distance !== undefined) exact.editDistance = word.distance;
      if (word.sign === "+") exact.presence = presence.REQUIRED;
      query.clause(exact);
      for (const term of word.shorter || []) query.clause({ ...common, term, usePipeline: false, boost: word.boost });
      if (word.sign === "" && word.prefix && word.prefix.length > 1 && allows(word.prefix)) {
        query.clause({ ...common, term: word.prefix + "*", usePipeline: false, boost: word.boost });
      }
    }
  }

  /* A word that is still being typed may go beyond its stem: educatio is looked for as educ. */
  const shorterThan = (word) => {
    const shorter = [];
    if (word.prefix === undefined || word.sign === "-") return shorter;
    for (let length = word.prefix.length - 1; length >= Math.max(SHORTEST_STEM, word.prefix.length - 5); length--) {
      shorter.push(word.prefix.slice(0, length));
    }
    return shorter;
  };

  /* The same question, also with shorter forms of the words that none of the terms `met` answers; `known` tells which exist. */
  async function shortened(asked, met, known) {
    const isMet = (word) => [...met].some((term) => answers(term, word));
    const words = asked.words.map(async (word) => (isMet(word) ? word : { ...word, shorter: await known(shorterThan(word)) }));
    return { ...asked, words: await Promise.all(words) };
  }

  /* The words that `alike` tells for those typed, for when nothing was found; a short word has too many that are like it. */
  async function spelled(asked, distance, alike) {
    const words = asked.words
      .filter((word) => word.stem !== undefined && word.sign !== "-" && word.stem.length >= ALIKE_FROM[distance])
      .map(async (word) =>
        (await alike(word.stem, distance)).map((stem) => ({ ...word, sign: "", prefix: undefined, distance: undefined, stem, any: true }))
      );
    const found = (await Promise.all(words)).flat();
    return { ...asked, words: found.length > 0 ? found.concat(asked.words.filter((word) => word.sign === "-")) : [], phrases: [] };
  }

  /* How many words the terms that a result matched answer; of the terms that are `cut`, only the best are known. */
  function held(result, asked, cut = []) {
    const terms = Object.keys(result.matchData.metadata).concat(cut);
    return asked.words.filter((word) => word.sign === "-" || word.any || terms.some((term) => answers(term, word))).length;
  }

  function answers(term, word) {
    if (word.pattern !== undefined) return matches(word.pattern, term);
    if (word.distance !== undefined) return true;
    return term === word.stem || (word.prefix !== undefined && term.startsWith(word.prefix)) || (word.shorter || []).includes(term);
  }

  /* Whether a term is of the form of a pattern with stars. */
  function matches(pattern, term) {
    const parts = pattern.split("*");
    const last = parts.pop();
    let at = 0;
    for (let i = 0; i < parts.length; i++) {
      const found = i === 0 ? (term.startsWith(parts[0]) ? 0 : -1) : term.indexOf(parts[i], at);
      if (found < 0) return false;
      at = found + parts[i].length;
    }
    return parts.length === 0 ? term === last : term.length - last.length >= at && term.endsWith(last);
  }

  /* A text in pieces, each with whether it is one of the words that were found. */
  function marked(text, terms, asked) {
    const pieces = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{Nd}]+/gu)) {
      if (!isHit(word, terms, asked)) continue;
      if (index > end) pieces.push([text.slice(end, index), false]);
      pieces.push([word, true]);
      end = index + word.length;
    }
    if (end < text.length) pieces.push([text.slice(end), false]);
    return pieces;
  }

  function isHit(word, terms, asked) {
    const folded = normal(word.normalize("NFC"));
    if (folded === "" || isStopWord(trim(word.toLowerCase()))) return false;
    if (terms.has(stem(folded))) return true;
    return asked.words.some((one) => one.sign !== "-" && one.prefix && one.prefix.length > 1 && folded.startsWith(one.prefix));
  }

  /* The stretch of a text with the most of the words, in marked pieces; nothing when it has none. */
  function snippet(text, terms, asked, length = 220) {
    const plain = text.replace(/\s+/g, " ").trim();
    const hits = [...plain.matchAll(/[\p{L}\p{Nd}]+/gu)].filter(({ 0: word }) => isHit(word, terms, asked));
    if (hits.length === 0) return [];
    let best = { start: 0, count: 0 };
    for (const first of hits) {
      const within = hits.filter((hit) => hit.index >= first.index && hit.index < first.index + length - 40);
      const count = new Set(within.map(({ 0: word }) => stem(normal(word)))).size;
      if (count > best.count) best = { start: first.index, count };
    }
    const from = best.start < 60 ? 0 : plain.indexOf(" ", best.start - 50) + 1;
    const cut = plain.length - from <= length ? plain.length : plain.lastIndexOf(" ", from + length);
    const pieces = marked(plain.slice(from, Math.max(cut, from + 1)), terms, asked);
    if (from > 0) pieces.unshift(["… ", false]);
    if (cut < plain.length) pieces.push([" …", false]);
    return pieces;
  }

  /* Whether a text has the words one after the other. */
  function holdsPhrase(text, phrase) {
    const words = prep(text).split(/[\s\-]+/).map(normal).filter((word) => word !== "");
    return words.some((word, at) => word === phrase[0] && phrase.every((next, i) => words[at + i] === next));
  }

  root.asked = { parse, fill, shortened, spelled, held, marked, snippet, holdsPhrase };
})(typeof self === "undefined" ? globalThis : self);
