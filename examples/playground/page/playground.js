"use strict";
const input = document.getElementById("input");
const file = document.getElementById("file");
const sample = document.getElementById("sample");
const markdown = document.getElementById("markdown");
const status_ = document.getElementById("status");
const found = document.getElementById("found");
/* Longer texts, in UTF-16 units, are not put into the field: browsers stand still while they lay it out. */
const LONG = 100_000;
/* Longer ones are refused: their page would have millions of elements. */
const MOST = 10_000_000;
/* Who types for so many milliseconds no more wants to see. */
const PAUSE = 250;
const PLACEHOLDER = input.placeholder;

const worker = new Worker("worker.js");
let sentences = 5; // what the slider was moved to
let last = ""; // the text that is shown or soon will be, also where it is too long for the field
let next = null; // the text that waits for the worker
let isBusy = false;
let began = 0;
let timer = 0;

function say(what, isBad = false) {
  status_.textContent = what;
  status_.classList.toggle("bad", isBad);
}

const size = (text) => {
  const { length } = text;
  return length < 1e6 ? Math.ceil(length / 1e3) + " thousand characters" : (length / 1e6).toFixed(1) + " million characters";
};

/* From a text to the page. */

function look(text) {
  clearTimeout(timer);
  if (text.length > MOST) return say("The text is too long for a page: " + size(text) + ".", true);
  last = text;
  next = { text, sentences, isMarkdown: markdown.checked };
  found.classList.add("old");
  if (!isBusy) send();
}

function send() {
  const { text } = next;
  if (text.trim() === "") {
    next = null;
    found.replaceChildren();
    found.classList.remove("old");
    return say("");
  }
  isBusy = true;
  began = performance.now();
  say("Reading " + size(text) + " …");
  worker.postMessage(next);
  next = null;
}

const breath = () => new Promise((resume) => setTimeout(resume));

/* Made apart and put in at once, so that what is seen always fits together. */
async function body({ body, pieces, data }) {
  const made = document.createElement("div");
  made.innerHTML = body;
  const article = made.querySelector("#text");
  for (const piece of pieces) {
    if (next) return;
    article.insertAdjacentHTML("beforeend", piece);
    await breath();
  }
  if (next) return;
  found.replaceChildren(...made.childNodes);
  found.classList.remove("old");
  start(data);
  // The slider may have been moved since the text was sent.
  slider.value = sentences;
  setLength();
}

worker.addEventListener("message", async ({ data }) => {
  if (data.error) {
    found.replaceChildren();
    say("This text could not be read: " + data.error, true);
  } else {
    const seconds = ((performance.now() - began) / 1e3).toFixed(2);
    await body(data);
    say("Read in " + seconds + " s." + (data.isPage ? " This is HTML, read as text, tags and all: paste what the browser shows of it." : ""));
  }
  isBusy = false;
  if (next) send();
});
worker.addEventListener("error", () => say("The page is not whole: worker.js did not start.", true));

/* Where texts come from. */

function take(text) {
  const isLong = text.length > LONG;
  input.value = isLong ? "" : text;
  input.placeholder = isLong ? "A text of " + size(text) + " is shown below: too long to edit here. Paste or drop another one." : PLACEHOLDER;
  look(text);
}

async function open_(chosen) {
  sample.value = "";
  if (chosen.size > 4 * MOST) return say("The file is too long for a page.", true);
  const text = await chosen.text();
  markdown.checked = /\.(md|markdown)$/i.test(chosen.name);
  take(text);
}

input.addEventListener("input", () => {
  sample.value = "";
  input.placeholder = PLACEHOLDER;
  last = input.value;
  clearTimeout(timer);
  timer = setTimeout(() => look(last), PAUSE);
});
input.addEventListener("paste", (event) => {
  const pasted = event.clipboardData.getData("text/plain");
  if (pasted.length <= LONG) return;
  event.preventDefault();
  sample.value = "";
  take(pasted);
});
markdown.addEventListener("change", () => look(last));
file.addEventListener("change", () => {
  if (file.files[0]) open_(file.files[0]);
  // So that the same file can be chosen again.
  file.value = "";
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("over");
});
document.addEventListener("dragleave", () => document.body.classList.remove("over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("over");
  const { files } = event.dataTransfer;
  if (files.length) open_(files[0]);
  else take(event.dataTransfer.getData("text/plain"));
});
async function showSample() {
  const { value } = sample;
  if (!value) return;
  const response = await fetch("texts/" + value + ".txt");
  const got = await response.text();
  // Another one may have been chosen, or a text pasted, meanwhile.
  if (sample.value !== value) return;
  markdown.checked = false;
  take(got);
}
sample.addEventListener("change", showSample);
document.addEventListener("input", (event) => {
  if (event.target.id === "length") sentences = Number(event.target.value);
});

/* The reader's own language, if there is a sample of it. */
const known = new Set([...sample.options].map((option) => option.value));
sample.value = navigator.languages.map((tag) => tag.split("-")[0]).find((code) => known.has(code)) ?? "en";
showSample();
