/* The page of the search: reads what is typed, shows what the worker finds, and keeps the address in step. */
(function () {
  "use strict";

  const root = document.getElementById("recherche");
  if (!root || !window.Worker) return;
  const form = root.querySelector("form");
  const field = form.elements.q;
  const status = document.getElementById("etat");
  const list = document.getElementById("resultats");
  const tools = document.getElementById("outils");
  const wide = matchMedia("(min-width: 48rem)");
  const more = document.getElementById("suite");
  const facets = [...root.querySelectorAll("[data-facet]")];
  const words = root.dataset;
  const own = document.documentElement.lang;
  const DAY = 86400000;
  const NOUMEA = 11 * 3600000;
  const PAUSE = 40; // between two questions, while an answer is awaited
  const CALM = 300; // before the texts of offers are fetched
  const FIRST = 10;

  let worker;
  let asked = 0;
  let limit = FIRST;
  let timer;
  let awaited = false;
  let calm;
  const terms = new WeakMap();
  const inView = new IntersectionObserver((seen) => seen.filter((one) => one.isIntersecting).forEach(askSnippet), { threshold: 0.5 });

  function start() {
    if (worker) return worker;
    worker = new Worker(words.worker);
    worker.onmessage = ({ data }) => receive(data);
    worker.onerror = fail;
    worker.postMessage({ scripts: words.scripts.split(" "), folder: words.folder, offers: words.offers, warm: true });
    return worker;
  }

  /* What is asked, as the address tells it and as the form shows it. */
  function read() {
    const chosen = {};
    for (const facet of facets) if (facet.value) chosen[facet.dataset.facet] = facet.value;
    return { text: field.value, chosen, order: form.elements.tri.value, closed: form.elements.closes.checked };
  }

  function address({ text, chosen, order, closed }) {
    const query = new URLSearchParams();
    if (text.trim()) query.set("q", text.trim());
    for (const name of Object.keys(chosen)) query.set(name, chosen[name]);
    if (order) query.set("tri", order);
    if (closed) query.set("closes", "1");
    const tail = query.toString();
    return location.pathname + (tail ? "?" + tail : "");
  }

  function restore() {
    const query = new URLSearchParams(location.search);
    field.value = query.get("q") || "";
    form.elements.tri.value = query.get("tri") || "";
    if (form.elements.tri.selectedIndex < 0) form.elements.tri.value = "";
    form.elements.closes.checked = query.get("closes") === "1";
    for (const facet of facets) choose(facet, query.get(facet.dataset.facet) || "");
  }

  /* A choice may come from the address before its option is known. */
  function choose(facet, value) {
    if (value && ![...facet.options].some((option) => option.value === value)) facet.add(new Option(value, value));
    facet.value = value;
  }

  function search(step) {
    clearTimeout(timer);
    const question = read();
    const here = address(question);
    if (here !== location.pathname + location.search) history[step ? "pushState" : "replaceState"](null, "", here);
    const empty = !question.text.trim() && Object.keys(question.chosen).length === 0 && !question.closed;
    asked++;
    awaited = !empty;
    if (empty) {
      list.replaceChildren();
      tools.hidden = more.hidden = true;
      status.textContent = "";
      return;
    }
    if (list.childElementCount === 0) status.textContent = words.loading;
    const preview = document.documentElement.dataset.today;
    const today = preview ? Date.parse(preview) / DAY : Math.floor((Date.now() + NOUMEA) / DAY);
    start().postMessage({ id: asked, question: { ...question, limit, today } });
  }

  function fresh(step) {
    limit = FIRST;
    search(step);
  }

  function receive(data) {
    if (data.id !== asked) return;
    if (data.failed) return fail();
    if (data.snippet) return showSnippet(data.snippet);
    awaited = Boolean(data.partial);
    show(data);
  }

  function fail() {
    awaited = false;
    list.replaceChildren();
    more.hidden = true;
    status.textContent = words.failed;
    status.append(" ", link(words.listing, words.listingLabel));
  }

  function show(reply) {
    if (tools.hidden) tools.open ||= wide.matches || [...new URLSearchParams(location.search)].length > 1;
    tools.hidden = false;
    const active = document.activeElement && document.activeElement.closest("#resultats a");
    const kept = active ? active.getAttribute("href") : undefined;
    list.replaceChildren(...reply.results.map(item));
    if (kept) [...list.querySelectorAll("a")].filter((a) => a.getAttribute("href") === kept).forEach((a) => a.focus());
    more.hidden = reply.results.length >= reply.total && !reply.more;
    for (const facet of facets) fillFacet(facet, reply.counts[facet.dataset.facet] || []);
    tell(reply);
    inView.disconnect();
    clearTimeout(calm);
    if (!reply.partial) calm = setTimeout(() => [...list.children].forEach((li) => inView.observe(li)), CALM);
  }

  /* The sentence that is read aloud when results have come. */
  function tell(reply) {
    const { total } = reply;
    const counted = total === 0 ? words.none : total === 1 ? words.one : words.many.replace("{0}", total.toLocaleString(own));
    const notes = [counted];
    if (total > 0 && reply.near) notes.push(words.near);
    if (reply.some) notes.push(words.some);
    if (reply.broad) notes.push(words.broad);
    if (reply.cut) notes.push(words.cut);
    status.textContent = notes.join(" ");
    if ((total === 0 || reply.near || reply.some) && !reply.closed) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "search-closed";
      button.textContent = words.tryClosed;
      button.onclick = () => {
        form.elements.closes.checked = true;
        fresh(true);
        field.focus();
      };
      status.append(" ", button);
    }
  }

  function item(result) {
    const li = element("li");
    const card = element("article", "card" + (result.state ? " card-closed" : ""));
    const text = element("div", "card-text");
    const title = element("h2", "card-title");
    const a = link(words.offers + result.id + ".html" + words.mark, "");
    a.append(...pieces(result.title));
    title.append(a);
    text.append(title);
    const [employer, ...facts] = result.facts;
    if (employer.length > 0) text.append(filled("p", "card-employer", pieces(employer)));
    const shown = facts.filter((fact) => fact.length > 0);
    const lines = shown.map((fact) => filled("li", "", pieces(fact)));
    if (result.state) lines.unshift(ours(filled("li", "", [result.state === "close" ? words.close : words.annulee])));
    if (lines.length > 0) text.append(filled("ul", "card-facts", lines));
    card.append(text, leaf(result.limit));
    li.append(card);
    li.dataset.id = result.id;
    terms.set(li, result.terms);
    return li;
  }

  function leaf(day) {
    const date = new Date(day * DAY);
    const time = element("time");
    time.dateTime = date.toISOString().slice(0, 10);
    const month = date.toLocaleDateString(own, { month: "short", year: "numeric", timeZone: "UTC" });
    const number = date.getUTCDate() === 1 ? words.first : String(date.getUTCDate());
    time.append(filled("span", "leaf-number", [number]), " ", filled("span", "leaf-month", [month]));
    return ours(filled("p", "leaf", [filled("span", "leaf-label", [words.until]), " ", time]));
  }

  /* Of the offers that one sees, since each costs a page. */
  function askSnippet({ target }) {
    inView.unobserve(target);
    if (terms.get(target).length > 0) {
      worker.postMessage({ id: asked, snippets: { id: target.dataset.id, terms: terms.get(target), text: field.value } });
    }
  }

  function showSnippet({ id, pieces: told }) {
    const li = [...list.children].find((one) => one.dataset.id === id);
    if (li && told.length > 0 && !li.querySelector(".snippet")) {
      li.querySelector(".card-text").append(filled("p", "snippet", pieces(told)));
    }
  }

  function fillFacet(facet, counts) {
    const value = facet.value;
    const first = facet.options[0];
    facet.replaceChildren(first, ...counts.map(([label, count]) => new Option(label + " (" + count + ")", label)));
    choose(facet, value);
  }

  const element = (name, style) => Object.assign(document.createElement(name), style ? { className: style } : {});
  const link = (href, label) => Object.assign(element("a"), { href, textContent: label });

  function filled(name, style, content) {
    const made = element(name, style);
    made.append(...content);
    return made;
  }

  /* Words of the page, amid those of the notices. */
  const ours = (made) => Object.assign(made, { lang: own });
  const pieces = (told) => told.map(([text, hit]) => (hit ? filled("mark", "", [text]) : text));

  /* Keys: arrows through the results, Escape back to the field, and then to an empty one; field.js has the /. */
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && event.target === field && field.value) {
      field.value = "";
      fresh(false);
    } else if (event.key === "Escape" && list.contains(event.target)) {
      field.focus();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (event.target === field || list.contains(event.target))) {
      const links = [field, ...list.querySelectorAll(".card-title a")];
      const next = links[links.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    }
  }

  document.addEventListener("keydown", onKey);
  field.addEventListener("focus", start);
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => fresh(false), awaited ? PAUSE : 0);
  });
  form.addEventListener("change", (event) => event.target !== field && fresh(true));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    fresh(true);
  });
  more.addEventListener("click", () => {
    const known = list.childElementCount;
    limit += 20;
    search(false);
    new MutationObserver((changes, observer) => {
      const next = list.children[known];
      if (next) next.querySelector("a").focus();
      observer.disconnect();
    }).observe(list, { childList: true });
  });
  window.addEventListener("popstate", () => {
    restore();
    fresh(false);
  });
  restore();
  fresh(false);
})();
