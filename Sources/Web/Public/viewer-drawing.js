// Callipers on the picture, in the image's own pixels: 0,0 is the upper left corner of the upper left pixel.
const space = "http://www.w3.org/2000/svg";

export const stage = () => document.querySelector("#viewer .stage");
export const picture = () => document.querySelector("#viewer .stage .picture svg[data-stage]");
export const size = (svg) => {
  const image = svg.querySelector("image");
  return [+image.getAttribute("width"), +image.getAttribute("height")];
};

export function make(name, attributes, parent) {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent?.append(made);
  return made;
}

const number = (value) => String(Math.round(value * 100) / 100);
export const written = (points) => points.map(([x, y]) => `${number(x)},${number(y)}`).join(" ");
export const read = (text) => text.split(" ").filter(Boolean).map((pair) => pair.split(",").map(Number));

// Where the pointer is on the image.
export function place(svg, event) {
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  return inside(svg, [at.x, at.y]);
}

export function inside(svg, [x, y]) {
  const [width, height] = size(svg);
  return [Math.min(Math.max(x, 0), width), Math.min(Math.max(y, 0), height)];
}

export function crosses(points, unit) {
  return points.map(([x, y]) => `M${number(x - 5 * unit)} ${number(y)}h${number(10 * unit)}`
    + `M${number(x)} ${number(y - 5 * unit)}v${number(10 * unit)}`).join("");
}

export function outline(shape, points) {
  if (shape !== "ellipse") return points.map(([x, y], index) => `${index ? "L" : "M"}${number(x)} ${number(y)}`).join("");
  if (points.length < 4) return points.length > 1 ? outline("line", points.slice(0, 2)) : "";
  const [a, b, c, d] = points;
  const first = Math.hypot(b[0] - a[0], b[1] - a[1]) / 2;
  const second = Math.hypot(d[0] - c[0], d[1] - c[1]) / 2;
  const turn = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  const arc = `A${number(first)} ${number(second)} ${number(turn)} 0 1 `;
  return `M${written([a])}${arc}${written([b])}${arc}${written([a])}Z`;
}

// Draws a laid calliper anew; its number is what the server last said, or dots while nobody knows.
export function redraw(mark, points, said, isRefused) {
  const svg = mark.ownerSVGElement;
  const unit = size(svg)[0] / 448;
  mark.dataset.points = written(points);
  const [line, cross] = mark.querySelectorAll("path");
  line.setAttribute("d", outline(mark.dataset.shape, points));
  cross.setAttribute("d", crosses(points, unit));
  const text = mark.querySelector("text");
  text.textContent = said;
  text.setAttribute("x", number(Math.min(...points.map(([x]) => x))));
  text.setAttribute("y", number(Math.max(Math.min(...points.map(([, y]) => y)) - 9 * unit, 12 * unit)));
  for (const part of [line, cross, text]) part.classList.toggle("stop", isRefused);
  mark.querySelectorAll(".grip").forEach((grip, index) => {
    grip.setAttribute("cx", number(points[index][0]));
    grip.setAttribute("cy", number(points[index][1]));
  });
}
