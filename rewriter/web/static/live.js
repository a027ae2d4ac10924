// Underlines in the draft while it is being written, and a card for each with the gentler words one click away.

import { isFine, nameOf, sayFine, takeBack } from "./fine.js";
import { without } from "./leave.js";
import { shared, unitsOf } from "./offsets.js";

const PAUSE_MS = 30;

/** Check `draft` after each pause; `section` shows what was found, the draft's head how hot it reads. */
export function checkWhileWriting(draft, message, section) {
  const mirror = Object.assign(document.createElement("div"), { className: "mirror", dir: "auto" });
  mirror.setAttribute("aria-hidden", "true");
  draft.before(mirror);
  const hint = document.getElementById("draft-hint");
  const usual = hint.textContent;
  const heat = hint.nextElementSibling;
  const said = section.querySelector("#live-said");
  const list = section.querySelector(".cards");
  const blank = section.querySelector("template").content.firstElementChild;
  const aside = section.querySelector(".aside-fine");
  let timer = 0;
  let asking = null;
  let last = { text: "", findings: [], open: [], warmth: 0 };

  const underline = (text, open) => {
    Object.assign(last, { text, open });
    paint(mirror, text, open);
  };

  /** `warmth` is null where the draft could not be checked (`trouble` says so): that says nothing of how it reads. */
  const show = (text, findings, warmth, trouble = "") => {
    const open = findings.filter((finding) => !isFine(finding));
    const count = open.length;
    Object.assign(last, { findings, warmth });
    underline(text, open);
    section.hidden = findings.length === 0;
    const held = list.contains(document.activeElement);
    renew(list, open, ({ finding: one }, finding) => nameOf(one) === nameOf(finding) && one.instead === finding.instead, (finding) => card(blank, finding, draft, last, again));
    for (const [index, finding] of open.entries()) list.children[index].finding = finding;
    if (held && !list.contains(document.activeElement)) draft.focus();
    aside.hidden = count === findings.length;
    aside.firstElementChild.textContent = `You called ${findings.length - count} of them fine.`;
    hint.textContent = trouble || usual;
    heat.hidden = !text.trim() || Boolean(trouble);
    hint.hidden = !heat.hidden;
    const [bar, word, why] = heat.children;
    bar.lastElementChild.setAttribute("width", warmth ?? 0);
    word.textContent = wordFor(warmth);
    why.textContent = count ? `${count} underlined` : "";
    const words = heat.hidden ? "" : `${why.textContent || "Nothing underlined"}. The draft reads ${wordFor(warmth)}.`;
    if (said.textContent !== words) said.textContent = words;
  };
  const again = () => show(last.text, last.findings, last.warmth);
  aside.querySelector("button").addEventListener("click", () => {
    takeBack();
    again();
    draft.focus();
  });

  const check = async () => {
    const text = draft.value;
    asking?.abort();
    asking = new AbortController();
    if (!text.trim()) return show(text, [], 0);
    try {
      const { findings, heat: warmth } = await checked(text, message.value, asking.signal);
      const unit = unitsOf(text);
      if (draft.value === text) show(text, findings.map((one) => ({ ...one, from: unit(one.start), to: unit(one.end) })), warmth);
    } catch (error) {
      if (error.name !== "AbortError" && draft.value === text) show(text, [], null, error.cause === 422 ? "too long to check while you write" : "not checked just now");
    }
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  };
  draft.addEventListener("input", () => {
    last.findings = moved(last.findings, last.text, draft.value);
    underline(draft.value, last.findings.filter((finding) => !isFine(finding)));
    later();
  });
  message.addEventListener("input", later);

  // The card of the underline in which the caret stands comes forward; after a click, right under the words.
  const bringForward = () => {
    const at = last.open.findIndex(({ from, to }) => draft.selectionStart >= from && draft.selectionStart <= to);
    for (const one of list.children) one.classList.toggle("here", one.finding === last.open[at]);
    return at;
  };
  document.addEventListener("selectionchange", () => {
    if (document.activeElement === draft) bringForward();
  });
  draft.addEventListener("click", () => {
    const words = mirror.querySelectorAll(".found")[bringForward()]?.getBoundingClientRect();
    const here = list.querySelector(".here");
    if (!words || !here) return;
    here.classList.add("afloat");
    here.style.top = `${words.bottom + scrollY + 6}px`;
    here.style.left = `${draft.getBoundingClientRect().left + scrollX + 12}px`;
  });
  for (const event of ["pointerdown", "keydown"]) {
    document.addEventListener(event, ({ target }) => {
      if (!target.closest?.(".afloat")) list.querySelector(".afloat")?.classList.remove("afloat");
    });
  }
  mirror.append(draft.value + "\n");
  check();
}

/** What would hurt in a text, as the service says it; throws where it cannot say. */
async function checked(draft, message, signal) {
  const response = await fetch("/v1/checks", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ draft, message }),
    signal,
  });
  if (!response.ok) throw new Error(response.statusText, { cause: response.status });
  return response.json();
}

/** Draw underlines under a text. */
function paint(mirror, text, marks) {
  const pieces = [];
  let at = 0;
  for (const { from, to, severity } of marks) {
    pieces.push({ words: text.slice(at, from) }, { words: text.slice(from, to), kind: `found ${severity}` });
    at = to;
  }
  pieces.push({ words: text.slice(at) + "\n" });
  renew(mirror, pieces, (node, { words, kind }) => node.className === kind && node.textContent === words, ({ words, kind }) =>
    (kind ? Object.assign(document.createElement("mark"), { className: kind, textContent: words }) : words));
}

/** Exchange what differs: what stays keeps its layout, and a focus, a key or a click meant for it. */
function renew(parent, items, same, made) {
  const nodes = [...parent.childNodes];
  const { head, tail } = shared(nodes, items, same);
  for (const node of nodes.slice(head, nodes.length - tail)) node.remove();
  const fresh = items.slice(head, items.length - tail).map(made);
  if (head) nodes[head - 1].after(...fresh);
  else parent.prepend(...fresh);
}

/** Where underlines stand once `was` has become `now`; those that were typed into wait for the next check. */
function moved(marks, was, now) {
  const { head, tail } = shared(was, now);
  const by = now.length - was.length;
  return marks
    .filter(({ from, to }) => to <= head || from >= was.length - tail)
    .map((mark) => (mark.to <= head ? mark : Object.assign(mark, { from: mark.from + by, to: mark.to + by })));
}

function card(blank, finding, draft, last, again) {
  const words = finding.instead;
  const made = blank.cloneNode(true);
  made.classList.add(finding.severity);
  for (const [name, said] of [["severity", blank.dataset[finding.severity]], ["quote", finding.quote], ["why", finding.why], ["heard", `: ${finding.quote}`]]) {
    made.querySelector(`.${name}`).textContent = said;
  }
  const [apply, fine] = made.querySelectorAll("button");
  apply.textContent = words ? `Write “${words}”` : "Leave it out";
  apply.addEventListener("click", () => {
    const { from: start, to: end } = made.finding;
    if (last.open.includes(made.finding)) replace(draft, words ? { start, end, words } : without(last.text, start, end));
  });
  fine.addEventListener("click", () => {
    sayFine(finding);
    again();
    draft.focus();
  });
  return made;
}

/** Replace a range as if it had been typed, so that the browser's own undo takes it back. */
function replace(draft, { start, end, words }) {
  draft.focus();
  draft.setSelectionRange(start, end);
  document.execCommand(words ? "insertText" : "delete", false, words);
}

function wordFor(heat) {
  return heat === 0 ? "calm" : heat < 25 ? "a little warm" : heat < 50 ? "warm" : heat < 75 ? "heated" : "very heated";
}
