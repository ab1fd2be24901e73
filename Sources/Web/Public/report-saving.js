// Saves each field of a report soon after it is typed, and does what a key asks for.
import { address, controls, dirty, form, put, read, root, say, send, state, value, wrap } from "./report-form.js";
import { clash, show } from "./report-showing.js";

const waits = new Map();
let sending = Promise.resolve();

export function later(box, wait) {
  const path = box.dataset.field;
  dirty.add(path);
  clearTimeout(waits.get(path));
  waits.set(path, setTimeout(() => save(path), wait));
}

export function save(path) {
  clearTimeout(waits.get(path));
  waits.delete(path);
  sending = sending.then(() => one(path));
  return sending;
}

async function one(path) {
  const box = wrap(path);
  if (!box || !dirty.has(path) || box.querySelector("[data-clash]")) return;
  const text = value(box);
  try {
    const answer = await send("field", { path, value: text, base: box.dataset.version });
    const told = await read(answer);
    if (answer.status === 409 && told?.conflict) { clash(box, told.conflict); return; }
    if (!answer.ok) {
      say(told?.refused ?? "Not saved: the page is no longer valid. Copy what you typed and open it again.");
      if (answer.status >= 500) later(box, 5000);
      return;
    }
    if (value(box) === text) dirty.delete(path);
    show(told, path);
  } catch {
    say("Not saved yet, trying again.");
    later(box, 3000);
  }
}

export async function flush() {
  for (const path of [...dirty]) save(path);
  await sending;
}

// Takes the form anew from the server: a label or a calliper beside it may have changed what it offers.
export async function refresh() {
  await flush();
  if (dirty.size > 0) return;
  const answer = await fetch(address, { redirect: "error" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("draft");
  if (!answer.ok || !fresh) return;
  form.replaceChildren(...[...fresh.childNodes].map((node) => document.adoptNode(node)));
  document.getElementById("save-row").hidden = true;
  document.getElementById("added")?.remove();
  for (const id of ["meter", "gate"]) document.getElementById(id).replaceWith(document.adoptNode(page.getElementById(id)));
  state.version = Number(page.getElementById("writing").dataset.version);
}

export async function act(name) {
  await flush();
  try {
    const answer = await send("act", { act: name, since: state.version });
    const told = await read(answer);
    if (!answer.ok) { say(told?.refused ?? "Not done: the page is no longer valid. Open it again."); return; }
    const before = state.version;
    const isNew = show(told);
    for (const field of told.fields ?? []) {
      const box = wrap(field.path);
      if (box && field.version > before) { put(box, field.value); box.dataset.version = field.version; }
      if (box?.dataset.field.endsWith(".normal")) {
        for (const fill of box.parentElement.querySelectorAll('[data-act^="normal:"]')) fill.hidden = true;
      }
    }
    if (isNew) await refresh();
    if (name === "impression") document.getElementById("f-impression").focus();
  } catch {
    say("Not done: no connection. Try again.");
  }
}

export function begin() {
  form.addEventListener("input", (event) => {
    const box = event.target.closest("[data-field]");
    if (box) later(box, event.target.matches("input[type=radio], input[type=checkbox], select") ? 0 : 900);
  });
  form.addEventListener("focusout", (event) => {
    const box = event.target.closest("[data-field]");
    if (box && dirty.has(box.dataset.field)) save(box.dataset.field);
  });
  form.addEventListener("click", (event) => {
    const take = event.target.closest("[data-take]");
    const part = take?.closest("[data-clash]");
    if (!part || part.dataset.version === undefined) return;
    event.preventDefault();
    const box = part.closest("[data-field]");
    box.dataset.version = part.dataset.version;
    if (take.dataset.take === "theirs") put(box, part.dataset.theirsText);
    part.remove();
    dirty.add(box.dataset.field);
    save(box.dataset.field);
    controls(box)[0]?.focus();
  });
  for (const name of ["measured", "labelled"]) document.addEventListener(`tragus:${name}`, () => refresh());
  root.addEventListener("click", (event) => {
    if (!event.target.closest("#added")) return;
    event.preventDefault();
    refresh();
  });
}
