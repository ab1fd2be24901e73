// Lays callipers, with the pointer or with keys alone, and moves their ends. Every number comes from the server.
import { crosses, inside, make, outline, picture, place, read, redraw, size, stage, written } from "./viewer-drawing.js";
import { base, measured, post, say, show } from "./viewer-sending.js";

const wanted = { length: 2, axes: 4, area: 4 };
let tool = "";
let points = [];
let cursor = null;
let busy = false;

export const isMeasuring = () => tool in wanted;

// Begins with a tool, or gives up what was begun.
export function begin(name) {
  tool = name in wanted ? name : "";
  points = [];
  cursor = null;
  const row = document.querySelector("#viewer .laying");
  if (row) {
    row.hidden = !tool;
    for (const part of row.querySelectorAll("[for=lay-kind], #lay-kind")) part.hidden = tool !== "length";
  }
  draw();
}

const hints = {
  length: ["Place the first end: click, or arrow keys and Enter.", "Place the second end."],
  axes: ["The long axis first: place its first end.", "Place the other end of the long axis.",
    "Place the first end of the short axis.", "Place the last end."],
  area: ["Place an end of the ellipse’s long axis.", "Place its other end.", "Place an end of the short axis.",
    "Place the last end."],
};

function draw() {
  const svg = picture();
  if (!svg) return;
  svg.querySelector(".being-laid")?.remove();
  const hint = document.getElementById("lay-hint");
  if (hint) hint.textContent = tool && !busy ? hints[tool][points.length] ?? "" : busy ? "Measuring…" : "";
  svg.classList.toggle("measuring", isMeasuring());
  if (!tool) return;
  const group = make("g", { class: "being-laid" }, svg);
  const unit = size(svg)[0] / 448;
  const all = cursor && points.length < wanted[tool] ? [...points, cursor] : points;
  const shape = tool === "area" && all.length === 4 ? "ellipse" : "line";
  if (shape === "ellipse") make("path", { class: "cal line", d: outline("ellipse", all) }, group);
  for (let index = 0; index + 1 < all.length; index += 2) {
    make("path", { class: "cal line", d: outline("line", all.slice(index, index + 2)) }, group);
  }
  make("path", { class: "cal", d: crosses(points, unit) }, group);
  if (points.length > 0) {
    const text = make("text", { class: "cal-n", "font-size": 11 * unit, x: points[0][0] + 7 * unit,
      y: points[0][1] - 7 * unit }, group);
    text.textContent = "…";
  }
  if (cursor) {
    const [x, y] = cursor;
    make("path", { class: "crosshair", d: `M${x - 14 * unit} ${y}h${28 * unit}M${x} ${y - 14 * unit}v${28 * unit}` },
      group);
  }
}

async function put(point) {
  if (busy) return;
  points.push(point);
  if (points.length < wanted[tool]) return draw();
  busy = true;
  draw();
  const name = document.getElementById("lay-name").value.trim();
  const same = { object: stage().dataset.object, frame: stage().dataset.frame };
  try {
    if (tool === "axes") {
      const label = name || "Lesion";
      const long = await post(`${base()}/measurements`, {
        ...same, label, kind: "long-axis", lesion: "new", points: written(points.slice(0, 2)) });
      measured(long);
      measured(await post(`${base()}/measurements`, {
        ...same, label, kind: "short-axis", lesion: long.lesion ?? "", points: written(points.slice(2)) }));
    } else {
      const kind = tool === "area" ? "area" : document.getElementById("lay-kind").value;
      measured(await post(`${base()}/measurements`, {
        ...same, label: name || (tool === "area" ? "Area" : "Length"), kind, points: written(points) }));
    }
    busy = false;
    points = [];
    await show();
  } catch (error) {
    busy = false;
    begin(tool);
    say(error.message, true);
  }
}

// The pointer goes down on the picture with a measuring tool: a drag places two ends, a click one.
export function press(event) {
  const svg = picture();
  event.preventDefault();
  svg.closest(".picture").focus({ preventScroll: true });
  const from = place(svg, event);
  const started = points.length;
  cursor = from;
  if (started % 2 === 0) put(from);
  svg.setPointerCapture(event.pointerId);
  const up = (now) => {
    svg.removeEventListener("pointerup", up);
    svg.removeEventListener("pointercancel", up);
    const to = place(svg, now);
    const isFar = Math.hypot(to[0] - from[0], to[1] - from[1]) * svg.getScreenCTM().a > 4;
    if (started % 2 === 1 || isFar) put(to);
  };
  svg.addEventListener("pointerup", up);
  svg.addEventListener("pointercancel", up);
}

export function hover(event) {
  if (!isMeasuring() || busy) return;
  cursor = place(picture(), event);
  draw();
}

const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

// A key on the picture while a measuring tool is pressed; whether it was one of them.
export function key(event) {
  const svg = picture();
  const [width, height] = size(svg);
  if (event.key in arrows) {
    const step = event.shiftKey ? 10 : 1;
    const [x, y] = cursor ?? [Math.floor(width / 2) + 0.5, Math.floor(height / 2) + 0.5];
    cursor = inside(svg, [x + arrows[event.key][0] * step, y + arrows[event.key][1] * step]);
    draw();
  } else if (event.key === "Enter") {
    cursor ??= [Math.floor(width / 2) + 0.5, Math.floor(height / 2) + 0.5];
    put([...cursor]);
  } else if (event.key === "Escape" && (points.length > 0 || cursor)) {
    begin(tool);
  } else return false;
  return true;
}

// Ends that are laid already.
let later = 0;

function settle(mark, wait) {
  clearTimeout(later);
  later = setTimeout(async () => {
    const asked = mark.dataset.points;
    try {
      const told = await post(`${base()}/measurements/${encodeURIComponent(mark.dataset.mark)}`, { points: asked });
      if (mark.dataset.points !== asked) return;
      redraw(mark, read(asked), told.spoken, told.isRefused);
      const row = [...document.querySelectorAll("#viewer [data-row]")].find((r) => r.dataset.row === told.id);
      if (row) {
        row.classList.toggle("stop", told.isRefused);
        row.querySelector("strong").textContent = told.spoken;
        row.querySelector(".how").textContent = told.how;
      }
      measured(told);
    } catch (error) {
      await show();
      say(error.message, true);
    }
  }, wait);
}

function shift(grip, to) {
  const mark = grip.closest(".laid");
  const all = read(mark.dataset.points);
  all[+grip.dataset.end] = inside(picture(), to);
  redraw(mark, all, "…", false);
  return mark;
}

export function grab(grip, event) {
  grip.setPointerCapture(event.pointerId);
  grip.focus({ preventScroll: true });
  let moved = false;
  const move = (now) => {
    moved = true;
    shift(grip, place(picture(), now));
  };
  const end = () => {
    grip.removeEventListener("pointermove", move);
    grip.removeEventListener("pointerup", end);
    grip.removeEventListener("pointercancel", end);
    if (moved) settle(grip.closest(".laid"), 0);
  };
  grip.addEventListener("pointermove", move);
  grip.addEventListener("pointerup", end);
  grip.addEventListener("pointercancel", end);
}

export function nudge(grip, event) {
  if (!(event.key in arrows)) return false;
  const step = event.shiftKey ? 10 : 1;
  const [x, y] = read(grip.closest(".laid").dataset.points)[+grip.dataset.end];
  settle(shift(grip, [x + arrows[event.key][0] * step, y + arrows[event.key][1] * step]), 350);
  return true;
}
