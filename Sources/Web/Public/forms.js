// Looks over a field when it is left, for what may be a patient's data. It only warns, and sends nothing anywhere:
// the server looks closer before anything is kept.
const date = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\.? [A-Z][a-z]{2,8}\.? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})`;
const shapes = [
  [new RegExp(String.raw`\b(?:born|birth|birthday|dob|d\.o\.b\.)\b[^\n]{0,20}?${date}`, "i"), "a date of birth"],
  [/\b\d{3}-\d{2}-\d{4}\b/, "a social security number"],
  [/\b(?:member|subscriber|policy)\s*(?:id|no\.?|number|#)?\s*[:#]?\s*[A-Z]{0,3}\d[\dA-Z-]{3,}/i, "a member’s number"],
  [/\b(?:mrn|chart|record)\s*(?:id|no\.?|number|#)?\s*[:#]?\s*\d{3,}/i, "the number of a patient’s record"],
];

function look(field) {
  const id = `seen-${field.id}`;
  const found = shapes.map(([shape, name]) => [field.value.match(shape), name]).find(([match]) => match);
  let note = document.getElementById(id);
  if (!found) {
    note?.remove();
    return;
  }
  if (!note) {
    note = document.createElement("p");
    note.id = id;
    note.className = "why seen";
    note.setAttribute("role", "status");
    field.after(note);
  }
  note.textContent = `“${found[0][0].trim()}” looks like ${found[1]}. Take it out: it works without.`;
}

for (const field of document.querySelectorAll("[data-check=patient]")) {
  field.addEventListener("blur", () => look(field));
}

// A form that is on its way is not sent again by a second click.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});
