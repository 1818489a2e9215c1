/* Searches beside the page, so that typing never waits: fetches files once, answers messages. */
(function () {
  "use strict";

  const FIRST = 10;
  const CHECKED = 20;
  const TOGETHER = 5;
  const PREFIXED = 3;
  const TEXT = "texte";
  let search;
  let latest = 0;

  /* A question is dropped once a newer one has come. */
  self.onmessage = async ({ data }) => {
    const reply = (told) => data.id === latest && self.postMessage({ id: data.id, ...told });
    try {
      if (data.question) latest = data.id;
      if (data.scripts) {
        self.importScripts(...data.scripts);
        search = new Search(data);
      }
      if (data.warm) await search.collection("ouvertes");
      if (data.question) await search.answer(data.question, reply, () => data.id === latest);
      if (data.snippets) self.postMessage({ id: data.id, snippet: await search.snippet(data.snippets) });
    } catch (failure) {
      self.postMessage({ id: data.id, failed: true });
    }
  };

  class Search {
    constructor({ folder, offers }) {
      french.register(lunr);
      lunr.utils.warn = () => {};
      Object.assign(this, { folder, offers, texts: new Map(), collections: new Map(), files: new Map() });
    }

    async fetched(address, as) {
      for (let attempt = 0; ; attempt++) {
        try {
          const response = await fetch(address);
          if (!response.ok) throw new Error(response.status);
          return await response[as]();
        } catch (failure) {
          if (attempt === 1) throw failure;
        }
      }
    }

    read(name) {
      return this.fetched(this.folder + name, "json");
    }

    /* What belongs together under a name: indexes, columns, and what results show. */
    collection(name) {
      if (!this.collections.has(name)) {
        const opened = this.open(name);
        this.collections.set(name, opened);
        opened.catch(() => this.collections.delete(name));
      }
      return this.collections.get(name);
    }

    async open(name) {
      this.manifest = this.manifest || this.read("manifest.json");
      this.manifest.catch(() => (this.manifest = undefined));
      const described = (await this.manifest).collections[name];
      const index = (one) => new engine.Index(lunr, one, described.count, (file) => this.read(file));
      const full = index(described.index);
      const early = described.early ? index(described.early) : full;
      this.fields = full.fields;
      const thrifty = self.navigator && navigator.connection && navigator.connection.saveData;
      if (early !== full && !thrifty) early.load().catch(() => {});
      const [columns] = await Promise.all([this.read(described.columns), full.whole ? full.load() : undefined]);
      return { name, described, early, full, columns };
    }

    /* Answers from the short fields while the shards that it needs are still on their way, and again from those. */
    async answer(question, reply, isWanted) {
      const collection = await this.collection(question.closed ? "closes" : "ouvertes");
      const { early, full } = collection;
      const asked = self.asked.parse(question.text, full.fields);
      let there = false;
      const coming = this.find(collection, full, asked, question.limit).finally(() => (there = true));
      if (early !== full && asked.words.length > 0) {
        coming.catch(() => {});
        await new Promise((go) => setTimeout(go));
        if (!there && early.ready) {
          const first = await this.find(collection, early, asked);
          if (first.refs.length > 0 && !there) reply({ ...(await this.result(collection, first, question)), partial: true });
        }
      }
      let found = await coming;
      if (found.broad && early !== full) found = { ...(await this.find(collection, early, asked)), broad: true };
      if (!isWanted()) return;
      if (found.refs.length === 0) found = await this.nearby(collection, found);
      reply(await this.result(collection, found, question));
    }

    async find(collection, index, asked, limit = FIRST) {
      if (asked.words.length === 0) {
        const refs = [...Array(collection.described.count).keys()];
        return { asked, refs, terms: new Map(), all: true, idle: true };
      }
      let found = await this.look(collection, index, asked);
      if (!found.broad && !found.all) {
        const met = new Set([...found.terms.values()].flatMap((fields) => Object.keys(fields)));
        const shorter = await self.asked.shortened(asked, met, async (terms) => (index.whole ? terms : index.known(terms)));
        if (shorter.words.some((word) => word.shorter && word.shorter.length > 0)) {
          const more = await this.look(collection, index, shorter);
          if (more.all) found = more;
        }
      }
      if (asked.phrases.length > 0) found = await this.withPhrases(collection, found, asked, limit);
      return found;
    }

    /* Offers with more of the words come first; of those that match as well, the one that closes first. */
    async look(collection, index, asked) {
      const allows = (prefix) => index.whole || index.shardsOfPrefix(prefix).length <= PREFIXED;
      const { limite } = collection.columns.days;
      try {
        const { results, cut } = await index.query((query) => self.asked.fill(query, asked, lunr, allows));
        for (const result of results) result.held = self.asked.held(result, asked, cut);
        const whole = results.filter((result) => result.held === asked.words.length);
        const kept = whole.length > 0 ? whole : results;
        kept.sort((a, b) => b.held - a.held || b.score - a.score || limite[a.ref] - limite[b.ref] || a.ref - b.ref);
        const terms = new Map(kept.map(({ ref, matchData }) => [Number(ref), matchData.metadata]));
        const refs = kept.map(({ ref }) => Number(ref));
        return { asked, refs, terms, all: whole.length > 0, cut: cut.length > 0 };
      } catch (failure) {
        if (!(failure instanceof engine.TooBroad)) throw failure;
        return { asked, refs: [], terms: new Map(), broad: true };
      }
    }

    /* The words of a phrase were found; only the text tells whether they follow one another. Reads no more than shown. */
    async withPhrases(collection, found, asked, limit) {
      const refs = [];
      let read = 0;
      while (read < Math.min(found.refs.length, CHECKED + 2 * limit) && refs.length < limit) {
        const some = found.refs.slice(read, read + TOGETHER);
        const holds = await Promise.all(some.map((ref) => this.holdsPhrases(collection, ref, asked.phrases)));
        refs.push(...some.filter((ref, i) => holds[i]));
        read += some.length;
      }
      return { ...found, refs, more: read < found.refs.length };
    }

    async holdsPhrases(collection, ref, phrases) {
      const shown = await this.shown(collection, ref);
      const told = Object.values(shown).concat(this.labels(collection, ref)).join(" | ");
      const missing = phrases.filter((phrase) => !self.asked.holdsPhrase(told, phrase));
      if (missing.length === 0) return true;
      const text = await this.text(shown.i);
      return missing.every((phrase) => self.asked.holdsPhrase(text, phrase));
    }

    async nearby(collection, found) {
      if (found.refs.length > 0 || found.idle) return found;
      const index = collection.early;
      for (const distance of [1, 2]) {
        const near = await self.asked.spelled(found.asked, distance, (term) => index.alike(term, distance).catch(() => []));
        const close = near.words.length > 0 ? await this.look(collection, index, near) : found;
        if (close.refs.length > 0) return { ...close, near: true };
      }
      return found;
    }

    async result(collection, found, question) {
      const { refs, counts } = this.filtered(collection, found.refs, question);
      const limit = question.limit || FIRST;
      const results = await Promise.all(refs.slice(0, limit).map((ref) => this.card(collection, ref, found)));
      return {
        total: refs.length,
        results,
        counts,
        near: Boolean(found.near),
        some: !found.all && !found.near && refs.length > 0,
        broad: Boolean(found.broad || (refs.length === 0 && found.asked.words.some((word) => word.prefix && word.prefix.length === 1))),
        more: Boolean(found.more),
        cut: Boolean(found.cut),
        idle: Boolean(found.idle),
        closed: Boolean(question.closed),
      };
    }

    /* Those that are still open and have the chosen facets, in the chosen order, and counts for each facet. */
    filtered(collection, refs, { chosen = {}, order, today, closed }) {
      const { facets, days } = collection.columns;
      const names = Object.keys(facets);
      const wanted = names.map((name) => (chosen[name] ? facets[name].labels.indexOf(chosen[name]) : undefined));
      const tallies = names.map((name) => new Uint32Array(facets[name].labels.length));
      const kept = [];
      for (const ref of refs) {
        if (!closed && days.limite[ref] < today) continue;
        const lacks = names.filter((name, i) => wanted[i] !== undefined && ![].concat(facets[name].of[ref]).includes(wanted[i]));
        if (lacks.length === 0) kept.push(ref);
        if (lacks.length > 1) continue;
        names.forEach((name, i) => {
          if (lacks.length === 1 && lacks[0] !== name) return;
          const numbers = facets[name].of[ref];
          if (typeof numbers === "number") tallies[i][numbers]++;
          else for (const number of numbers) tallies[i][number]++;
        });
      }
      const counts = {};
      names.forEach((name, i) => {
        const { labels } = facets[name];
        const counted = labels.map((label, number) => [label, tallies[i][number]]).filter(([, count]) => count > 0);
        counts[name] = counted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      });
      if (order === "limite") kept.sort((a, b) => (days.limite[a] - days.limite[b]) * (closed ? -1 : 1));
      if (order === "recentes") kept.sort((a, b) => days.depot[b] - days.depot[a]);
      return { refs: kept, counts };
    }

    labelsOf(facets, name, ref) {
      if (!facets[name]) return [];
      return [].concat(facets[name].of[ref]).map((number) => facets[name].labels[number]);
    }

    labels(collection, ref) {
      const { facets } = collection.columns;
      return Object.keys(facets).flatMap((name) => this.labelsOf(facets, name, ref));
    }

    async shown(collection, ref) {
      const { size, files } = collection.described.shown;
      const name = files.replace("*", Math.floor(ref / size));
      if (!this.files.has(name)) {
        this.files.set(name, this.read(name));
        this.files.get(name).catch(() => this.files.delete(name));
      }
      return (await this.files.get(name))[ref % size];
    }

    /* With the words to look for in the text: those that are there, as far as the index knows texts. */
    async card(collection, ref, { asked, terms }) {
      const { facets, days } = collection.columns;
      const shown = await this.shown(collection, ref);
      const fields = terms.get(ref) || {};
      const found = new Set(Object.keys(fields));
      const knowsTexts = collection.full.fields.includes(TEXT);
      const mark = (text) => self.asked.marked(text, found, asked);
      return {
        id: shown.i,
        title: mark(shown.t),
        facts: ["employeur", "corps", "lieu"].map((name) => mark(this.labelsOf(facets, name, ref).join(", "))),
        limit: days.limite[ref],
        state: shown.s,
        terms: [...found].filter((term) => !knowsTexts || TEXT in fields[term]),
      };
    }

    async snippet({ id, terms, text }) {
      const asked = self.asked.parse(text, this.fields);
      return { id, pieces: self.asked.snippet(await this.text(id), new Set(terms), asked) };
    }

    /* The text of an offer, from its own page. */
    text(id) {
      if (!this.texts.has(id)) {
        const told = this.fetched(this.offers + id + ".html", "text").then(textOf, () => "");
        this.texts.set(id, told);
      }
      return this.texts.get(id);
    }
  }

  const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0", "#39": "'" };

  function textOf(html) {
    const start = html.indexOf("offer-text");
    return html
      .slice(html.indexOf(">", start) + 1, html.indexOf("</article>", start))
      .replace(/<nav[^]*?<\/nav>/g, " ")
      .replace(/<\/h\d>/g, " : ")
      .replace(/<[^>]*>/g, " ")
      .replace(/&(#?\w+);/g, (all, name) => ENTITIES[name] || all);
  }
})();
