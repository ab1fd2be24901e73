// Shows what the server says of the whole draft: fields of others, the meter, the gate, offers, and two texts for one
// field.
import { address, dirty, form, put, say, state, value, wrap } from "./report-form.js";

// `own` is the field that was just saved; true where the draft has parts that the page does not show.
export function show(told, own = "") {
  if (!told) return false;
  state.version = told.version;
  for (const id of ["base", "signed-version"]) {
    const input = document.getElementById(id);
    if (input) input.value = told.version;
  }
  if (told.people) document.getElementById("people").textContent = told.people.join(" ");
  if (!told.fields) return false;
  const isNew = told.fields.map((field) => take(field, own)).includes(true);
  gate(told);
  offer("impression-offer", "impression-words", told.impression);
  offer("offers", null, told.offers.join(" "));
  if (dirty.size === 0) say(told.saved);
  if (isNew) note();
  return isNew;
}

// Takes a field over where nobody is writing in it; true where the page does not have it.
function take(field, own) {
  const box = wrap(field.path);
  if (!box) return field.path !== own && field.value !== "";
  const isMine = dirty.has(field.path);
  if (field.path === own || (!isMine && document.activeElement?.closest("[data-field]") !== box)) {
    if (field.path !== own) put(box, field.value);
    box.dataset.version = field.version;
  } else if (!isMine && value(box) === field.value) {
    box.dataset.version = field.version;
  }
  return false;
}

function gate(told) {
  document.getElementById("meter").outerHTML = told.meter;
  document.getElementById("gate-state").outerHTML = told.gate;
  document.getElementById("gate").classList.toggle("open", told.ready);
  const next = document.getElementById("next-missing");
  next.hidden = told.ready;
  const first = told.missing.find((item) => item.address);
  if (first) next.href = first.address;
  const signing = document.getElementById("signing");
  if (signing) signing.hidden = !told.ready && !signing.open;
  const lacking = new Set(told.missing.map((item) => item.path).filter(Boolean));
  for (const box of form.querySelectorAll("[data-field]")) {
    box.classList.toggle("need", lacking.has(box.dataset.field));
    if (!lacking.has(box.dataset.field)) for (const why of box.querySelectorAll(".why")) why.remove();
  }
}

function offer(id, wordsID, words) {
  const box = document.getElementById(id);
  box.hidden = words === "";
  const place = wordsID ? document.getElementById(wordsID) : box.querySelector(".hint");
  if (words) place.textContent = words;
}

function note() {
  if (document.getElementById("added")) return;
  const link = document.createElement("a");
  link.id = "added";
  link.href = address;
  link.textContent = "Parts were added: show them.";
  document.getElementById("people").after(link);
}

export function clash(box, told) {
  const part = document.getElementById("clash").content.querySelector("[data-clash]").cloneNode(true);
  part.querySelector("[data-who]").textContent = `${told.name} wrote at ${told.time}:`;
  part.querySelector("[data-theirs]").textContent = told.theirs || "(cleared)";
  part.dataset.theirsText = told.theirs;
  part.dataset.version = told.version;
  box.append(part);
  say("One field waits: two texts.");
}
