/* Offers under the search field in the header, while one types. What it needs to know, the page of the search tells. */
(function () {
  "use strict";

  const PAUSE = 40; // between two questions, while an answer is awaited
  const MOST = 6;
  const DAY = 86400000;
  const NOUMEA = 11 * 3600000;
  const field = document.getElementById("rechercher");
  const form = field.form;
  const list = made("ul", { id: "propositions", className: "suggestions", role: "listbox", hidden: true });
  const status = made("p", { className: "unseen", role: "status" });
  let words;
  let cited;
  let worker;
  let asked = 0;
  let active = -1;
  let timer;
  let awaited = false;

  function made(name, properties, ...content) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...content);
    return element;
  }

  async function start() {
    const page = await (await fetch(form.action)).text();
    const search = new DOMParser().parseFromString(page, "text/html");
    words = search.getElementById("recherche").dataset;
    cited = search.getElementById("resultats").lang || search.documentElement.lang;
    worker = new Worker(words.worker);
    worker.onmessage = ({ data }) => data.id === asked && (data.failed ? close() : show(data));
    worker.onerror = close;
    worker.postMessage({ scripts: words.scripts.split(" "), folder: words.folder, offers: words.offers, warm: true });
    ask();
  }

  function ask() {
    const text = field.value;
    asked++;
    awaited = Boolean(text.trim());
    if (!awaited) close();
    else if (worker) {
      const preview = document.documentElement.dataset.today;
      const today = preview ? Date.parse(preview) / DAY : Math.floor((Date.now() + NOUMEA) / DAY);
      worker.postMessage({ id: asked, question: { text, chosen: {}, order: "", closed: false, limit: MOST, today } });
    }
  }

  function show({ results, total, partial }) {
    awaited = Boolean(partial);
    const found = total === 0 ? words.none : total === 1 ? words.one : words.many.replace("{0}", total.toLocaleString(document.documentElement.lang));
    const answers = new URL(form.action);
    answers.searchParams.set("q", field.value.trim());
    list.replaceChildren(...results.map(offered), option(answers.href, "suggestion-all", total === 0 ? words.none : words.every));
    [...list.children].forEach((item, i) => (item.id = "proposition-" + i));
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    activate(-1);
    if (!partial) status.textContent = found;
  }

  function offered({ id, title, facts }) {
    const [employer] = facts;
    const told = [made("span", {}, ...pieces(title)), made("small", {}, ...pieces(employer))];
    return Object.assign(option(words.offers + id + ".html" + words.mark, "", ...told), { lang: cited });
  }

  function option(href, className, ...content) {
    const item = made("li", { className, role: "option" }, ...content);
    item.dataset.href = href;
    return item;
  }

  const pieces = (told) => told.map(([text, hit]) => (hit ? made("mark", {}, text) : text));

  function close() {
    awaited = false;
    list.hidden = true;
    list.replaceChildren();
    activate(-1);
    field.setAttribute("aria-expanded", "false");
    status.textContent = "";
  }

  function activate(number) {
    active = number;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === active)));
    const item = list.children[active];
    if (item) {
      field.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    } else field.removeAttribute("aria-activedescendant");
  }

  /* Beyond either end of the list comes the field itself. */
  function onKey(event) {
    if (list.hidden || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const count = list.children.length;
    if (event.key === "ArrowDown") activate(active + 1 === count ? -1 : active + 1);
    else if (event.key === "ArrowUp") activate(active === -1 ? count - 1 : active - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && active >= 0) location.assign(list.children[active].dataset.href);
    else return;
    event.preventDefault();
  }

  for (const [name, value] of Object.entries({ type: "text", role: "combobox", autocomplete: "off", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" })) {
    field.setAttribute(name, value);
  }
  list.setAttribute("aria-label", form.querySelector("label").textContent);
  form.append(list, status);
  field.addEventListener("keydown", onKey);
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, awaited ? PAUSE : 0);
  });
  field.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("li");
    if (item) location.assign(item.dataset.href);
  });
  start().catch(close);
})();
