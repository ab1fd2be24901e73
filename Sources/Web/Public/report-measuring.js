// Puts measurements into the fields of a report: by key, by pointer, or dragged.
import { controls, dirty, form, say, value } from "./report-form.js";
import { save } from "./report-saving.js";

let lastNumber = null;

function measure(button, box) {
  if (!box || box.dataset.unit !== button.dataset.unit) {
    say("This measurement has another unit, or no number’s field was chosen. Go to a field first.");
    return;
  }
  const input = controls(box)[0];
  input.value = `@${button.dataset.measure}`;
  input.readOnly = true;
  input.classList.add("held");
  box.querySelector(".ev")?.remove();
  const link = document.createElement("a");
  link.className = "ev";
  link.href = button.dataset.address;
  link.innerHTML = '<svg class="i" aria-hidden="true"><use href="#i-cal"/></svg>';
  const words = document.createElement("span");
  words.textContent = button.dataset.value;
  link.append(words);
  input.before(link);
  dirty.add(box.dataset.field);
  save(box.dataset.field);
}

// The first measurement of the field's unit that no field holds yet.
export function next(box) {
  const used = new Set([...form.querySelectorAll("[data-field][data-unit]")].map((one) => value(one)));
  const fit = [...form.querySelectorAll(`[data-measure][data-unit="${CSS.escape(box.dataset.unit)}"]`)];
  const button = fit.find((one) => !used.has(`@${one.dataset.measure}`)) ?? fit[0];
  if (button) measure(button, box);
  else say("No measurement in this unit was laid.");
}

export function begin() {
  form.addEventListener("focusin", (event) => {
    const box = event.target.closest("[data-unit]");
    if (box && event.target.matches("input")) lastNumber = box;
  });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-measure]");
    if (button) measure(button, lastNumber?.isConnected ? lastNumber : null);
  });
  form.addEventListener("dragstart", (event) => {
    const button = event.target.closest?.("[data-measure]");
    if (button) event.dataTransfer.setData("text/plain", `@${button.dataset.measure}`);
  });
  form.addEventListener("dragover", (event) => { if (event.target.closest("[data-unit]")) event.preventDefault(); });
  form.addEventListener("drop", (event) => {
    const box = event.target.closest("[data-field][data-unit]");
    const id = event.dataTransfer.getData("text/plain").replace(/^@/, "");
    const button = form.querySelector(`[data-measure="${CSS.escape(id)}"]`);
    if (!box || !button) return;
    event.preventDefault();
    measure(button, box);
  });
}
