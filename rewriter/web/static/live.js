// Underlines in the draft while it is being written, and a card for each with the gentler words one click away.

import { SEVERITIES, checked } from "./check.js";
import { isFine, sayFine, takeBack } from "./fine.js";
import { without } from "./leave.js";
import { shared, unitsOf } from "./offsets.js";

const PAUSE_MS = 60;

/** Check `draft` after each pause; `section` shows what was found, the draft's head how hot it reads. */
export function checkWhileWriting(draft, message, section) {
  const mirror = element("div", "mirror");
  mirror.setAttribute("aria-hidden", "true");
  mirror.dir = "auto";
  draft.before(mirror);
  const hint = document.getElementById("draft-hint");
  const usual = hint.textContent;
  const heat = element("p", "heat");
  heat.hidden = true;
  hint.after(heat);
  const said = section.querySelector("#live-said");
  const body = section.querySelector(".live-body");
  let timer = 0;
  let asking = null;
  let last = { text: "", open: [] };

  const underline = (text, open) => {
    last = { text, open };
    paint(mirror, text, open);
  };

  /** `warmth` is null where the draft could not be checked (`trouble` says so): that says nothing of how it reads. */
  const show = (text, findings, warmth, trouble = "") => {
    const open = findings.filter((finding) => !isFine(finding));
    underline(text, open);
    section.hidden = findings.length === 0;
    const again = () => show(text, findings, warmth);
    body.replaceChildren(cards(text, open, draft, again));
    if (open.length < findings.length) body.append(setAside(findings.length - open.length, again));
    hint.textContent = trouble || usual;
    hint.hidden = Boolean(text.trim()) && !trouble;
    heat.hidden = !hint.hidden;
    if (warmth !== null) gauge(heat, warmth, open.length);
    const count = open.length === 0 ? "Nothing is underlined" : open.length === 1 ? "One wording is underlined" : `${open.length} wordings are underlined`;
    const words = warmth === null ? "" : text.trim() ? `${count}. The draft reads ${wordFor(warmth)}.` : "";
    if (said.textContent !== words) said.textContent = words;
  };

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
      if (error.name !== "AbortError") show(text, [], null, error.cause === 422 ? "too long to check while you write" : "not checked just now");
    }
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  };
  draft.addEventListener("input", () => {
    underline(draft.value, moved(last.open, last.text, draft.value));
    later();
  });
  message.addEventListener("input", later);

  // The card of the underline in which the caret stands comes forward; after a click, right under the words.
  const settle = () => body.querySelector(".afloat")?.classList.remove("afloat");
  const bringForward = () => {
    const cards = [...body.querySelectorAll(".card")];
    const at = last.open.findIndex(({ from, to }) => draft.selectionStart >= from && draft.selectionStart <= to);
    for (const [index, card] of cards.entries()) card.classList.toggle("here", index === at && cards.length === last.open.length);
    return at;
  };
  document.addEventListener("selectionchange", () => {
    if (document.activeElement === draft) bringForward();
  });
  draft.addEventListener("click", () => {
    const words = mirror.querySelectorAll(".found")[bringForward()]?.getBoundingClientRect();
    const card = body.querySelector(".here");
    if (!words || !card) return;
    card.classList.add("afloat");
    card.style.top = `${words.bottom + scrollY + 6}px`;
    card.style.left = `${draft.getBoundingClientRect().left + scrollX + 12}px`;
  });
  for (const event of ["pointerdown", "keydown"]) document.addEventListener(event, ({ target }) => target.closest?.(".afloat") || settle());
  mirror.append(draft.value + "\n");
  check();
}

/** Draw underlines under a text; what is drawn already stays, so that a long letter is not laid out anew at every key. */
function paint(mirror, text, marks) {
  const pieces = [];
  let at = 0;
  for (const { from, to, severity } of marks) {
    pieces.push({ words: text.slice(at, from) }, { words: text.slice(from, to), kind: `found ${severity}` });
    at = to;
  }
  pieces.push({ words: text.slice(at) + "\n" });
  const nodes = [...mirror.childNodes];
  const { head, tail } = shared(nodes, pieces, (node, { words, kind }) => node.className === kind && node.textContent === words);
  const [old, now] = [nodes.slice(head, nodes.length - tail), pieces.slice(head, pieces.length - tail)];
  if (old.length === 1 && now.length === 1 && old[0].data && !now[0].kind) {
    const { data } = old[0];
    const same = shared(data, now[0].words);
    old[0].replaceData(same.head, data.length - same.head - same.tail, now[0].words.slice(same.head, now[0].words.length - same.tail));
    return;
  }
  const fresh = now.map(({ words, kind }) => (kind ? element("mark", kind, words) : document.createTextNode(words)));
  for (const node of old) node.remove();
  if (head) nodes[head - 1].after(...fresh);
  else mirror.prepend(...fresh);
}

/** Where underlines stand once `was` has become `now`; those that were typed into wait for the next check. */
function moved(marks, was, now) {
  const { head, tail } = shared(was, now);
  const by = now.length - was.length;
  return marks
    .filter(({ from, to }) => to <= head || from >= was.length - tail)
    .map((mark) => (mark.to <= head ? mark : { ...mark, from: mark.from + by, to: mark.to + by }));
}

function cards(text, findings, draft, again) {
  const list = element("ul", "cards");
  for (const finding of findings) {
    const { from: start, to: end, instead: words } = finding;
    const card = element("li", `card ${finding.severity}`);
    const label = element("p", "label");
    label.append(element("span", "severity", SEVERITIES[finding.severity]));
    const quote = element("p", "quote", finding.quote);
    quote.dir = "auto";
    const acts = element("div", "do");
    acts.append(
      button(words ? `Write “${words}”` : "Leave it out", "", () =>
        replace(draft, text, words ? { start, end, words } : without(text, start, end))),
      button("This is fine", `: ${finding.quote}`, () => {
        sayFine(finding);
        again();
        draft.focus();
      }),
    );
    card.append(label, quote, element("p", "why", finding.why), acts);
    list.append(card);
  }
  return list;
}

/** A line for the underlines that were called fine, with a way to have them back. */
function setAside(count, again) {
  const line = element("p", "small aside-fine", count === 1 ? "One underline you called fine. " : `${count} underlines you called fine. `);
  const back = button("Show again", "", () => {
    takeBack();
    again();
  });
  back.className = "link";
  line.append(back);
  return line;
}

/** Replace a range as if it had been typed, so that the browser's own undo takes it back. */
function replace(draft, text, { start, end, words }) {
  if (draft.value !== text) return;
  draft.focus();
  draft.setSelectionRange(start, end);
  document.execCommand(words ? "insertText" : "delete", false, words);
}

function wordFor(heat) {
  return heat === 0 ? "calm" : heat < 25 ? "a little warm" : heat < 50 ? "warm" : heat < 75 ? "heated" : "very heated";
}

/** Draw how hot the draft reads; drawn anew only the first time, so that the bar moves. */
function gauge(line, heat, count) {
  if (!line.firstChild) {
    const svg = drawn("svg", { class: "gauge", viewBox: "0 0 100 8", width: 64, height: 8, "aria-hidden": "true" });
    svg.append(...["track", "fill"].map((kind) => drawn("rect", { class: `gauge-${kind}`, width: 100, height: 8, rx: 4 })));
    const why = element("a", "");
    why.href = "#live";
    line.append(svg, element("span", ""), why);
  }
  const [, word, why] = line.children;
  line.querySelector(".gauge-fill").setAttribute("width", heat);
  word.textContent = wordFor(heat);
  why.textContent = count ? `${count} underlined` : "";
}

function drawn(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function button(words, more, act) {
  const made = element("button", "quiet", words);
  made.type = "button";
  if (more) made.append(element("span", "heard", more));
  made.addEventListener("click", act);
  return made;
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
