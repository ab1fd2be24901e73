// The viewer: tools, keys and forms. What the picture shows and every number come from the server; without this module
// the page shows the images, their measurements and plain forms.
import * as cine from "./viewer-cine.js";
import * as laying from "./viewer-laying.js";
import * as looking from "./viewer-looking.js";
import { picture, place, stage } from "./viewer-drawing.js";
import { renew } from "./viewer-rest.js";
import { post, say, show, tell, viewer } from "./viewer-sending.js";

let tool = "";
const on = (selector) => viewer()?.querySelector(selector);

// Brings out what works only here, after the page or a new image has come.
function ready(isOther) {
  if (!stage()) return;
  on(".tools").hidden = false;
  const frame = on(".picture");
  frame.tabIndex = 0;
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", "Picture. Press a tool’s key, then arrow keys and Enter.");
  if (isOther) {
    looking.reset();
    if (tool) choose(tool, true);
  } else {
    looking.apply();
    if (tool) choose(tool, true);
  }
  cine.ready();
}

function choose(name, stays = false) {
  tool = tool === name && !stays ? "" : name;
  for (const button of viewer().querySelectorAll("[data-tool]")) {
    button.setAttribute("aria-pressed", String(button.dataset.tool === tool));
  }
  picture()?.setAttribute("data-using", tool);
  laying.begin(tool);
  if (tool && !stays) on(".picture").focus({ preventScroll: true });
}

async function prior(button) {
  const beside = on(".picture.prior");
  button.setAttribute("aria-pressed", String(!beside));
  on(".picture").parentElement.classList.toggle("two", !beside);
  if (beside) return beside.remove();
  const page = new DOMParser().parseFromString(await (await fetch(button.dataset.prior)).text(), "text/html");
  const [drawn, caption] = [page.querySelector(".picture svg"), page.querySelector(".caption")];
  if (!drawn) return say("The prior study could not be had.", true);
  const frame = document.createElement("div");
  frame.className = "picture prior";
  drawn.removeAttribute("data-stage");
  const said = document.createElement("p");
  said.className = "caption";
  said.textContent = `Prior: ${caption?.textContent ?? ""}`;
  frame.append(said, document.adoptNode(drawn));
  on(".picture").after(frame);
}

function help() {
  const keys = on("[data-keys]");
  keys.hidden = !keys.hidden;
  on("[data-do=help]")?.setAttribute("aria-expanded", String(!keys.hidden));
}

const acts = {
  reset: () => looking.reset(), help, prior: (button) => prior(button),
};

async function sent(form, button) {
  const fields = Object.fromEntries(new FormData(form));
  if (button?.name) fields[button.name] = button.value;
  try {
    const told = await post(form.getAttribute("action"), fields);
    if (form.dataset.send === "label") tell("labelled", told);
    await show(told.image ? `?image=${told.image}` : undefined);
    if (told.said) say(told.said);
    renew();
  } catch (error) {
    say(error.message, true);
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target.closest("#viewer form[data-send]");
  if (!form) return;
  event.preventDefault();
  sent(form, event.submitter);
});

document.addEventListener("click", (event) => {
  const target = event.target;
  const link = target.closest("#viewer .thumbs a[data-object], #image-facts a[data-object]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    show(new URL(link.href).search);
    return;
  }
  if (!target.closest("#viewer")) return;
  const pressed = target.closest("[data-tool]");
  if (pressed) choose(pressed.dataset.tool);
  const act = target.closest("[data-do]");
  if (act && acts[act.dataset.do]) acts[act.dataset.do](act);
  const part = target.closest("[data-cine]")?.dataset.cine;
  if (part === "play") cine.toggle();
  if (part === "before" || part === "after") {
    event.preventDefault();
    cine.step(part === "after" ? 1 : -1);
  }
});

document.addEventListener("input", (event) => {
  if (event.target.matches("#viewer [data-cine=at]")) {
    cine.pause();
    cine.at(+event.target.value);
  }
});

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-switch=keys]")) localStorage.setItem("tragus-keys", event.target.checked ? "on" : "off");
});

document.addEventListener("pointerdown", (event) => {
  const svg = event.target.closest?.("#viewer svg[data-stage]");
  if (!svg || event.button !== 0) return;
  const grip = event.target.closest(".grip");
  if (grip) return laying.grab(grip, event);
  if (laying.isMeasuring()) laying.press(event);
  else if (tool) looking.drag(tool, event);
});

document.addEventListener("pointermove", (event) => {
  if (event.target.closest?.("#viewer svg[data-stage]")) laying.hover(event);
});

document.addEventListener("wheel", (event) => {
  const svg = event.target.closest?.("#viewer svg[data-stage]");
  if (!svg || !(event.ctrlKey || tool === "zoom")) return;
  event.preventDefault();
  looking.zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, place(svg, event));
}, { passive: false });

const toolKeys = { l: "length", x: "axes", a: "area", z: "zoom", h: "pan", w: "window" };
const areOn = () => localStorage.getItem("tragus-keys") !== "off";
const isTyping = (target) => target.closest?.("input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]");

function another(step) {
  const all = [...viewer().querySelectorAll(".thumbs a[data-object]")];
  const at = all.findIndex((link) => link.hasAttribute("aria-current"));
  const next = all[at + step];
  if (next) show(new URL(next.href).search);
}

function single(event) {
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (name in toolKeys && on(`[data-tool=${toolKeys[name]}]`)) return choose(toolKeys[name]);
  const button = /^[0-9]$/.test(name) ? on(`.labelling [data-key="${name}"]`) : null;
  if (button) return button.click();
  if (name === "u" && on("[data-do=undo]")) return on("[data-do=undo]").click();
  if (name === "r") return looking.reset();
  if (name === "p" && on("[data-do=prior]")) return on("[data-do=prior]").click();
  if (name === "j") return another(1);
  if (name === "k") return another(-1);
  if (name === " " && on(".cine")) return cine.toggle();
  if (name === "," && on(".cine")) return cine.step(-1);
  if (name === "." && on(".cine")) return cine.step(1);
  return false;
}

document.addEventListener("keydown", (event) => {
  if (!stage() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const grip = event.target.closest?.("#viewer .grip");
  const isControl = event.target.closest?.("button, a, summary, input");
  let done = false;
  if (grip) done = laying.nudge(grip, event);
  else if (event.target.closest?.("#viewer .picture")) {
    done = laying.isMeasuring() ? laying.key(event) : looking.key(tool, event);
    if (!done && event.key === "Escape" && tool) done = choose(tool) !== false;
  }
  if (!done && event.key === "?") done = help() !== false;
  if (!done && areOn() && !(isControl && event.key === " ")) done = single(event) !== false;
  if (done) event.preventDefault();
});

document.addEventListener("tragus:shown", (event) => ready(event.detail.isOther));
document.addEventListener("tragus:measured", renew);

if (viewer()) {
  ready(true);
  const box = on("[data-switch=keys]");
  if (box) box.checked = areOn();
}
