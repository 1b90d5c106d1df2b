"use strict";
// Texts are looked at here, so that the page goes on answering meanwhile.
const compiled = fetch("playground.wasm")
  .then((response) => (response.ok ? response.arrayBuffer() : Promise.reject(new Error("playground.wasm is missing"))))
  .then((bytes) => WebAssembly.compile(bytes));

async function find({ text, sentences, isMarkdown }) {
  // A new one for each text: its memory never shrinks, and one that has failed is of no use.
  const { exports } = await WebAssembly.instantiate(await compiled, {});
  const bytes = new TextEncoder().encode(text);
  const from = exports.room(bytes.length);
  new Uint8Array(exports.memory.buffer).set(bytes, from);
  const length = exports.find(sentences, isMarkdown);
  // The buffer is asked for again: another one takes its place when memory grows.
  const answer = new Uint8Array(exports.memory.buffer, exports.found(), length);
  return JSON.parse(new TextDecoder().decode(answer));
}

onmessage = async ({ data }) => {
  try {
    postMessage(await find(data));
  } catch (error) {
    postMessage({ error: String(error.message ?? error) });
  }
};
