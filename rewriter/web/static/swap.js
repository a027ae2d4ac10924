// Sends a form and puts the answer's parts in the place of this page's own, so that nothing else on it moves.

/** Post `form` (as `submitter` would) and exchange the elements with these ids; gives the answer as a document. */
export async function swap(form, ids, submitter, signal) {
  const body = new FormData(form, submitter);
  const response = await fetch(form.action, { method: "POST", body, signal });
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const id of ids) exchange(id, page);
  return page;
}

/** Put another document's element in the place of this page's; what was open stays open, the focus on what says the same. */
function exchange(id, page) {
  const [old, theirs] = [document.getElementById(id), page.getElementById(id)];
  if (!old || !theirs) return;
  const fresh = document.importNode(theirs, true);
  if (old.open) fresh.open = true;
  const held = document.activeElement;
  const alike = (root) => [...root.querySelectorAll(held.tagName)].filter((one) => one.textContent === held.textContent);
  const at = alike(old).indexOf(held);
  const focused = old.contains(held);
  old.replaceWith(fresh);
  fresh.dispatchEvent(new Event("fresh", { bubbles: true }));
  if (!focused) return;
  const mate = alike(fresh)[at];
  if (!mate) fresh.tabIndex = -1;
  (mate ?? fresh).focus({ preventScroll: true });
}

/** Say something to whoever hears the page, and to those who see it if it matters. */
export function say(words) {
  const heard = document.getElementById("heard");
  if (heard) heard.textContent = words;
}

/** Let forms with `data-swap` (an id) change that part of the page only, one press at a time. */
export function swapOnSubmit() {
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    const part = document.getElementById(form.dataset.swap);
    if (!part) return;
    event.preventDefault();
    if (part.ariaBusy) return;
    part.ariaBusy = "true";
    try {
      await swap(form, [part.id], event.submitter);
    } catch {
      part.ariaBusy = null;
      trouble(form, "That did not get through. Nothing is lost; please try again in a moment.");
    }
  });
}

/** Say under a form what went wrong, in place of what was said before. */
export function trouble(form, words) {
  form.querySelector(".wrong")?.remove();
  const line = Object.assign(document.createElement("p"), { className: "wrong", textContent: words });
  line.setAttribute("role", "alert");
  form.append(line);
}
