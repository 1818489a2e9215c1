// The page of what is kept on this device: offers, and listings with what is new in them.
import { forgetSeen } from "./connection.js";
import { forget, recall } from "./device.js";
import { markSeen, news } from "./followed.js";
import { daysUntil } from "./noumea.js";
import { count, say } from "./words.js";

const page = document.getElementById("mine");
const entry = (href, title, about, state) => {
  const item = document.getElementById("entry").content.cloneNode(true).firstElementChild;
  const link = item.querySelector("a");
  link.href = href;
  item.querySelector("strong").textContent = title;
  item.querySelector(".entry-about").textContent = about;
  item.querySelector(".entry-count").textContent = state;
  return item;
};

const state = (deadline) => {
  const left = daysUntil(deadline);
  if (left < 0) return say("deadlines.over");
  return count(left > 7 ? "deadlines.far" : "deadlines.left", left);
};

const fill = (name, entries) => {
  const part = page.querySelector(`[data-part=${name}]`);
  part.querySelector("ul").replaceChildren(...entries);
  part.querySelector(".empty").hidden = entries.length > 0;
};

const showKept = () => {
  const kept = Object.values(recall("kept", {})).sort((one, other) => one.deadline.localeCompare(other.deadline));
  fill("kept", kept.map(({ href, title, about, deadline }) => entry(href + page.dataset.mark, title, about, state(deadline))));
};

const showFollowed = async () => {
  const all = await news(document.getElementById("sources").dataset);
  const told = ({ href, title, here, added }) =>
    entry(href, title, count("mine.new", added), count("offers.count", here.length));
  fill("followed", all.map(told));
  markSeen(all);
};

/** Without the list of offers nobody knows what is new; what is followed is shown all the same. */
const showNames = () =>
  fill("followed", Object.values(recall("followed", {})).map(({ href, title }) => entry(href, title, "", "")));

const show = () => {
  showKept();
  return showFollowed().catch(showNames);
};

page.querySelector("[data-erase]").addEventListener("click", async () => {
  forget("kept", "followed");
  await show();
  await forgetSeen().catch(() => {});
  page.querySelector("[role=status]").textContent = say("mine.erased");
});
document.getElementById("plain").remove();
page.hidden = false;
show();
