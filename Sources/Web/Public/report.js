// Keeps a report while it is written: saves each field, shows who else is in it, and puts one key to what is said most.
// Text stays in this page's memory alone; nothing is left in the browser. The form works without this script.
const root = document.getElementById("writing");
const form = document.getElementById("draft");

if (root && form) {
  const address = root.dataset.address;
  const token = form.querySelector('[name="form-token"]').value;
  const saved = () => document.getElementById("saved");
  const waits = new Map();
  const dirty = new Set();
  let version = Number(root.dataset.version);
  let sending = Promise.resolve();
  let lastNumber = null;

  const wrap = (path) => form.querySelector(`[data-field="${CSS.escape(path)}"]`);
  const controls = (box) => [...box.querySelectorAll(`[name="${CSS.escape(`v.${box.dataset.field}`)}"]`)]
    .filter((one) => one.type !== "hidden");

  function value(box) {
    const all = controls(box);
    if (all[0]?.type === "radio") return all.find((one) => one.checked)?.value ?? "";
    if (all[0]?.type === "checkbox") return all[0].checked ? "yes" : "";
    return all[0]?.value ?? "";
  }

  function put(box, text) {
    const all = controls(box);
    if (all[0]?.type === "radio") for (const one of all) one.checked = one.value === text;
    else if (all[0]?.type === "checkbox") { all[0].checked = text === "yes"; all[0].disabled = false; }
    else if (all[0]) all[0].value = text;
  }

  function say(words) { if (saved() && saved().textContent !== words) saved().textContent = words; }

  function send(path, fields) {
    const body = new URLSearchParams({ "form-token": token, ...fields });
    return fetch(`${address}/${path}`, { method: "POST", body, redirect: "error" });
  }

  // ---- saving ----
  function later(box, wait) {
    const path = box.dataset.field;
    dirty.add(path);
    clearTimeout(waits.get(path));
    waits.set(path, setTimeout(() => save(path), wait));
  }

  function save(path) {
    clearTimeout(waits.get(path));
    waits.delete(path);
    sending = sending.then(() => one(path));
    return sending;
  }

  async function one(path) {
    const box = wrap(path);
    if (!box || !dirty.has(path) || box.querySelector("[data-clash]")) return;
    const text = value(box);
    try {
      const answer = await send("field", { path, value: text, base: box.dataset.version });
      const told = await read(answer);
      if (answer.status === 409 && told?.conflict) { clash(box, told.conflict); return; }
      if (!answer.ok) {
        say(told?.refused ?? "Not saved: the page is no longer valid. Copy what you typed and open it again.");
        if (answer.status >= 500) later(box, 5000);
        return;
      }
      if (value(box) === text) dirty.delete(path);
      show(told, path);
    } catch {
      say("Not saved yet, trying again.");
      later(box, 3000);
    }
  }

  async function read(answer) {
    try { return await answer.json(); } catch { return null; }
  }

  async function flush() {
    for (const path of [...dirty]) save(path);
    await sending;
  }

  // ---- what the server says of the whole draft ----
  function show(told, own = "") {
    if (!told) return false;
    version = told.version;
    for (const id of ["base", "signed-version"]) {
      const input = document.getElementById(id);
      if (input) input.value = told.version;
    }
    if (told.people) document.getElementById("people").textContent = told.people.join(" ");
    if (!told.fields) return false;
    let isNew = false;
    for (const field of told.fields) {
      const box = wrap(field.path);
      if (!box) {
        isNew = isNew || (field.path !== own && field.value !== "");
        continue;
      }
      const isMine = dirty.has(field.path);
      if (field.path === own || (!isMine && document.activeElement?.closest("[data-field]") !== box)) {
        if (field.path !== own) put(box, field.value);
        box.dataset.version = field.version;
      } else if (!isMine && value(box) === field.value) {
        box.dataset.version = field.version;
      }
    }
    document.getElementById("meter").outerHTML = told.meter;
    document.getElementById("gate-state").outerHTML = told.gate;
    document.getElementById("gate").classList.toggle("open", told.ready);
    const next = document.getElementById("next-missing");
    next.hidden = told.ready;
    if (told.missing[0]) next.href = `#f-${told.missing[0].path}`;
    const signing = document.getElementById("signing");
    if (signing) signing.hidden = !told.ready && !signing.open;
    const lacking = new Set(told.missing.map((item) => item.path));
    for (const box of form.querySelectorAll("[data-field]")) {
      box.classList.toggle("need", lacking.has(box.dataset.field));
      if (!lacking.has(box.dataset.field)) for (const why of box.querySelectorAll(".why")) why.remove();
    }
    offer("impression-offer", "impression-words", told.impression);
    offer("offers", null, told.offers.join(" "));
    if (dirty.size === 0) say(told.saved);
    if (isNew) note();
    return isNew;
  }

  function offer(id, wordsID, words) {
    const box = document.getElementById(id);
    box.hidden = words === "";
    const place = wordsID ? document.getElementById(wordsID) : box.querySelector(".hint");
    if (words) place.textContent = words;
  }

  function note() {
    const people = document.getElementById("people");
    if (document.getElementById("added")) return;
    const link = document.createElement("a");
    link.id = "added";
    link.href = address;
    link.textContent = "Parts were added: show them.";
    link.addEventListener("click", (event) => { event.preventDefault(); refresh(); });
    people.after(link);
  }

  // Takes the form anew from the server: a label or a calliper beside it may have changed what it offers.
  async function refresh() {
    await flush();
    if (dirty.size > 0) return;
    const answer = await fetch(address, { redirect: "error" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("draft");
    if (!answer.ok || !fresh) return;
    form.replaceChildren(...[...fresh.childNodes].map((node) => document.adoptNode(node)));
    document.getElementById("save-row").hidden = true;
    document.getElementById("added")?.remove();
    for (const id of ["meter", "gate"]) document.getElementById(id).replaceWith(document.adoptNode(page.getElementById(id)));
    version = Number(page.getElementById("writing").dataset.version);
  }
  for (const name of ["measured", "labelled"]) document.addEventListener(`tragus:${name}`, () => refresh());

  // ---- two texts for one field ----
  function clash(box, told) {
    const part = document.getElementById("clash").content.querySelector("[data-clash]").cloneNode(true);
    part.querySelector("[data-who]").textContent = `${told.name} wrote at ${told.time}:`;
    part.querySelector("[data-theirs]").textContent = told.theirs || "(cleared)";
    part.dataset.theirsText = told.theirs;
    part.dataset.version = told.version;
    box.append(part);
    say("One field waits: two texts.");
  }

  form.addEventListener("click", (event) => {
    const take = event.target.closest("[data-take]");
    if (!take) return;
    const part = take.closest("[data-clash]");
    if (part.dataset.version === undefined) return;
    event.preventDefault();
    const box = part.closest("[data-field]");
    box.dataset.version = part.dataset.version;
    if (take.dataset.take === "theirs") put(box, part.dataset.theirsText);
    part.remove();
    dirty.add(box.dataset.field);
    save(box.dataset.field);
    controls(box)[0]?.focus();
  });

  form.addEventListener("input", (event) => {
    const box = event.target.closest("[data-field]");
    if (box) later(box, event.target.matches("input[type=radio], input[type=checkbox], select") ? 0 : 900);
  });
  form.addEventListener("focusout", (event) => {
    const box = event.target.closest("[data-field]");
    if (box && dirty.has(box.dataset.field)) save(box.dataset.field);
  });
  form.addEventListener("focusin", (event) => {
    const box = event.target.closest("[data-unit]");
    if (box && event.target.matches("input")) lastNumber = box;
  });

  // ---- acts ----
  async function act(name) {
    await flush();
    try {
      const answer = await send("act", { act: name, since: version });
      const told = await read(answer);
      if (!answer.ok) { say(told?.refused ?? "Not done: the page is no longer valid. Open it again."); return; }
      const before = version;
      const isNew = show(told);
      for (const field of told.fields ?? []) {
        const box = wrap(field.path);
        if (box && field.version > before) { put(box, field.value); box.dataset.version = field.version; }
        if (box?.dataset.field.endsWith(".normal")) {
          for (const fill of box.parentElement.querySelectorAll('[data-act^="normal:"]')) fill.hidden = true;
        }
      }
      if (isNew) await refresh();
      if (name === "impression") document.getElementById("f-impression").focus();
    } catch {
      say("Not done: no connection. Try again.");
    }
  }

  const quick = /^(insert|no-prior|all-normal|impression|normal:.*)$/;
  form.addEventListener("submit", (event) => {
    const name = event.submitter?.value ?? "save";
    if (name === "save") {
      event.preventDefault();
      flush();
    } else if (quick.test(name)) {
      event.preventDefault();
      act(name);
    } else if (form.dataset.sent) {
      event.preventDefault();
    } else {
      form.dataset.sent = "yes";
    }
  });
  addEventListener("pageshow", () => delete form.dataset.sent);
  document.getElementById("save-row").hidden = true;

  root.addEventListener("submit", async (event) => {
    if (!event.target.closest("#signing") || dirty.size === 0) return;
    event.preventDefault();
    await flush();
    if (dirty.size === 0) event.target.submit();
  });

  // ---- measurements ----
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
  function nextMeasure(box) {
    const used = new Set([...form.querySelectorAll("[data-field][data-unit]")].map((one) => value(one)));
    const fit = [...form.querySelectorAll(`[data-measure][data-unit="${CSS.escape(box.dataset.unit)}"]`)];
    const button = fit.find((one) => !used.has(`@${one.dataset.measure}`)) ?? fit[0];
    if (button) measure(button, box);
    else say("No measurement in this unit was laid.");
  }

  // ---- keys ----
  function go(href) {
    const target = document.getElementById(href.replace(/^.*#/, ""));
    if (!target) return;
    const details = target.closest("details");
    if (details) details.open = true;
    const control = target.matches(".pick") ? target.querySelector("input") : target;
    control.focus();
    target.scrollIntoView({ block: "center" });
  }
  const isTyping = (target) =>
    target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])") || target.isContentEditable;
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const box = event.target.closest?.("[data-field][data-unit]");
    if (box && event.key.toLowerCase() === "m" && event.target.matches("input")) {
      event.preventDefault();
      nextMeasure(box);
      return;
    }
    if (isTyping(event.target) || localStorage.getItem("tragus-keys") === "off") return;
    const shift = event.shiftKey;
    const key = event.key.toLowerCase();
    const press = (name) => {
      const button = form.querySelector(`[data-act="${name}"]`);
      if (button && !button.closest("[hidden]")) { event.preventDefault(); act(name); }
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
  });
  root.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#f-"]');
    if (!link) return;
    event.preventDefault();
    go(link.getAttribute("href"));
  });

  // ---- the others ----
  setInterval(async () => {
    if (document.hidden) return;
    const field = document.activeElement?.closest?.("[data-field]")?.dataset.field ?? "";
    try {
      const answer = await fetch(`${address}/live?${new URLSearchParams({ since: version, field })}`,
        { redirect: "error" });
      const told = await read(answer);
      if (answer.ok) show(told);
      else if (told?.signed) { say(told.refused); document.getElementById("signing")?.remove(); }
    } catch {
      if (dirty.size > 0) say("Not saved yet, trying again.");
    }
  }, 3000);

  addEventListener("pagehide", () => {
    for (const path of dirty) {
      const box = wrap(path);
      const body = new URLSearchParams({ "form-token": token, path, value: value(box), base: box.dataset.version });
      navigator.sendBeacon(`${address}/field`, body);
    }
  });
  addEventListener("beforeunload", (event) => { if (dirty.size > 0 && !form.dataset.sent) event.preventDefault(); });
}
