// Search as you type. Without it the form still works: the server answers /search?q= with the same list.
const box = document.querySelector("#q");
const list = document.querySelector("#hits");
const count = document.querySelector("#count");
const known = new Map();
let chosen = -1;
let asked = "";
let running = null;
let hits = [];

const make = (tag, style, text) => {
  const element = document.createElement(tag);
  if (style) element.className = style;
  if (text) element.textContent = text;
  return element;
};

const drawing = (name) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", name === "field" ? "i" : "halves");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", "#i-" + name);
  svg.append(use);
  return svg;
};

// The words that were typed, marked in a text.
function marked(text, words) {
  const out = document.createDocumentFragment();
  let rest = text;
  while (rest) {
    const lower = rest.toLowerCase();
    const next = words
      .map((word) => [lower.search(new RegExp("(^|[^\\p{L}\\p{N}])" + RegExp.escape(word), "u")), word.length])
      .filter((place) => place[0] >= 0)
      .sort((a, b) => a[0] - b[0])[0];
    if (!next) break;
    const start = lower.slice(next[0]).match(/[\p{L}\p{N}]/u).index + next[0];
    out.append(rest.slice(0, start), make("b", "", rest.slice(start, start + next[1])));
    rest = rest.slice(start + next[1]);
  }
  out.append(rest);
  return out;
}

if (!RegExp.escape) RegExp.escape = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

function choose(index) {
  chosen = index;
  [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === index)));
  if (index >= 0) box.setAttribute("aria-activedescendant", "hit-" + index);
  else box.removeAttribute("aria-activedescendant");
}

function close() {
  list.replaceChildren();
  box.setAttribute("aria-expanded", "false");
  choose(-1);
}

function show(text, found) {
  hits = found;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  list.replaceChildren(
    ...found.map((hit, index) => {
      const item = make("li");
      item.id = "hit-" + index;
      item.setAttribute("role", "option");
      const title = make("span", "t");
      title.append(marked(hit.title, words));
      if (hit.tag) title.append(" ", make("span", "tag warn", hit.tag));
      item.append(drawing(hit.halves), make("span", "code", hit.code ?? "Topic"), title);
      if (hit.why) item.append(make("small", "", hit.why));
      item.addEventListener("mousedown", (event) => event.preventDefault());
      item.addEventListener("click", () => location.assign(hit.address));
      return item;
    }),
  );
  box.setAttribute("aria-expanded", String(found.length > 0));
  choose(found.length > 0 ? 0 : -1);
  count.textContent = found.length > 0 ? `${found.length} found` : "Nothing found. Try fewer or plainer words.";
}

async function ask() {
  const text = box.value.trim().replace(/\s+/g, " ");
  if (text === asked) return;
  asked = text;
  running?.abort();
  if (!text) {
    close();
    count.textContent = "";
    return;
  }
  const kept = known.get(text);
  if (kept) return show(text, kept);
  running = new AbortController();
  try {
    const answer = await fetch(box.dataset.search + "?q=" + encodeURIComponent(text), { signal: running.signal });
    if (!answer.ok) return;
    const { hits } = await answer.json();
    if (known.size > 200) known.clear();
    known.set(text, hits);
    if (text === asked) show(text, hits);
  } catch {
    // Aborted by the next letter, or no network: the form still works.
  }
}

if (box && list && count) {
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", "hits");
  box.setAttribute("aria-expanded", "false");
  box.addEventListener("input", ask);
  box.addEventListener("blur", close);
  box.addEventListener("focus", () => {
    if (asked && known.has(asked)) show(asked, known.get(asked));
  });
  box.addEventListener("keydown", (event) => {
    const size = list.children.length;
    if (event.key === "Escape" && size > 0) close();
    else if (event.key === "ArrowDown" && size > 0) choose((chosen + 1) % size);
    else if (event.key === "ArrowUp" && size > 0) choose((chosen + size - 1) % size);
    else if (event.key === "Enter" && chosen >= 0 && box.value.trim().replace(/\s+/g, " ") === asked) {
      location.assign(hits[chosen].address);
    } else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
