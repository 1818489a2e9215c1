/* Answers queries from an index in one file, or from the shards that a query needs; lunr.js does the search. */
(function (root) {
  "use strict";

  const PIPELINE = ["trimmer-fr", "accentFold-fr", "stemmer-fr"];
  const KEPT = 64;

  /* Tells that a query would fetch more than a visitor should wait for. */
  class TooBroad extends Error {}

  /* An index as the manifest describes it; `read` fetches a file by its name, as JSON. */
  class Index {
    constructor(lunr, described, count, read, most = 8) {
      Object.assign(this, { lunr, described, count, read, most });
      this.pipeline = lunr.Pipeline.load(PIPELINE);
      this.shards = new Map();
      this.merged = { key: "", index: null };
    }

    get whole() {
      return this.described.file !== undefined;
    }

    get fields() {
      return this.described.fields;
    }

    /* What lunr.js answers to the query that `build` makes. */
    async query(build) {
      if (this.whole) return (await this.load()).query(build);
      const query = new this.lunr.Query(this.fields);
      build.call(query, query);
      const ranges = await this.rangesOf(query);
      if (ranges.length > this.most) throw new TooBroad();
      return (await this.merge(ranges, query.isNegated())).query(build);
    }

    load() {
      if (!this.loading) {
        this.loading = this.read(this.described.file).then((json) => this.lunr.Index.load(json));
        this.loading.catch(() => (this.loading = undefined));
      }
      return this.loading;
    }

    async rangesOf(query) {
      const found = new Set();
      for (const clause of query.clauses) {
        const terms = clause.usePipeline ? this.pipeline.runString(clause.term, { fields: clause.fields }) : [clause.term];
        for (const term of terms) {
          for (const range of await this.rangesOfTerm(term, clause)) found.add(range);
        }
      }
      return [...found].sort((a, b) => a - b);
    }

    async rangesOfTerm(term, clause) {
      if (clause.editDistance === undefined) {
        const star = term.indexOf("*");
        if (star < 0) return this.rangesBetween(term, term);
        if (star === term.length - 1) return this.rangesOfPrefix(term.slice(0, -1));
      }
      const expanded = (await this.vocabulary()).intersect(this.lunr.TokenSet.fromClause({ ...clause, term })).toArray();
      return expanded.flatMap((one) => this.rangesBetween(one, one));
    }

    rangesOfPrefix(prefix) {
      return this.rangesBetween(prefix, prefix + "\uffff");
    }

    /* The numbers of the ranges that hold terms from the first to the last. */
    rangesBetween(first, last) {
      const found = [];
      this.described.ranges.forEach((range, i) => {
        if (range[0] <= last && range[1] >= first) found.push(i);
      });
      return found;
    }

    vocabulary() {
      if (!this.words) {
        this.words = this.read(this.described.vocabulary).then((terms) => this.lunr.TokenSet.fromArray(terms));
        this.words.catch(() => (this.words = undefined));
      }
      return this.words;
    }

    shard(number) {
      let shard = this.shards.get(number);
      if (shard === undefined) {
        shard = this.read(this.described.ranges[number][2]);
        this.shards.set(number, shard);
        shard.catch(() => this.shards.delete(number));
        if (this.shards.size > KEPT) this.shards.delete(this.shards.keys().next().value);
      }
      return shard;
    }

    async merge(ranges, negated) {
      const key = ranges.join() + negated;
      if (this.merged.key !== key) {
        const shards = await Promise.all(ranges.map((number) => this.shard(number)));
        this.merged = { key, index: this.lunr.Index.load(this.joined(shards, negated)) };
      }
      return this.merged.index;
    }

    /* A negated query ranges over all documents, also those of which the shards tell nothing. */
    joined(shards, negated) {
      const parts = new Map();
      if (negated) {
        for (let ref = 0; ref < this.count; ref++) for (const field of this.fields) parts.set(field + "/" + ref, []);
      }
      for (const shard of shards) {
        for (const [ref, elements] of shard.fieldVectors) {
          const known = parts.get(ref);
          parts.set(ref, known === undefined || known.length === 0 ? elements : interleaved(known, elements));
        }
      }
      return {
        version: this.lunr.version,
        fields: this.fields,
        fieldVectors: [...parts],
        invertedIndex: shards.flatMap((shard) => shard.invertedIndex),
        pipeline: PIPELINE,
      };
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
