// Zoom, pan and window: only how the picture is looked at, never what it holds.
import { inside, picture, size } from "./viewer-drawing.js";

const as = () => ({ zoom: 1, x: 0, y: 0, bright: 1, contrast: 1 });
let view = as();
const clamp = (value, least, most) => Math.min(Math.max(value, least), most);

export function apply() {
  const svg = picture();
  if (!svg) return;
  const [width, height] = size(svg);
  const [across, down] = [width / view.zoom, height / view.zoom];
  view.x = clamp(view.x, 0, width - across);
  view.y = clamp(view.y, 0, height - down);
  svg.setAttribute("viewBox", `${view.x} ${view.y} ${across} ${down}`);
  const isPlain = view.bright === 1 && view.contrast === 1;
  svg.querySelector("image").style.filter = isPlain ? "" : `brightness(${view.bright}) contrast(${view.contrast})`;
}

export function reset() {
  view = as();
  apply();
}

// Nearer or farther, the place under the pointer staying where it is.
export function zoom(factor, at) {
  const svg = picture();
  const [width, height] = size(svg);
  const [x, y] = at ?? [view.x + width / view.zoom / 2, view.y + height / view.zoom / 2];
  const next = clamp(view.zoom * factor, 1, 12);
  view.x = x - ((x - view.x) * view.zoom) / next;
  view.y = y - ((y - view.y) * view.zoom) / next;
  view.zoom = next;
  apply();
}

export function pan(x, y) {
  view.x += x;
  view.y += y;
  apply();
}

export function light(bright, contrast) {
  view.bright = clamp(Math.round((view.bright + bright) * 100) / 100, 0.2, 4);
  view.contrast = clamp(Math.round((view.contrast + contrast) * 100) / 100, 0.2, 4);
  apply();
}

// Follows a pointer that is down, by the tool that is pressed.
export function drag(tool, event) {
  const svg = picture();
  let [x, y] = [event.clientX, event.clientY];
  const scale = svg.getScreenCTM().a;
  if (tool === "zoom") {
    const at = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse());
    zoom(event.shiftKey || event.altKey ? 1 / 1.5 : 1.5, inside(svg, [at.x, at.y]));
    return;
  }
  svg.setPointerCapture(event.pointerId);
  const move = (now) => {
    if (tool === "pan") pan((x - now.clientX) / scale, (y - now.clientY) / scale);
    else light((y - now.clientY) / 200, (now.clientX - x) / 200);
    [x, y] = [now.clientX, now.clientY];
  };
  const end = () => {
    svg.removeEventListener("pointermove", move);
    svg.removeEventListener("pointerup", end);
    svg.removeEventListener("pointercancel", end);
  };
  svg.addEventListener("pointermove", move);
  svg.addEventListener("pointerup", end);
  svg.addEventListener("pointercancel", end);
}

// The same with keys; whether the key was one of them.
export function key(tool, event) {
  const step = event.shiftKey ? 10 : 1;
  const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [0, 0];
  if (event.key === "+" || event.key === "=") zoom(1.25);
  else if (event.key === "-") zoom(0.8);
  else if (!x && !y) return false;
  else if (tool === "window") light(-y * 0.05 * step, x * 0.05 * step);
  else pan(x * 8 * step, y * 8 * step);
  return true;
}
