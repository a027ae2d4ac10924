// Underlines in the draft while it is being written, and a card for each with the gentler words one click away.

import { SEVERITIES, checked } from "./check.js";
import { isFine, sayFine, takeBack } from "./fine.js";
import { without } from "./leave.js";
import { unitsOf } from "./offsets.js";

const PAUSE_MS = 90;

/** Check `draft` after each pause; `section` shows what was found, the draft's head how hot it reads. */
export function checkWhileWriting(draft, message, section) {
  const mirror = element("div", "mirror");
  mirror.setAttribute("aria-hidden", "true");
  mirror.dir = "auto";
  draft.before(mirror);
  const hint = document.getElementById("draft-hint");
  const heat = element("p", "heat");
  heat.hidden = true;
  hint.after(heat);
  const said = section.querySelector("#live-said");
  const body = section.querySelector(".live-body");
  let timer = 0;
  let asking = null;
  let last = { text: "", findings: [], heat: 0 };

  /** `warmth` is null where the draft could not be checked, which says nothing of how it reads. */
  const show = (text, findings, warmth) => {
    last = { text, findings, heat: warmth };
    const open = findings.filter((finding) => !isFine(finding));
    mirror.replaceChildren(...underlined(text, open));
    section.hidden = findings.length === 0;
    const again = () => show(text, findings, warmth);
    body.replaceChildren(cards(text, open, draft, again));
    if (open.length < findings.length) body.append(setAside(findings.length - open.length, again));
    hint.hidden = Boolean(text.trim());
    heat.hidden = !hint.hidden || warmth === null;
    if (warmth !== null) gauge(heat, warmth);
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
      if (draft.value === text) show(text, findings, warmth);
    } catch (error) {
      if (error.name !== "AbortError") show(text, [], null);
    }
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  };
  draft.addEventListener("input", () => {
    mirror.replaceChildren(draft.value + "\n");
    later();
  });
  message.addEventListener("input", later);

  // The card of the underline in which the caret stands comes forward.
  document.addEventListener("selectionchange", () => {
    if (document.activeElement !== draft || draft.value !== last.text) return;
    const unit = unitsOf(last.text);
    const open = last.findings.filter((finding) => !isFine(finding));
    const at = open.findIndex((finding) => draft.selectionStart >= unit(finding.start) && draft.selectionStart <= unit(finding.end));
    for (const [index, card] of [...body.querySelectorAll(".card")].entries()) card.classList.toggle("here", index === at);
  });
  mirror.replaceChildren(draft.value + "\n");
  check();
}

function underlined(text, findings) {
  const unit = unitsOf(text);
  const nodes = [];
  let at = 0;
  for (const finding of findings) {
    const [start, end] = [unit(finding.start), unit(finding.end)];
    nodes.push(text.slice(at, start), element("mark", `found ${finding.severity}`, text.slice(start, end)));
    at = end;
  }
  nodes.push(text.slice(at) + "\n");
  return nodes;
}

function cards(text, findings, draft, again) {
  const list = element("ul", "cards");
  const unit = unitsOf(text);
  for (const finding of findings) {
    const [start, end, words] = [unit(finding.start), unit(finding.end), finding.instead];
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
function gauge(line, heat) {
  if (!line.firstChild) {
    const svg = drawn("svg", { class: "gauge", viewBox: "0 0 100 8", width: 64, height: 8, "aria-hidden": "true" });
    svg.append(...["track", "fill"].map((kind) => drawn("rect", { class: `gauge-${kind}`, width: 100, height: 8, rx: 4 })));
    line.append(svg, element("span", ""));
  }
  line.querySelector(".gauge-fill").setAttribute("width", heat);
  line.lastChild.textContent = ` ${wordFor(heat)}`;
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
