// The form of a report as it stands on the page: its fields, what is typed in them, and what is not saved yet.
export const root = document.getElementById("writing");
export const form = document.getElementById("draft");
export const address = root?.dataset.address;
const token = form?.querySelector('[name="form-token"]').value;

// The version of the draft that the page shows, and the fields that the server does not have yet.
export const state = { version: Number(root?.dataset.version) };
export const dirty = new Set();

export const wrap = (path) => form.querySelector(`[data-field="${CSS.escape(path)}"]`);
export const controls = (box) => [...box.querySelectorAll(`[name="${CSS.escape(`v.${box.dataset.field}`)}"]`)]
  .filter((one) => one.type !== "hidden");

export function value(box) {
  const all = controls(box);
  if (all[0]?.type === "radio") return all.find((one) => one.checked)?.value ?? "";
  if (all[0]?.type === "checkbox") return all[0].checked ? "yes" : "";
  return all[0]?.value ?? "";
}

export function put(box, text) {
  const all = controls(box);
  if (all[0]?.type === "radio") for (const one of all) one.checked = one.value === text;
  else if (all[0]?.type === "checkbox") { all[0].checked = text === "yes"; all[0].disabled = false; }
  else if (all[0]) all[0].value = text;
}

export function say(words) {
  const saved = document.getElementById("saved");
  if (saved && saved.textContent !== words) saved.textContent = words;
}

const body = (fields) => new URLSearchParams({ "form-token": token, ...fields });

export function send(path, fields) {
  return fetch(`${address}/${path}`, { method: "POST", body: body(fields), redirect: "error" });
}

// Sends what is not saved while the page is left; nobody waits for the answer.
export function sendLast(path) {
  const box = wrap(path);
  navigator.sendBeacon(`${address}/field`, body({ path, value: value(box), base: box.dataset.version }));
}

export async function read(answer) {
  try { return await answer.json(); } catch { return null; }
}
