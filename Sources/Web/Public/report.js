// Keeps a report while it is written: saves each field, shows who else is in it, and puts one key to what is said most.
// Text stays in this page's memory alone; nothing is left in the browser. The form works without this script.
import { address, dirty, form, read, root, say, sendLast, state } from "./report-form.js";
import * as measuring from "./report-measuring.js";
import * as saving from "./report-saving.js";
import { show } from "./report-showing.js";

// ---- sending ----
const quick = /^(insert|no-prior|all-normal|impression|normal:.*)$/;

function submit(event) {
  const name = event.submitter?.value ?? "save";
  if (name === "save") {
    event.preventDefault();
    saving.flush();
  } else if (quick.test(name)) {
    event.preventDefault();
    saving.act(name);
  } else if (form.dataset.sent) {
    event.preventDefault();
  } else {
    form.dataset.sent = "yes";
  }
}

async function sign(event) {
  if (!event.target.closest("#signing") || dirty.size === 0) return;
  event.preventDefault();
  await saving.flush();
  if (dirty.size === 0) event.target.submit();
}

// ---- keys ----
// To a field of the form, or to the image on which something is cured.
function go(href) {
  const target = document.getElementById(href.replace(/^.*#/, ""));
  if (!target) {
    if (!href.startsWith("#")) location.assign(href);
    return;
  }
  const details = target.closest("details");
  if (details) details.open = true;
  const control = target.matches(".pick") ? target.querySelector("input") : target;
  control.focus();
  target.scrollIntoView({ block: "center" });
}

const isTyping = (target) =>
  target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])") || target.isContentEditable;

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const box = event.target.closest?.("[data-field][data-unit]");
  if (box && event.key.toLowerCase() === "m" && event.target.matches("input")) {
    event.preventDefault();
    measuring.next(box);
    return;
  }
  if (isTyping(event.target) || localStorage.getItem("tragus-keys") === "off") return;
  const shift = event.shiftKey;
  const key = event.key.toLowerCase();
  const press = (name) => {
    const button = form.querySelector(`[data-act="${name}"]`);
    if (button && !button.closest("[hidden]")) { event.preventDefault(); saving.act(name); }
  };
  if (key === "n" && !shift) {
    const next = document.getElementById("next-missing");
    if (!next.hidden) { event.preventDefault(); go(next.getAttribute("href")); }
  } else if (key === "o" && shift) press("all-normal");
  else if (key === "o") {
    const group = event.target.closest?.("[data-fills]") ?? form.querySelector("[data-fills]");
    if (group) press(`normal:${group.dataset.group}`);
  } else if (key === "i" && !shift) press("insert");
  else if (key === "c" && !shift) press("no-prior");
  else if (key === "e" && !shift) press("impression");
}

// ---- the others ----
async function look() {
  if (document.hidden) return;
  const field = document.activeElement?.closest?.("[data-field]")?.dataset.field ?? "";
  try {
    const answer = await fetch(`${address}/live?${new URLSearchParams({ since: state.version, field })}`,
      { redirect: "error" });
    const told = await read(answer);
    if (answer.ok) show(told);
    else if (told?.signed) { say(told.refused); document.getElementById("signing")?.remove(); }
  } catch {
    if (dirty.size > 0) say("Not saved yet, trying again.");
  }
}

if (root && form) {
  saving.begin();
  measuring.begin();
  document.getElementById("save-row").hidden = true;
  form.addEventListener("submit", submit);
  root.addEventListener("submit", sign);
  root.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#f-"]');
    if (!link) return;
    event.preventDefault();
    go(link.getAttribute("href"));
  });
  addEventListener("keydown", key);
  addEventListener("pageshow", () => delete form.dataset.sent);
  addEventListener("pagehide", () => { for (const path of dirty) sendLast(path); });
  addEventListener("beforeunload", (event) => { if (dirty.size > 0 && !form.dataset.sent) event.preventDefault(); });
  setInterval(look, 3000);
}
