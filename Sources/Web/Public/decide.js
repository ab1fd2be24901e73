// Copies a message, ticks all proposals at once, and marks in the note the words of the proposal under the pointer or
// the keyboard. The pages work without it.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    const said = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = said; }, 2000);
  });
}

for (const button of document.querySelectorAll('[data-tick-all]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    for (const box of document.querySelectorAll('.proposal input[type=checkbox]')) box.checked = true;
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

const light = (id, on) => {
  for (const mark of document.querySelectorAll(`mark[data-of~="${id}"]`)) mark.classList.toggle('lit', on);
};
for (const row of document.querySelectorAll('.proposal[data-proposal]')) {
  const id = row.dataset.proposal;
  for (const [name, on] of [['mouseenter', true], ['mouseleave', false], ['focusin', true], ['focusout', false]]) {
    row.addEventListener(name, () => light(id, on));
  }
}
