// Sends what was done to the server, and puts the viewer that it answers with in the place of the old one.
import { stage } from "./viewer-drawing.js";

export const viewer = () => document.getElementById("viewer");
export const base = () => viewer().dataset.case;
const token = () => viewer().querySelector("input[name=form-token]")?.value ?? "";
const address = () => `?image=${stage().dataset.image}&frame=${stage().dataset.frame}`;

// Says what happened, in the viewer; what stops is said in the colour of refusals.
export function say(text, stops = false) {
  const line = viewer()?.querySelector("[data-said]");
  if (!line) return;
  line.textContent = text;
  line.classList.toggle("stop", stops);
}

export async function post(place, fields) {
  const response = await fetch(place, {
    method: "POST", headers: { Accept: "application/json" },
    body: new URLSearchParams({ "form-token": token(), ...fields }),
  });
  let told = null;
  try { told = await response.json(); } catch { /* said below */ }
  if (!response.ok || !told) throw new Error(told?.detail ?? "No answer could be read. Load the page again.");
  return told;
}

let turn = 0;
// Shows an image of the case by the query of its page; nothing else of the page changes.
export async function show(query = address()) {
  const mine = ++turn;
  const before = viewer();
  const had = before.contains(document.activeElement);
  const strip = before.querySelector(".thumbs");
  const scrolled = [strip?.scrollLeft ?? 0, strip?.scrollTop ?? 0];
  const object = stage()?.dataset.object;
  const response = await fetch(`${base()}/viewer${query}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (mine !== turn) return;
  if (!response.ok || !page.getElementById("viewer")) {
    say("The image could not be had: the visit may have ended. Load the page again.", true);
    return;
  }
  for (const id of ["viewer", "image-facts", "measurements"]) {
    const [fresh, old] = [page.getElementById(id), document.getElementById(id)];
    if (fresh && old) old.replaceWith(document.adoptNode(fresh));
  }
  const head = document.querySelector("main:has(.study) > header");
  if (head) {
    head.querySelector("h1").textContent = viewer().dataset.heading;
    const note = head.querySelector("h1 + p") ?? head.querySelector("h1").parentElement.appendChild(document.createElement("p"));
    note.textContent = viewer().dataset.note;
    note.hidden = !viewer().dataset.note;
  }
  const now = viewer().querySelector(".thumbs");
  if (now) [now.scrollLeft, now.scrollTop] = scrolled;
  viewer().querySelector(".thumbs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  const isOther = stage().dataset.object !== object;
  document.dispatchEvent(new CustomEvent("tragus:shown", { detail: { isOther } }));
  if (had) viewer().querySelector(".picture").focus({ preventScroll: true });
  if (isOther) tell("image", { number: +stage().dataset.image });
}

// Tells the page, so that a form beside the viewer may take a value over.
export function tell(name, detail) {
  const { object, region, side } = stage().dataset;
  document.dispatchEvent(new CustomEvent(`tragus:${name}`, { detail: { object, region, side, ...detail } }));
}

export const measured = (told) => tell("measured", {
  id: told.id, label: told.label, kind: told.kind, value: told.value, unit: told.unit, spoken: told.spoken,
  region: told.region, side: told.side, object: told.object, lesion: told.lesion, isRefused: told.isRefused,
});
