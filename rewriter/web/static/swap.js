// Sends a form and puts the answer's parts in the place of this page's own, so that nothing else on it moves.

/** Post `form` (as `submitter` would) and exchange the elements with these ids; gives the answer as a document. */
export async function swap(form, ids, submitter, signal) {
  const body = new FormData(form);
  if (submitter?.name) body.set(submitter.name, submitter.value);
  const response = await fetch(form.action, { method: "POST", body, signal });
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const id of ids) exchange(id, page);
  return page;
}

/** Put another document's element in the place of this page's; what was open stays open. */
function exchange(id, page) {
  const [old, theirs] = [document.getElementById(id), page.getElementById(id)];
  if (!old || !theirs) return;
  const fresh = document.importNode(theirs, true);
  if (old.open) fresh.open = true;
  const focused = old.contains(document.activeElement);
  old.replaceWith(fresh);
  if (focused) focus(fresh);
  fresh.dispatchEvent(new Event("fresh", { bubbles: true }));
}

function focus(element) {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Say something to whoever hears the page, and to those who see it if it matters. */
export function say(words) {
  const heard = document.getElementById("heard");
  if (heard) heard.textContent = words;
}

/** Let forms with `data-swap` (ids) change their own part of the page only. */
export function swapOnSubmit() {
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.dataset.swap) return;
    event.preventDefault();
    if (form.dataset.busy) return;
    form.dataset.busy = "1";
    try {
      await swap(form, form.dataset.swap.split(" "), event.submitter);
      form.querySelector(".wrong")?.remove();
    } catch {
      trouble(form, "That did not get through. Nothing is lost; please try again in a moment.");
    }
    delete form.dataset.busy;
  });
}

/** Say under a form what went wrong, in place of what was said before. */
export function trouble(form, words) {
  form.querySelector(".wrong")?.remove();
  const line = Object.assign(document.createElement("p"), { className: "wrong", textContent: words });
  line.setAttribute("role", "alert");
  form.append(line);
}
