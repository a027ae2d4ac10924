// Copies the reply; asks once more when something in it is still open, or when an edit left a check behind.
// A reply that is not ready asks by its label ("Copy as it is"), and not again.

import { wordsOf } from "./show.js";

/** Turn a button with `data-copy` (a selector) into one that copies that element's text. */
export function offerCopy(button) {
  const label = button.querySelector(".label");
  const source = document.querySelector(button.dataset.copy);
  let usual = [button.className, label.textContent];
  let told = button.classList.contains("asks");
  let asked = false;
  button.hidden = false;
  const rest = () => {
    asked = false;
    source.classList.remove("asking");
    [button.className, label.textContent] = usual;
  };
  source.addEventListener("input", rest);
  // An edit may make a reply hold that was not ready, or the other way round; what is asked or was done stays said.
  button.addEventListener("judged", ({ detail }) => {
    const resting = label.textContent === usual[1];
    usual = [detail.className, detail.textContent];
    told = detail.classList.contains("asks");
    if (resting) rest();
  });
  button.addEventListener("click", async () => {
    const why = /\[[^\]]*\bto confirm\b[^\]]*\]/i.test(wordsOf(source)) ? "Something is still to confirm. "
      : document.querySelector(".by-hand .not-held") ? "A check does not hold. " : "";
    if (why && !told && !asked) {
      asked = true;
      button.classList.add("asks");
      source.classList.add("asking");
      label.replaceChildren(hidden(why), "Copy anyway?");
      return;
    }
    rest();
    label.textContent = (await copied(source)) ? "Copied" : "Now press Ctrl+C";
    document.getElementById("sent")?.classList.add("now");
  });
}

/** Words for those who hear the page; those who see it see the open places light up. */
function hidden(words) {
  return Object.assign(document.createElement("span"), { className: "heard", textContent: words });
}

async function copied(source) {
  try {
    await navigator.clipboard.writeText(wordsOf(source));
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
