// A page that has one address, such as that of an offer, shows its labels in the language of a reader who comes from a
// page in it. A mark behind the address (#en) asks for it; the history of the tab remembers it, and no storage.
import { speak } from "./words.js";

const links = [...document.querySelectorAll(".languages [data-labels]")];
const base = document.querySelector(".brand").getAttribute("href");
const SAID = ["aria-label", "placeholder", "data-over"];

const usual = document.documentElement.lang;

let labels;
let patterns;

const filled = (sentence, values) => sentence.replace(/\{(\d)\}/g, (place, index) => values[index]);
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How a sentence is found again once its places are filled. */
const pattern = ([from, to]) => [new RegExp(`^${escaped(from).replace(/\\\{\d\\\}/g, "(.+)")}$`), to];

const translated = (text) => {
  if (text in labels.sentences) return labels.sentences[text];
  for (const [form, to] of patterns) {
    const found = form.exec(text);
    if (found) return filled(to, found.slice(1).map(translated));
  }
  return text;
};

const date = (time) => {
  const day = new Date(`${time.dateTime}T00:00:00Z`);
  const name = (key, index) => labels.words[`date.${key}`].split(" ")[index];
  const put = (key, ...values) => filled(labels.words[`date.${key}`], values);
  const number = day.getUTCDate() === 1 ? labels.words["date.first"] : String(day.getUTCDate());
  const month = (names) => put("month", name(names, day.getUTCMonth()), day.getUTCFullYear());
  const leaf = time.querySelectorAll("span");
  if (leaf.length === 2) [leaf[0].textContent, leaf[1].textContent] = [number, month("short")];
  else time.textContent = put("full", name("weekdays", (day.getUTCDay() + 6) % 7), put("plain", number, month("months")));
};

/** What names its language is out of the notice, and stays. */
const isOurs = (node) =>
  node instanceof Element && node.hasAttribute("lang") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;

const translate = (part) => {
  const walk = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, isOurs);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (node instanceof Text) {
      const text = node.data.trim();
      if (text) node.data = node.data.replace(text, () => translated(text));
      continue;
    }
    for (const name of SAID.filter((name) => node.hasAttribute(name))) {
      node.setAttribute(name, translated(node.getAttribute(name)));
    }
    if (node instanceof HTMLTemplateElement) translate(node.content);
    if (node instanceof HTMLTimeElement) date(node);
  }
};

/** Leads to the same page in a language, or asks the page of an offer for it. */
const inLanguage = (address, code) => {
  if (!address.startsWith(base)) return address;
  if (address.endsWith("/")) return `${base}${code}/${address.slice(base.length)}`;
  return address.endsWith(".html") ? `${address}#${code}` : address;
};

const redirect = (code) => {
  for (const [selector, name] of [["a[href]:not(.languages a)", "href"], ["form[action]", "action"]]) {
    for (const element of document.querySelectorAll(selector)) {
      if (labels.alone.includes(element.getAttribute(name))) element.lang = element.hreflang = usual;
      else element.setAttribute(name, inLanguage(element.getAttribute(name), code));
    }
  }
};

const offerWayBack = (link) => {
  Object.assign(link, { lang: usual, hreflang: usual, textContent: link.dataset.back, href: location.pathname });
};

const remember = (code) => history.replaceState({ ...history.state, language: code }, "");

const show = async (link) => {
  const code = link.hreflang;
  remember(code);
  labels = await (await fetch(link.dataset.labels)).json();
  patterns = Object.entries(labels.sentences).filter(([from]) => from.includes("{")).map(pattern);
  speak(labels);
  translate(document.body);
  redirect(code);
  offerWayBack(link);
  document.documentElement.lang = code;
  document.getElementById(code).classList.add("told");
  addEventListener("hashchange", () => remember(code));
};

/** For which language the address asks, or the folder in which a page is missed, or what the tab remembers. */
const asked = () =>
  links.find((link) => location.hash === `#${link.hreflang}` || location.pathname.startsWith(`${base}${link.hreflang}/`)) ??
  links.find((link) => history.state?.language === link.hreflang);

const answer = () => {
  const link = labels ? undefined : asked();
  if (link) show(link).catch(() => {});
};

addEventListener("hashchange", answer);
answer();
