// Keeps true what the page says beside the viewer: after an act, what is missing and the way of the case are taken anew.
let waiting = 0;

export function renew() {
  if (!document.getElementById("missing")) return;
  clearTimeout(waiting);
  waiting = setTimeout(take, 500);
}

async function take() {
  const response = await fetch(location.pathname, { redirect: "error" }).catch(() => null);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const selector of ["#missing", ".path"]) {
    const [fresh, old] = [page.querySelector(selector), document.querySelector(selector)];
    if (fresh && old && !old.contains(document.activeElement)) old.replaceWith(document.adoptNode(fresh));
  }
}
