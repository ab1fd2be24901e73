// Keys of the work list: J and K move, Enter opens. Silent while somebody types.
const rows = [...document.querySelectorAll("table[data-rows] tbody tr:not(.group)")];
let current = rows.findIndex((row) => row.classList.contains("look"));

function move(step) {
  if (rows.length === 0) return;
  current = current < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, current + step));
  rows[current].querySelector("a.who").focus();
}

document.addEventListener("focusin", (event) => {
  const index = rows.findIndex((row) => row.contains(event.target));
  if (index >= 0) current = index;
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  if (event.key === "j") move(1);
  else if (event.key === "k") move(-1);
  else if (event.key === "Enter" && event.target === document.body && current >= 0) {
    rows[current].querySelector("a.btn").click();
  } else return;
  event.preventDefault();
});

if (rows.length > 0) document.querySelector("[data-keys]")?.removeAttribute("hidden");
