/*!
 * French for lunr.js, under the labels of lunr-languages, so that either loads the same index.
 * Written from the description of the French stemmer and the stop list of Snowball (https://snowballstem.org/),
 * copyright (c) 2001 Martin Porter, (c) 2002 Richard Boulton, BSD licence.
 */
(function (root) {
  "use strict";

  /* prep: evens out a text or a query; its twin in Java is Prep, and prep-cases.json tells both by example. */
  const ELIDED = new Set("c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu".split(" "));

  function prep(text) {
    const even = text
      .normalize("NFC")
      .replace(/[’ʼ`]/g, "'")
      .replace(/[\u2010-\u2015/()[\]·]/g, " ")
      .replace(/ᵉ/g, "e")
      .replace(/ʳ/g, "r");
    return even.indexOf("'") < 0 ? even : withoutElisions(even);
  }

  function withoutElisions(text) {
    let whole = "";
    let word = 0;
    for (let i = 0; i < text.length; i++) {
      const c = text[i];
      if (c === "'" && i > word && isLetter(text[i + 1]) && ELIDED.has(text.slice(word, i).toLowerCase())) {
        whole = whole.slice(0, whole.length - (i - word)) + " ";
        word = i + 1;
      } else {
        whole += c;
        word = c === "'" || isWordUnit(c) ? word : i + 1;
      }
    }
    return whole;
  }

  const isLetter = (c) => c !== undefined && /\p{L}/u.test(c);
  const isWordUnit = (c) => /[\p{L}\p{Nd}]/u.test(c);

  /* trim: the letters that were Latin when lunr-languages took them from Unicode, and digits. */
  const LETTERS =
    "0-9A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u02e0-\u02e4\u1d00-\u1d25\u1d2c-\u1d5c" +
    "\u1d62-\u1d65\u1d6b-\u1d77\u1d79-\u1dbe\u1e00-\u1eff\u2071\u207f\u2090-\u209c\u212a-\u212b\u2132" +
    "\u214e\u2160-\u2188\u2c60-\u2c7f\ua722-\ua787\ua78b-\ua7ad\ua7b0-\ua7b7\ua7f7-\ua7ff\uab30-\uab5a" +
    "\uab5c-\uab64\ufb00-\ufb06\uff21-\uff3a\uff41-\uff5a";
  const BEFORE = new RegExp("^[^" + LETTERS + "]+");
  const AFTER = new RegExp("[" + LETTERS + "][^" + LETTERS + "]*$");

  function trim(token) {
    const end = token.search(AFTER);
    return end < 0 ? "" : token.slice(0, end + 1).replace(BEFORE, "");
  }

  const STOP = new Set(
    `
    ai aie aient aies ait as au aura aurai auraient aurais aurait auras aurez auriez aurions aurons
    auront aux avaient avais avait avec avez aviez avions avons ayant ayez ayons c ce ceci celà ces cet
    cette d dans de des du elle en es est et eu eue eues eurent eus eusse eussent eusses eussiez
    eussions eut eux eûmes eût eûtes furent fus fusse fussent fusses fussiez fussions fut fûmes fût
    fûtes ici il ils j je l la le les leur leurs lui m ma mais me mes moi mon même n ne nos notre nous
    on ont ou par pas pour qu que quel quelle quelles quels qui s sa sans se sera serai seraient serais
    serait seras serez seriez serions serons seront ses soi soient sois soit sommes son sont soyez
    soyons suis sur t ta te tes toi ton tu un une vos votre vous y à étaient étais était étant étiez
    étions été étée étées étés êtes`.split(/\s+/)
  );
  STOP.delete("");

  const isStopWord = (word) => STOP.has(word);

  /* fold: takes the accents off the letters of French, and nothing else. */
  const ACCENTED = "àáâäçéèêëîïôöùûüÿ";
  const PLAIN = "aaaaceeeeiioouuuy";

  function fold(token) {
    return token.replace(/[àáâäçéèêëîïôöùûüÿæœ]/gi, (c) => {
      const small = c.toLowerCase();
      return small === "æ" ? "ae" : small === "œ" ? "oe" : PLAIN[ACCENTED.indexOf(small)];
    });
  }

  /* stem: for folded words, so that the rules on accented letters are left out; capitals mark consonants. */
  const endings = (list) => new Set(list.split(" "));
  const RULES = new Map();
  const rule = (list, apply) => list.split(" ").forEach((ending) => RULES.set(ending, apply));
  const VERBAL_IN_I = endings(
    "i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent issais issait " +
      "issant issante issantes issants isse issent isses issez issiez issions issons it"
  );
  const VERBAL = endings(
    "ions er era erai eraIent erais erait eras erez eriez erions erons eront ez iez a ai aIent ais ait ant " +
      "ante antes ants as asse assent asses assiez assions"
  );
  const RESIDUAL = endings("ion ier Ier e");

  const isVowel = (c) => c !== undefined && "aeiouy".includes(c);

  /* A word while it is stemmed: w, and where the regions of verbs (v), r1 and r2 begin. */
  const inFirst = (s, at) => at >= s.r1;
  const inSecond = (s, at) => at >= s.r2;

  function put(s, at, ending) {
    s.w = s.w.slice(0, at) + ending;
    return true;
  }

  function afterAtion(s) {
    const at = s.w.length - 2;
    return !s.w.endsWith("ic") || put(s, at, inSecond(s, at) ? "" : "iqU");
  }

  function afterEment(s) {
    const two = s.w.length - 2;
    const three = s.w.length - 3;
    if (s.w.endsWith("iv") && inSecond(s, two)) {
      put(s, two, "");
      return !s.w.endsWith("at") || !inSecond(s, two - 2) || put(s, two - 2, "");
    }
    if (s.w.endsWith("eus") && inFirst(s, three)) {
      return put(s, three, inSecond(s, three) ? "" : "eux");
    }
    return !/(abl|iqU)$/.test(s.w) || !inSecond(s, three) || put(s, three, "");
  }

  function afterIf(s) {
    const at = s.w.length - 2;
    return !s.w.endsWith("at") || !inSecond(s, at) || (put(s, at, "") && afterAtion(s));
  }

  function toParticiple(allowed, s, at, ending) {
    if (allowed) put(s, at, ending);
    return false;
  }

  rule("ance iqUe isme able iste eux ances iqUes ismes ables istes", (s, at) => inSecond(s, at) && put(s, at, ""));
  rule("atrice ateur ation atrices ateurs ations", (s, at) => inSecond(s, at) && put(s, at, "") && afterAtion(s));
  rule("logie logies", (s, at) => inSecond(s, at) && put(s, at, "log"));
  rule("usion ution usions utions", (s, at) => inSecond(s, at) && put(s, at, "u"));
  rule("ence ences", (s, at) => inSecond(s, at) && put(s, at, "ent"));
  rule("ement ements", (s, at) => at >= s.v && put(s, at, "") && afterEment(s));
  rule("if ive ifs ives", (s, at) => inSecond(s, at) && put(s, at, "") && afterIf(s));
  rule("eaux", (s, at) => put(s, at, "eau"));
  rule("aux", (s, at) => inFirst(s, at) && put(s, at, "al"));
  rule("euse euses", (s, at) => (inSecond(s, at) ? put(s, at, "") : inFirst(s, at) && put(s, at, "eux")));
  rule(
    "issement issements",
    (s, at) => inFirst(s, at) && at > 0 && !isVowel(s.w[at - 1]) && put(s, at, "")
  );
  rule("amment", (s, at) => toParticiple(at >= s.v, s, at, "ant"));
  rule("emment", (s, at) => toParticiple(at >= s.v, s, at, "ent"));
  rule("ment ments", (s, at) => toParticiple(at > s.v && isVowel(s.w[at - 1]), s, at, ""));

  /* The longest of the endings that the word has from a place on; empty when it has none. */
  function longest(word, known, from) {
    for (let length = Math.min(9, word.length - from); length > 0; length--) {
      const ending = word.slice(-length);
      if (known.has(ending)) return ending;
    }
    return "";
  }

  function markConsonants(word) {
    const w = word.split("");
    for (let i = 0; i < w.length; i++) {
      const next = w[i + 1];
      if (isVowel(w[i]) && next === "y") w[i + 1] = "Y";
      else if (isVowel(w[i]) && (next === "u" || next === "i") && isVowel(w[i + 2])) w[i + 1] = next.toUpperCase();
      else if (w[i] === "y" && isVowel(next)) w[i] = "Y";
      else if (w[i] === "q" && next === "u") w[i + 1] = "U";
    }
    return w.join("");
  }

  /* The place after the next vowel, or after the next letter that is none; the end when there is no such letter. */
  function past(word, vowel, from) {
    for (let i = from; i < word.length; i++) if (isVowel(word[i]) === vowel) return i + 1;
    return word.length;
  }

  function regions(w) {
    const three = w.length > 2 && ((isVowel(w[0]) && isVowel(w[1])) || /^(par|col|tap)/.test(w));
    const r1 = past(w, false, past(w, true, 0));
    return { w, v: three ? 3 : past(w, true, 1), r1, r2: past(w, false, past(w, true, r1)) };
  }

  function stripStandard(s) {
    const suffix = longest(s.w, RULES, 0);
    return suffix !== "" && RULES.get(suffix)(s, s.w.length - suffix.length);
  }

  function stripVerbalInI(s) {
    const suffix = longest(s.w, VERBAL_IN_I, s.v);
    const at = s.w.length - suffix.length;
    return suffix !== "" && at > s.v && !isVowel(s.w[at - 1]) && put(s, at, "");
  }

  function stripVerbal(s) {
    const suffix = longest(s.w, VERBAL, s.v);
    const at = s.w.length - suffix.length;
    if (suffix === "" || (suffix === "ions" && !inSecond(s, at))) return false;
    put(s, at, "");
    if (suffix[0] === "a" && at > s.v && s.w.endsWith("e")) put(s, at - 1, "");
    return true;
  }

  function stripResidue(s) {
    if (/[^aious]s$/.test(s.w)) put(s, s.w.length - 1, "");
    const suffix = longest(s.w, RESIDUAL, s.v);
    const at = s.w.length - suffix.length;
    if (suffix === "ion") {
      if (inSecond(s, at) && at > s.v && /[st]/.test(s.w[at - 1])) put(s, at, "");
    } else if (suffix !== "") {
      put(s, at, suffix === "e" ? "" : "i");
    }
  }

  function stem(word) {
    const s = regions(markConsonants(word));
    if (stripStandard(s) || stripVerbalInI(s) || stripVerbal(s)) s.w = s.w.replace(/Y$/, "i");
    else stripResidue(s);
    if (/(enn|onn|ett|ell|eill)$/.test(s.w)) put(s, s.w.length - 1, "");
    return s.w.replace(/[IUY]/g, (c) => c.toLowerCase());
  }

  /* Makes lunr.js understand French: its pipeline functions, a plug-in for builders, accents in wildcards. */
  function register(lunr) {
    const named = (label, change) => {
      const run = (token) => token.update(change);
      lunr.Pipeline.registerFunction(run, label);
      return run;
    };
    const trimmer = named("trimmer-fr", trim);
    const folding = named("accentFold-fr", fold);
    const stemmer = named("stemmer-fr", stem);
    const stopWordFilter = (token) => (isStopWord(token.toString()) ? undefined : token);
    lunr.Pipeline.registerFunction(stopWordFilter, "stopWordFilter-fr");
    lunr.fr = function () {
      this.pipeline.reset();
      this.pipeline.add(trimmer, stopWordFilter, folding, stemmer);
      this.searchPipeline.reset();
      this.searchPipeline.add(trimmer, folding, stemmer);
    };
    const parseTerm = lunr.QueryParser.parseTerm;
    lunr.QueryParser.parseTerm = function (parser) {
      const lexeme = parser.peekLexeme();
      if (lexeme !== undefined && lexeme.str.includes("*")) lexeme.str = fold(lexeme.str);
      return parseTerm(parser);
    };
  }

  root.french = { prep, trim, isStopWord, fold, stem, register };
})(typeof self === "undefined" ? globalThis : self);
