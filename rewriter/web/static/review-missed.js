// Words that the rules missed: select them in the draft, with the mouse or the keyboard, and say what they are.

import { unitsOf } from "./offsets.js";

const WITHIN = /^[\p{L}\p{M}\p{N}'’]{2}$/u; // two characters of one word

/** Let a selection in the draft become a missed span of the form, kept in code points. */
export function offerMissed(form, draft) {
  const [bar, words, family, add] = ["picked", "picked-words", "picked-family", "picked-add"].map((id) => document.getElementById(id));
  const list = document.getElementById("missed");
  const rows = form.querySelector(".missed-rows");
  const text = textOf(draft);
  const [points, units] = [(at) => [...text.slice(0, at)].length, unitsOf(text)];
  let span = null;

  // Native carets and selections, by mouse and by keyboard, in a text that nobody can change.
  draft.contentEditable = "true";
  draft.spellcheck = false;
  draft.inputMode = "none"; // so that a phone shows no keyboard
  for (const [name, value] of Object.entries({ role: "textbox", "aria-multiline": "true", "aria-readonly": "true", "aria-labelledby": "draft-title", "aria-describedby": "draft-hint" })) draft.setAttribute(name, value);
  for (const number of draft.querySelectorAll(".number")) {
    number.contentEditable = "false";
    number.addEventListener("click", (event) => {
      event.preventDefault();
      document.querySelector(number.hash)?.querySelector("input")?.focus();
    });
  }
  for (const change of ["beforeinput", "paste", "cut", "drop"]) draft.addEventListener(change, (event) => event.preventDefault());

  document.addEventListener("selectionchange", () => {
    if (bar.contains(document.activeElement)) return;
    span = selected(draft, text);
    bar.hidden = !span;
    if (span) words.textContent = text.slice(...span);
    else paint(kept());
  });
  draft.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && span && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      paint([...kept(), span]);
      family.focus();
    }
  });
  family.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      add.click();
    }
  });
  add.addEventListener("click", () => {
    if (!span) return;
    keep(span, family.value);
    span = null;
    bar.hidden = true;
    getSelection().removeAllRanges();
    const questions = [...form.querySelectorAll("[data-question]")];
    (questions.find((question) => !question.querySelector("input:checked")) ?? questions[0])?.querySelector("input").focus();
  });

  const keep = ([start, end], kind) => {
    const number = list.dataset.next = Number(list.dataset.next ?? 0) + 1;
    const item = document.createElement("li");
    const label = [...family.options].find((option) => option.value === kind)?.text ?? kind;
    const said = document.createElement("span");
    said.append(Object.assign(document.createElement("q"), { textContent: text.slice(start, end) }), " ", Object.assign(document.createElement("span"), { className: "hint", textContent: label }));
    const remove = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: "Remove" });
    remove.addEventListener("click", () => {
      item.remove();
      paint(kept());
    });
    item.span = [start, end];
    item.append(said, remove);
    for (const [field, value] of [["start", points(start)], ["end", points(end)], ["family", kind], ["quote", text.slice(start, end)]]) {
      item.append(Object.assign(document.createElement("input"), { type: "hidden", name: `missed.${number}.${field}`, value }));
    }
    list.append(item);
    paint(kept());
  };
  const kept = () => [...list.children].map((item) => item.span);
  /** What was selected stays in sight, where the browser can show it. */
  const paint = (spans) => {
    if (window.Highlight) CSS.highlights.set("missed", new Highlight(...spans.map((each) => rangeOf(draft, each))));
  };

  // What the form held when it came back is shown in the same way; the rows themselves are for pages without scripts.
  for (const row of rows.querySelectorAll(".missed-row")) {
    const value = (field) => row.querySelector(`[name$=".${field}"]`).value;
    const quote = value("quote");
    const at = value("end") ? units(Number(value("start"))) : quote ? text.indexOf(quote) : -1;
    if (at >= 0) keep([at, value("end") ? units(Number(value("end"))) : at + quote.length], value("family"));
    if (at >= 0 || !quote) {
      for (const field of row.querySelectorAll("input, select")) field.disabled = true;
      row.hidden = true;
    }
  }
}

/** The draft's own words, without the numbers of its underlines. */
function textOf(draft) {
  return nodesOf(draft).map((node) => node.data).join("");
}

function nodesOf(draft) {
  const walker = document.createTreeWalker(draft, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest(".number") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** The selection as a span of the draft's text, in whole words without spaces at its ends; nothing for none. */
function selected(draft, text) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!draft.contains(range.startContainer) || !draft.contains(range.endContainer)) return null;
  let at = 0;
  let [start, end] = [null, 0];
  for (const node of nodesOf(draft)) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (to > from) {
        start ??= at + from;
        end = at + to;
      }
    }
    at += node.length;
  }
  if (start === null) return null;
  const words = text.slice(start, end);
  start += words.length - words.trimStart().length;
  end -= words.length - words.trimEnd().length;
  if (end <= start) return null;
  // Half a word teaches a rule nothing.
  while (start > 0 && WITHIN.test(text.slice(start - 1, start + 1))) start -= 1;
  while (end < text.length && WITHIN.test(text.slice(end - 1, end + 1))) end += 1;
  return [start, end];
}

/** A span of the draft's text as a range of the page. */
function rangeOf(draft, [start, end]) {
  const range = document.createRange();
  let at = 0;
  for (const node of nodesOf(draft)) {
    if (at <= start && start < at + node.length) range.setStart(node, start - at);
    if (at < end && end <= at + node.length) range.setEnd(node, end - at);
    at += node.length;
  }
  return range;
}
