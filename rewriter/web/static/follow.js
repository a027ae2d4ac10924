// Follows a rewrite while it happens: what was found, each try by name, and a way out.

import { trouble } from "./swap.js";

/** Post the form as events; where that cannot be, it is posted as every browser can. */
export function followOnPress(form) {
  const button = form.querySelector("button[type=submit]");
  const label = button.querySelector(".label");
  const usual = label.textContent;
  const stages = form.querySelector(".stages");
  const stop = form.querySelector("[data-stop]");
  let following = null;

  const rest = () => {
    following = null;
    button.removeAttribute("aria-busy");
    label.textContent = usual;
    stages.replaceChildren();
    stop.hidden = true;
  };
  window.addEventListener("pageshow", rest);
  stop.addEventListener("click", () => {
    following?.abort();
    rest();
    button.focus();
  });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (following) return;
    following = new AbortController();
    const mine = following;
    button.setAttribute("aria-busy", "true");
    label.textContent = "Finding a softer answer…";
    form.querySelector(":scope > .wrong")?.remove();
    stop.hidden = false;
    try {
      for await (const [name, data] of events(body(form), mine.signal)) {
        if (name === "done") return location.assign(`/rewrites/${encodeURIComponent(data.id)}`);
        const said = sentence(name, data, form);
        if (said) stages.append(Object.assign(document.createElement("p"), { textContent: said }));
      }
    } catch (error) {
      if (error.name === "AbortError") return;
      // A refusal comes with its reasons: the page itself says them best.
      if (error.refused) return form.submit();
    }
    rest();
    trouble(form, "The connection broke before the answer came. Everything you typed is still here; please press again in a moment.");
    button.focus();
  });
}

function sentence(name, data, form) {
  if (name === "findings") {
    const count = data.findings.length;
    return count === 0 ? "Nothing in your draft would sting." : count === 1 ? "One wording would sting." : `${count} wordings would sting.`;
  }
  if (name === "reading") return data.issue ? `Understood: ${data.issue}.` : "Read what the customer wrote.";
  if (name === "attempt" && !data.ok) {
    const failed = JSON.parse(form.dataset.failed);
    const why = data.failed.map((check) => failed[check]).filter(Boolean);
    return why.length ? `A first version did not pass: ${why.join(", ")}. Trying again.` : "The language model did not answer well. Going on without it.";
  }
  if (name === "attempt") return "A version passed every check.";
  return "";
}

/** The form's fields, nested as the HTTP contract nests them. */
function body(form) {
  const request = { message: "", draft: "" };
  const promises = [];
  for (const [name, value] of new FormData(form)) {
    const [outer, inner, deeper] = name.split(".");
    if (deeper) (promises[inner] ??= {})[deeper] = value;
    else if (inner && value) (request[outer] ??= {})[inner] = value;
    else if (!inner && (value || outer in request)) request[outer] = value;
  }
  const said = promises.filter((item) => item.action.trim() || item.due.trim());
  if (said.length) request.commitments = said.map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value)));
  return request;
}

/** The events of a rewrite as `[name, data]`; throws where there are none. */
async function* events(request, signal) {
  const response = await fetch("/v1/rewrites", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify(request),
    signal,
  });
  if (!response.ok) throw Object.assign(new Error(response.statusText), { refused: true });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      if (block.startsWith(":")) continue; // a sign of life
      const [name, data] = block.split("\n");
      yield [name.slice("event: ".length), JSON.parse(data.slice("data: ".length))];
    }
  }
}
