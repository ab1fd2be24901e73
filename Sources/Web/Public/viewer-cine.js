// A cine at the rate that its file states: frames are fetched ahead and kept, and none is shown before it is there.
import { picture, stage } from "./viewer-drawing.js";

let frames = [];
let ends = [];
let playing = 0;
let began = 0;

const bar = () => document.querySelector("#viewer .cine");
const count = () => +stage().dataset.count;
const here = () => +stage().dataset.frame;

// Begins anew with the image on the stage.
export function ready() {
  pause();
  frames = [];
  if (!bar() || !stage()) return;
  const times = stage().dataset.times.split(" ").filter(Boolean).map(Number);
  ends = [];
  for (let index = 0, at = 0; index < count(); index += 1) {
    at += times.length > 1 ? times[Math.min(index, times.length - 1)] : times[0] || 1000 / 15;
    ends.push(at);
  }
  for (const part of bar().querySelectorAll("[data-cine=play], [data-cine=at]")) part.hidden = false;
}

const isThere = (frame) => frames[frame]?.complete && frames[frame].naturalWidth > 0;

// Fetches at most so many at once, from the frame on that is shown.
function fetchAhead() {
  const all = count();
  let under = 0;
  for (const image of frames) if (image && !image.complete) under += 1;
  for (let step = 0; step < all && under < 4; step += 1) {
    const frame = ((here() - 1 + step) % all) + 1;
    if (frames[frame]) continue;
    frames[frame] = new Image();
    frames[frame].src = stage().dataset.frames + frame;
    under += 1;
  }
}

export function at(frame) {
  if (!bar()) return;
  const shown = ((frame - 1 + count()) % count()) + 1;
  stage().dataset.frame = shown;
  picture().querySelector("image").setAttribute("href", stage().dataset.frames + shown);
  bar().querySelector("[data-cine=frame]").textContent = shown;
  bar().querySelector("[data-cine=at]").value = shown;
  for (const mark of picture().querySelectorAll(".laid")) {
    if (+mark.dataset.frame === shown) mark.removeAttribute("display");
    else mark.setAttribute("display", "none");
  }
}

export const step = (by) => { pause(); at(here() + by); };

export function pause() {
  cancelAnimationFrame(playing);
  playing = 0;
  look();
}

function look() {
  const button = bar()?.querySelector("[data-cine=play]");
  if (!button) return;
  button.setAttribute("aria-pressed", String(playing > 0));
  button.querySelector("use").setAttribute("href", playing ? "#i-pause" : "#i-play");
  button.querySelector(".word").textContent = playing ? "Pause" : "Play";
}

function tick(now) {
  fetchAhead();
  const whole = ends.at(-1);
  if (!began) began = now - (here() > 1 ? ends[here() - 2] : 0);
  const time = (now - began) % whole;
  const due = ends.findIndex((end) => time < end) + 1;
  if (due !== here()) {
    if (isThere(due)) at(due);
    else began = 0;
  }
  playing = requestAnimationFrame(tick);
}

export function toggle() {
  if (!bar()) return;
  if (playing) return pause();
  began = 0;
  playing = requestAnimationFrame(tick);
  look();
}
