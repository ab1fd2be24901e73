// Keys of the work list: J and K move, Enter opens. Silent while somebody types.
let rows = [];
let current = -1;

function gather() {
  const address = current >= 0 ? rows[current].querySelector("a.who")?.getAttribute("href") : null;
  rows = [...document.querySelectorAll("table[data-rows] tbody tr:not(.group)")];
  current = address ? rows.findIndex((row) => row.querySelector("a.who").getAttribute("href") === address) : -1;
  if (current < 0) current = rows.findIndex((row) => row.classList.contains("look"));
}
gather();

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

// Live: asks every four seconds while the page is seen, and swaps the list where something changed.
const wait = 4000;
async function ask() {
  const live = document.querySelector("[data-live]");
  if (!live || document.hidden) return;
  try {
    const answer = await fetch(location.href, {
      headers: { "X-Tragus-Revision": live.dataset.live, "X-Tragus-Poll": "1" }, redirect: "manual",
    });
    if (answer.status !== 200) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = fresh.querySelector("[data-live]");
    if (!next) return;
    const focused = document.activeElement?.closest?.("a[href]")?.getAttribute("href");
    for (const selector of ["main h1", "main header p"]) {
      const [old, now] = [document.querySelector(selector), fresh.querySelector(selector)];
      if (old && now && old.textContent !== now.textContent) old.textContent = now.textContent;
    }
    if (next.innerHTML !== live.innerHTML) {
      // New icons come with their symbols.
      const [sprite, others] = [document.querySelector("svg[hidden]"), fresh.querySelector("svg[hidden]")];
      if (sprite && others) sprite.replaceWith(document.adoptNode(others));
      live.replaceWith(document.adoptNode(next));
      gather();
      if (focused) document.querySelector(`[data-live] a[href="${CSS.escape(focused)}"]`)?.focus();
    } else live.dataset.live = next.dataset.live;
  } catch { /* The practice can't be reached; the next try comes by itself. */ }
}
setInterval(ask, wait);
document.addEventListener("visibilitychange", ask);
