// Signs off by itself when nobody uses the page: warns a minute before, then clears the page and goes to the door.
// The server ends the session on its own; this only keeps what is on the screen from outliving it.
const minute = 60_000;
const limit = Number(document.querySelector(".bar[data-idle]")?.dataset.idle) * minute;
const address = "/practice/session";
const back = location.pathname;
let end = Date.now() + limit;
let told = Date.now();
let isUntold = false;
let warning;
let isOver = false;

function leave() {
  if (isOver) return;
  isOver = true;
  const main = document.createElement("main");
  main.className = "sheet";
  main.textContent = "Signed off.";
  document.body.replaceChildren(main);
  document.title = "Signed off";
  location.replace(`/practice/sign-in?ended=idle&to=${encodeURIComponent(back)}`);
}

async function signOff() {
  const token = document.querySelector(".bar input[name=form-token]")?.value ?? "";
  const sent = fetch("/practice/sign-out", {
    method: "POST",
    body: new URLSearchParams({ "form-token": token }),
    headers: { "X-Tragus-Poll": "1" },
    redirect: "manual",
    keepalive: true,
  }).catch(() => {});
  document.body.hidden = true;
  await Promise.race([sent, new Promise((done) => setTimeout(done, 2000))]);
  leave();
}

// Asks how long the session lives; as a poll this is no use of it. -1: it has ended. Nothing: nobody can tell.
async function ask(isPoll) {
  try {
    const answer = await fetch(address, { headers: isPoll ? { "X-Tragus-Poll": "1" } : {}, redirect: "manual" });
    if (answer.type === "opaqueredirect" || answer.status === 401) return -1;
    return answer.ok ? (await answer.json()).seconds : undefined;
  } catch {
    return undefined;
  }
}

function withdraw() {
  warning?.remove();
  warning = undefined;
}

function used() {
  end = Date.now() + limit;
  withdraw();
  isUntold = true;
  tell();
}

// Tells the server once a minute at most that somebody is here.
function tell() {
  if (!isUntold || Date.now() - told < minute) return;
  told = Date.now();
  isUntold = false;
  ask(false).then((seconds) => seconds === -1 && leave());
}

function warn() {
  warning = document.createElement("div");
  warning.className = "idle note warn";
  warning.setAttribute("role", "alert");
  const text = document.createElement("p");
  const strong = document.createElement("strong");
  strong.textContent = "Nobody uses this page.";
  text.append(strong, " It signs off in a minute; what is typed and not saved is lost.");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn";
  button.textContent = "Stay signed in";
  button.addEventListener("click", () => {
    told = 0;
    used();
  });
  warning.append(text, button);
  document.body.append(warning);
}

let isAsking = false;
async function look() {
  if (isOver || isAsking) return;
  tell();
  const left = end - Date.now();
  if (left > minute) return;
  if (warning && left > 0) return;
  // Another page of the same session may be in use.
  isAsking = true;
  const seconds = await ask(true);
  isAsking = false;
  if (seconds === -1) return leave();
  if (seconds !== undefined) {
    end = Date.now() + seconds * 1000;
    if (seconds > 60) return withdraw();
  }
  if (end - Date.now() <= 0) return signOff();
  if (!warning) warn();
}

if (limit > 0) {
  for (const kind of ["keydown", "pointerdown", "wheel", "input"]) {
    addEventListener(kind, (event) => {
      if (!warning || !warning.contains(event.target)) used();
    }, { passive: true });
  }
  setInterval(look, 5000);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
  // A page out of the browser's memory: nothing of it is shown before the session is known to live.
  addEventListener("pagehide", () => {
    if (isOver) document.body.replaceChildren();
  });
  addEventListener("pageshow", async (event) => {
    if (!event.persisted) return;
    document.body.hidden = true;
    const seconds = await ask(true);
    if (seconds === undefined || seconds < 0) return leave();
    end = Date.now() + seconds * 1000;
    document.body.hidden = false;
  });
}
