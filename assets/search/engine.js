/* Answers queries from an index in one file, or from the shards that a query needs; lunr.js does the search. */
(function (root) {
  "use strict";

  const PIPELINE = ["trimmer-fr", "accentFold-fr", "stemmer-fr"];
  const KEPT = 64;

  /* For one query: how many shards at most, how many parts of a frequent term, of each term with a prefix, lists of terms. */
  const USUAL = { shards: 8, parts: 2, prefixed: 1, lists: 16 };

  /* Of so many words, half the parts are enough. */
  const MANY = 3;

  /* Tells that a query would fetch more than a visitor should wait for. */
  class TooBroad extends Error {}

  /* Files on terms in their order, as the manifest tells them; files that begin alike are parts of that one term. */
  class Ranges {
    constructor({ files, first }, read) {
      Object.assign(this, { files, first, read, kept: new Map() });
    }

    isPart(number) {
      const { first } = this;
      return first[number] === first[number - 1] || first[number] === first[number + 1];
    }

    /* The numbers of the files on the terms from one to another; of a term in parts, so many of the first. */
    between(from, to, parts) {
      const found = [];
      for (let i = this.startOf(from); i < this.first.length && this.first[i] <= to; i++) {
        if (i < parts || this.first[i] !== this.first[i - parts]) found.push(i);
      }
      return found;
    }

    startOf(term) {
      const { first } = this;
      let low = 0;
      let high = first.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (first[middle] < term) low = middle + 1;
        else high = middle;
      }
      return first[low] === term || low === 0 || this.isPart(low - 1) ? low : low - 1;
    }

    fetch(number) {
      let file = this.kept.get(number);
      if (file === undefined) {
        file = this.read(this.files.replace("*", number));
        this.kept.set(number, file);
        file.catch(() => this.kept.delete(number));
        if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value);
      }
      return file;
    }
  }

  /* An index as the manifest describes it; `read` fetches a file by its name, as JSON. */
  class Index {
    constructor(lunr, described, count, read, limits = USUAL) {
      Object.assign(this, { lunr, described, count, read, limits, ready: false });
      this.pipeline = lunr.Pipeline.load(PIPELINE);
      this.merged = { key: "", index: null };
      if (this.whole) return;
      this.shards = new Ranges(described, read);
      this.lists = new Ranges(described.vocabulary, read);
    }

    get whole() {
      return this.described.file !== undefined;
    }

    get fields() {
      return this.described.fields;
    }

    /* What lunr.js answers to the query that `build` makes, and the terms of which only the best documents are in it. */
    async query(build) {
      if (this.whole) return { results: (await this.load()).query(build), cut: [] };
      const query = new this.lunr.Query(this.fields);
      build.call(query, query);
      const numbers = await this.shardsOf(query);
      if (numbers.length > this.limits.shards) throw new TooBroad();
      const index = await this.merge(numbers, query.isNegated());
      return { results: index.query(build), cut: this.cutAmong(numbers) };
    }

    load() {
      if (!this.loading) {
        this.loading = this.read(this.described.file).then((json) => this.lunr.Index.load(json));
        this.loading.then(
          () => (this.ready = true),
          () => (this.loading = undefined)
        );
      }
      return this.loading;
    }

    async shardsOf(query) {
      const found = new Set();
      const words = query.clauses.filter((clause) => !clause.term.includes("*"));
      const parts = words.length < MANY ? this.limits.parts : Math.ceil(this.limits.parts / 2);
      for (const clause of query.clauses) {
        const terms = clause.usePipeline ? this.pipeline.runString(clause.term, { fields: clause.fields }) : [clause.term];
        for (const term of terms) {
          for (const number of await this.shardsOfTerm(term, clause, parts)) found.add(number);
        }
      }
      return [...found].sort((a, b) => a - b);
    }

    /* What must or must not be there has to be known of all documents. */
    async shardsOfTerm(term, clause, most) {
      const entire = clause.presence !== undefined && clause.presence !== this.lunr.Query.presence.OPTIONAL;
      const parts = entire ? Infinity : most;
      if (clause.editDistance === undefined) {
        const star = term.indexOf("*");
        if (star < 0) return this.shards.between(term, term, parts);
        if (star === term.length - 1) return this.shardsOfPrefix(term.slice(0, -1), entire ? Infinity : this.limits.prefixed);
      }
      const like = this.lunr.TokenSet.fromClause({ ...clause, term });
      const expanded = (await this.vocabulary(this.lists.first.map((first, i) => i))).intersect(like).toArray();
      return expanded.flatMap((one) => this.shards.between(one, one, parts));
    }

    shardsOfPrefix(prefix, parts = this.limits.prefixed) {
      return this.shards.between(prefix, prefix + "\uffff", parts);
    }

    /* The terms in some of the lists. */
    async vocabulary(numbers) {
      if (numbers.length > this.limits.lists) throw new TooBroad();
      const key = numbers.join();
      if (!this.words || this.words.key !== key) {
        const terms = (await Promise.all(numbers.map((number) => this.lists.fetch(number)))).flat();
        this.words = { key, terms, set: this.lunr.TokenSet.fromArray(terms) };
      }
      return this.words.set;
    }

    /* Those of some terms that are in the index. */
    async known(terms) {
      const numbers = new Set(terms.flatMap((term) => this.lists.between(term, term, 1)));
      const lists = await Promise.all([...numbers].map((number) => this.lists.fetch(number)));
      return terms.filter((term) => lists.some((list) => list.includes(term)));
    }

    /* The terms that are spelled almost like one and begin as it does, those of about its length first. */
    async alike(term, distance, most = 3) {
      const start = term.slice(0, this.whole ? 1 : 2);
      const set = this.whole ? (await this.load()).tokenSet : await this.vocabulary(this.lists.between(start, start + "\uffff", 1));
      const far = (one) => Math.abs(one.length - term.length);
      const found = set.intersect(this.lunr.TokenSet.fromFuzzyString(term, distance)).toArray();
      return found
        .filter((one) => one.startsWith(start))
        .sort((a, b) => far(a) - far(b))
        .slice(0, most);
    }

    cutAmong(numbers) {
      const here = new Set(numbers);
      const { first } = this.shards;
      return [...new Set(numbers.filter((i) => this.shards.isPart(i)).map((i) => first[i]))].filter((term) =>
        this.shards.between(term, term, Infinity).some((i) => !here.has(i))
      );
    }

    async merge(numbers, negated) {
      const key = numbers.join() + negated;
      if (this.merged.key !== key) {
        const shards = await Promise.all(numbers.map((number) => this.shards.fetch(number)));
        this.merged = { key, index: this.lunr.Index.load(this.joined(shards, negated)) };
      }
      return this.merged.index;
    }

    /* A negated query ranges over all documents, also those of which the shards tell nothing. */
    joined(shards, negated) {
      const vectors = new Map();
      const postings = new Map();
      if (negated) {
        for (let ref = 0; ref < this.count; ref++) for (const field of this.fields) vectors.set(field + "/" + ref, []);
      }
      for (const shard of shards) {
        for (const [ref, elements] of shard.fieldVectors) {
          const known = vectors.get(ref);
          vectors.set(ref, known === undefined || known.length === 0 ? elements : interleaved(known, elements));
        }
        for (const [term, posting] of shard.invertedIndex) {
          postings.set(term, postings.has(term) ? this.united(postings.get(term), posting) : posting);
        }
      }
      return {
        version: this.lunr.version,
        fields: this.fields,
        fieldVectors: [...vectors],
        invertedIndex: [...postings],
        pipeline: PIPELINE,
      };
    }

    /* Two parts of a term; JavaScript itself keeps references that are numbers in their order. */
    united(one, other) {
      const both = { _index: one._index };
      for (const field of this.fields) both[field] = { ...one[field], ...other[field] };
      return both;
    }
  }

  /* Two vectors as one: pairs of a term's number and its weight, ascending. */
  function interleaved(a, b) {
    const joined = [];
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
      if (j >= b.length || a[i] < b[j]) joined.push(a[i++], a[i++]);
      else joined.push(b[j++], b[j++]);
    }
    return joined;
  }

  root.engine = { Index, TooBroad };
})(typeof self === "undefined" ? globalThis : self);
