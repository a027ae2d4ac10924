// Copies the reply; asks once more when something in it is still open.

/** Turn a button with `data-copy` (a selector) into one that copies that element's text. */
export function offerCopy(button) {
  const label = button.querySelector(".label");
  const source = document.querySelector(button.dataset.copy);
  const open = Number(button.dataset.open);
  const usual = [button.className, label.textContent];
  let asked = false;
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (open && /\[[^\]]*\bto confirm\b[^\]]*\]/i.test(source.textContent) && !asked) {
      asked = true;
      button.classList.add("asks");
      source.classList.add("asking");
      label.replaceChildren(hidden("Something is still to confirm. "), "Copy anyway?");
      return;
    }
    asked = false;
    button.className = usual[0];
    source.classList.remove("asking");
    label.textContent = (await copied(source)) ? "Copied" : "Now press Ctrl+C";
    setTimeout(() => { label.textContent = usual[1]; }, 2500);
  });
}

/** Words for those who hear the page; those who see it see the open places light up. */
function hidden(words) {
  return Object.assign(document.createElement("span"), { className: "heard", textContent: words });
}

async function copied(source) {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    const range = document.createRange();
    range.selectNodeContents(source);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return false;
  }
}
