"use strict";
const PARTS = ["centrality", "lead", "length", "quotation", "announcement", "courtesy", "title", "query"];
const PREVIEW = 90;

let data; // what `data.rs` says
let chosen; // the numbers of the sentences of the summary
let at; // the number of the sentence in the panel
let pinned; // the one that was clicked or focused
let text, panel, why, heading, close, slider, shown; // elements of the body

const byId = (letter, number) => document.getElementById(letter + number);

function make(tag, content, attributes) {
  const element = document.createElement(tag);
  element.append(...[content ?? []].flat());
  for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
  return element;
}

/* The length of the summary. */

function mark(number, on) {
  byId("s", number).classList.toggle("on", on);
  byId("l", number).hidden = !on;
  byId("m", number).hidden = !on;
  byId("g", number)?.classList.toggle("on", on);
}

function setLength() {
  const now = new Set(data.sets[slider.value - 1] || []);
  for (const number of chosen) if (!now.has(number)) mark(number, false);
  for (const number of now) if (!chosen.has(number)) mark(number, true);
  chosen = now;
  shown.textContent = slider.value;
  if (at !== null) show(at);
}

/* Why a sentence stands where it does. */

function fate(number, sentence) {
  if (typeof sentence === "string") return "Set aside: " + sentence + ".";
  if (chosen.has(number)) {
    const leaning = [...chosen].find((other) => data.leans[other]?.[1] === number);
    return leaning === undefined ? "Chosen." : ["Chosen: ", link(leaning), " leans on it."];
  }
  const repeats = sentence[2 + PARTS.length];
  if (repeats !== undefined) return ["Not chosen: repeats ", link(repeats), "."];
  return "Not chosen: others say more, or say it already.";
}

const link = (number) => make("a", "sentence " + (number + 1), { href: "#s" + number });

const round = (x) => (x === 0 ? "0" : x >= 0.1 ? x.toFixed(2) : x.toPrecision(2));

function parts(sentence) {
  const rows = PARTS.map((name, i) => {
    const value = sentence[i + 2];
    const told = i === 0 ? round(value * data.ranked) : "× " + value.toFixed(2);
    return make("tr", [make("th", name, { scope: "row" }), make("td", told)], value === 1 ? { class: "none" } : {});
  });
  const score = [make("th", make("b", "score"), { scope: "row" }), make("td", make("b", round(sentence[0] * data.ranked)))];
  return make("table", [...rows, make("tr", score)]);
}

function voters(number) {
  const found = data.voters[number];
  if (!found) return [make("p", "Its voters are not in this page: the text is too long.")];
  if (!found.length) return [make("p", "No sentence votes for it.")];
  const items = found.map(([voter, weight, words]) => {
    const whole = byId("s", voter).textContent;
    const preview = whole.length > PREVIEW ? whole.slice(0, PREVIEW) + "…" : whole;
    const shared = make("span", words.join(", "), { lang: text.lang, dir: "auto" });
    return make("li", [
      link(voter), ", " + weight.toFixed(2) + ": ", shared,
      make("br"), make("small", preview, { lang: text.lang, dir: text.dir, style: "display:block" }),
    ]);
  });
  return [make("h3", "Strongest voters and shared words"), make("ol", items)];
}

function show(number) {
  if (at !== null) byId("s", at).classList.remove("at");
  at = number;
  byId("s", number).classList.add("at");
  const sentence = data.sentences[number];
  const ranked = typeof sentence !== "string";
  heading.textContent = "Sentence " + (number + 1) + (ranked ? ", rank " + (sentence[1] + 1) + " of " + data.ranked : "");
  why.replaceChildren(make("p", fate(number, sentence)));
  if (data.leans[number]) {
    const [lean, on] = data.leans[number];
    why.append(make("p", ["Leans on ", link(on), ": " + lean + "."]));
  }
  if (ranked) why.append(parts(sentence), make("small", "A score of 1 is the mean."), ...voters(number));
  panel.classList.add("open");
  close.hidden = false;
  for (const path of document.querySelectorAll(".graph path")) {
    path.classList.toggle("at", path.dataset.i == number || path.dataset.j == number);
  }
}

function hide() {
  if (at !== null) byId("s", at).classList.remove("at");
  at = pinned = null;
  panel.classList.remove("open");
  close.hidden = true;
  heading.textContent = "Why?";
  why.replaceChildren(make("p", "Point at a sentence, or focus it, to see what its score is made of."));
  for (const path of document.querySelectorAll(".graph path.at")) path.classList.remove("at");
}

/* One sentence at a time is a stop of the Tab key; the arrows go on from there. */

let stop;

function setStop(element) {
  stop?.removeAttribute("tabindex");
  stop = element;
  stop?.setAttribute("tabindex", "0");
}

function go(number) {
  const element = byId("s", number);
  if (!element) return;
  setStop(element);
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center" });
  show((pinned = number));
}

const numberOf = (node) => {
  const element = node.closest?.("#text span[id]");
  return element ? Number(element.id.slice(1)) : null;
};

document.addEventListener("input", (event) => {
  if (event.target === slider) setLength();
});
document.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("click", (event) => {
  if (event.target === close) {
    const last = pinned;
    hide();
    if (last !== null) stop?.scrollIntoView({ block: "nearest" });
    return;
  }
  const target = event.target.closest?.('a[href^="#s"]');
  if (target) {
    event.preventDefault();
    go(Number(target.getAttribute("href").slice(2)));
    return;
  }
  const number = numberOf(event.target);
  if (number !== null && String(getSelection()) === "") {
    setStop(byId("s", number));
    stop.focus({ preventScroll: true });
  }
});
document.addEventListener("focusin", (event) => {
  const number = numberOf(event.target);
  if (number !== null) show((pinned = number));
});
if (matchMedia("(hover: hover)").matches) {
  document.addEventListener("mouseover", (event) => {
    const number = numberOf(event.target);
    if (number !== null && pinned === null && number !== at) show(number);
  });
}
document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "Escape" && data && at !== null) {
    hide();
  } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
    const number = numberOf(document.activeElement);
    if (number === null) return;
    event.preventDefault();
    const forward = (event.key === "ArrowRight") === (text.dir !== "rtl");
    go(number + (forward ? 1 : -1));
  }
});

/* The body, once it is there; `playground` puts in one after another. */

function start(found) {
  data = found;
  chosen = new Set(data.sets[data.first] || []);
  at = pinned = null;
  [text, panel, why, heading, close, slider, shown] =
    ["text", "panel", "why", "panel-heading", "close", "length", "shown"].map((id) => document.getElementById(id));
  setStop(text.querySelector("span.on") || text.querySelector("span"));
  setLength();
}

const own = document.getElementById("data");
if (own) start(JSON.parse(own.textContent));
