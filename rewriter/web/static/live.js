// Underlines in the draft while it is being written, and a card for each with the gentler words one click away.

import { SEVERITIES, checked } from "./check.js";
import { unitsOf } from "./offsets.js";

const PAUSE_MS = 120;

/** Check `draft` after each pause; `section` shows what was found. */
export function checkWhileWriting(draft, message, section) {
  const mirror = document.createElement("div");
  mirror.className = "mirror";
  mirror.setAttribute("aria-hidden", "true");
  mirror.dir = "auto";
  draft.before(mirror);
  let timer = 0;
  let asking = null;

  const show = (text, findings, heat) => {
    mirror.replaceChildren(...underlined(text, findings));
    section.hidden = findings.length === 0;
    section.querySelector(".live-body").replaceChildren(gauge(heat), cards(text, findings, draft));
  };

  const check = async () => {
    const text = draft.value;
    asking?.abort();
    asking = new AbortController();
    if (!text.trim()) return show(text, [], 0);
    try {
      const { findings, heat } = await checked(text, message.value, asking.signal);
      if (draft.value === text) show(text, findings, heat);
    } catch (error) {
      if (error.name !== "AbortError") show(text, [], 0);
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
  mirror.replaceChildren(draft.value + "\n");
  check();
}

function underlined(text, findings) {
  const unit = unitsOf(text);
  const nodes = [];
  let at = 0;
  for (const finding of findings) {
    const [start, end] = [unit(finding.start), unit(finding.end)];
    const mark = document.createElement("mark");
    mark.className = `found ${finding.severity}`;
    mark.textContent = text.slice(start, end);
    nodes.push(text.slice(at, start), mark);
    at = end;
  }
  nodes.push(text.slice(at) + "\n");
  return nodes;
}

function cards(text, findings, draft) {
  const list = element("ul", "cards");
  const unit = unitsOf(text);
  for (const finding of findings) {
    const card = element("li", `card ${finding.severity}`);
    const label = element("p", "label");
    label.append(element("span", "severity", SEVERITIES[finding.severity]));
    const quote = element("p", "quote", finding.quote);
    quote.dir = "auto";
    card.append(label, quote, element("p", "why", finding.why));
    const apply = element("button", "quiet", finding.instead ? `Write “${finding.instead}”` : "Leave it out");
    apply.type = "button";
    apply.addEventListener("click", () => {
      replace(draft, text, unit(finding.start), unit(finding.end), finding.instead ?? "");
    });
    card.append(apply);
    list.append(card);
  }
  return list;
}

/** Replace a range as if it had been typed, so that the browser's own undo takes it back. */
function replace(draft, text, start, end, words) {
  if (draft.value !== text) return;
  const doubled = words === "" && /\s/.test(text[end] ?? "") && (start === 0 || /\s/.test(text[start - 1]));
  draft.focus();
  draft.setSelectionRange(start, doubled ? end + 1 : end);
  document.execCommand(words ? "insertText" : "delete", false, words);
}

function gauge(heat) {
  const line = element("p", "heat");
  const words = heat === 0 ? "calm" : heat < 25 ? "a little warm" : heat < 50 ? "warm" : heat < 75 ? "heated" : "very heated";
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({ class: "gauge", viewBox: "0 0 100 8", width: 64, height: 8, "aria-hidden": "true" })) svg.setAttribute(name, value);
  for (const [kind, width] of [["track", 100], ["fill", heat]]) {
    const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [name, value] of Object.entries({ class: `gauge-${kind}`, width, height: 8, rx: 4 })) bar.setAttribute(name, value);
    svg.append(bar);
  }
  line.append(svg, ` The draft reads ${words}`);
  return line;
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
