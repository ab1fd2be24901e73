// Sends dropped or chosen images one by one, three at a time, and counts. Thousands work: only what is not in its case is
// listed, one line for each reason.
const most = 3;
const tries = 3;
const mostLines = 100;
const mostNames = 20;
const spoken = (number) => number.toLocaleString("en");
const words = {
  received: "received", already: "there already", tray: "to the tray, their case is not certain",
  quarantined: "kept aside, could not be read", failed: "not sent",
};

function begin(form) {
  const input = form.querySelector("input[type=file]");
  const area = form.querySelector(".drop");
  const box = form.querySelector("[data-progress]");
  const bar = box.querySelector("progress");
  const counts = box.querySelector("[data-count]");
  const outcomes = box.querySelector("[data-outcomes]");
  const list = box.querySelector("[data-failures]");
  const again = box.querySelector("[data-retry]");
  const after = box.querySelector("[data-after]");
  const largest = +form.dataset.largest;
  let waiting = [];
  let under = new Map();
  let failed = [];
  let done = 0;
  let all = 0;
  let told = {};
  let shown = 0;
  const lines = new Map();

  form.querySelector("button:not([type=button])").hidden = true;

  function draw() {
    if (shown) return;
    shown = requestAnimationFrame(() => {
      shown = 0;
      box.hidden = false;
      const part = [...under.values()].reduce((sum, value) => sum + value, 0);
      bar.max = Math.max(all, 1);
      bar.value = done + part;
      counts.textContent = `${spoken(done)} of ${spoken(all)} ${all === 1 ? "image" : "images"} sent`
        + (done === all ? "." : ", keep this page open.");
      outcomes.replaceChildren(...Object.entries(told).map(([name, number]) => {
        const row = document.createElement("div");
        row.className = name === "failed" || name === "quarantined" ? "stop" : "";
        const [dt, dd] = [document.createElement("dt"), document.createElement("dd")];
        dt.textContent = spoken(number);
        dd.textContent = words[name];
        row.append(dt, dd);
        return row;
      }));
      const isOver = done === all;
      again.hidden = !(isOver && failed.length > 0);
      after.hidden = !(isOver && (told.received || told.already || told.tray));
    });
  }

  function count(outcome, file, why) {
    told[outcome] = (told[outcome] ?? 0) + 1;
    done += 1;
    if (why) say(file, why);
    draw();
  }

  function say(file, why) {
    const reason = lines.has(why) || lines.size < mostLines ? why : "for further reasons, which the tray tells.";
    let line = lines.get(reason);
    if (!line) {
      line = { names: document.createElement("span"), more: document.createElement("span"), count: 0 };
      const row = document.createElement("li");
      row.append(line.names, line.more, ` ${reason}`);
      list.append(row);
      lines.set(reason, line);
    }
    line.count += 1;
    if (line.count > mostNames) {
      line.more.textContent = ` and ${spoken(line.count - mostNames)} more:`;
      return;
    }
    const name = document.createElement("strong");
    name.textContent = file.name;
    line.names.append(line.count > 1 ? ", " : "", name);
  }

  function clear() {
    lines.clear();
    list.replaceChildren();
  }

  function one(file, left = tries) {
    return new Promise((settle) => {
      const give = (outcome, why) => { under.delete(file); count(outcome, file, why); settle(); };
      const retry = (why) => {
        if (left > 1) return setTimeout(() => one(file, left - 1).then(settle), 800 * (tries - left + 1));
        failed.push(file);
        give("failed", why);
      };
      if (file.size > largest) {
        return give("failed", `is larger than ${form.dataset.largestWords}. Send it from the scanner by DICOM.`);
      }
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append("form-token", form.querySelector("[name=form-token]").value);
      body.append("files", file);
      request.open("POST", form.getAttribute("action"));
      request.setRequestHeader("Accept", "application/json");
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) under.set(file, 0.95 * event.loaded / event.total);
        draw();
      });
      request.addEventListener("load", () => {
        let answer = null;
        try { answer = JSON.parse(request.responseText); } catch { /* said below */ }
        const outcome = answer?.files?.[0];
        if (request.status === 200 && outcome) return give(outcome.outcome, outcome.why);
        if (request.status >= 500 || request.status === 0) return retry(answer?.detail ?? "No answer came.");
        give("failed", answer?.detail ?? "The answer could not be read. Load the page again.");
      });
      request.addEventListener("error", () => retry("The connection broke off."));
      under.set(file, 0);
      request.send(body);
    });
  }

  async function work() {
    while (waiting.length > 0) await one(waiting.pop());
  }

  let running = 0;
  function take(files) {
    const fresh = [...files];
    if (fresh.length === 0) return;
    if (done === all) {
      [done, all, told, failed] = [0, 0, {}, []];
      clear();
    }
    all += fresh.length;
    waiting.unshift(...fresh.reverse());
    draw();
    for (; running < most; running += 1) work().finally(() => { running -= 1; });
  }

  input.addEventListener("change", () => {
    take(input.files);
    input.value = "";
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    take(input.files);
  });
  again.addEventListener("click", () => {
    const files = failed;
    failed = [];
    done = 0;
    all = 0;
    told = {};
    clear();
    take(files);
  });
  for (const name of ["dragenter", "dragover"]) {
    area.addEventListener(name, (event) => {
      if (![...event.dataTransfer.types].includes("Files")) return;
      event.preventDefault();
      area.classList.add("over");
    });
  }
  for (const name of ["dragleave", "drop"]) area.addEventListener(name, () => area.classList.remove("over"));
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  });
  addEventListener("beforeunload", (event) => {
    if (done < all) event.preventDefault();
  });
}

for (const form of document.querySelectorAll("form.upload")) begin(form);
