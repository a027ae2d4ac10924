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
      label.textContent = "Something is still to confirm. Copy anyway?";
      return;
    }
    asked = false;
    button.className = usual[0];
    label.textContent = (await copied(source)) ? "Copied" : "Selected: press Ctrl+C";
    setTimeout(() => { label.textContent = usual[1]; }, 2500);
  });
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
