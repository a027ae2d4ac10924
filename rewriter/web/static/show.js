// Points at the places that a piece of evidence or a change speaks of, in both letters at once.

import { unitsOf } from "./offsets.js";

/** Offer the page's buttons to show a place or put words back; those that arrive later are offered too. */
export function offerPlaces(reply) {
  const letters = { draft: document.querySelector(".draft .text"), reply };
  const reveal = (root) => {
    for (const button of root.querySelectorAll("[data-show], [data-back], [data-swap-back]")) button.hidden = false;
  };
  reveal(document);
  document.addEventListener("fresh", (event) => reveal(event.target));
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-show]");
    if (button) point(button, letters);
  });
}

function point(button, letters) {
  if (!CSS.highlights) return;
  const ranges = Object.keys(letters)
    .filter((name) => button.dataset[name])
    .map((name) => rangeIn(letters[name], button.dataset[name].split("-").map(unitsOf(wordsOf(letters[name])))));
  CSS.highlights.set("shown", new Highlight(...ranges));
  ranges[0]?.startContainer.parentElement.scrollIntoView({ block: "center" });
}

/** A range over `[from, to)` of a letter's words; the numbers of underlines do not count. */
export function rangeIn(letter, [from, to]) {
  const range = document.createRange();
  range.selectNodeContents(letter);
  range.collapse();
  let at = 0;
  for (const { node, text } of piecesOf(letter)) {
    const next = at + text.length;
    if (node && from >= at && from <= next) range.setStart(node, from - at);
    if (node && to >= at && to <= next) {
      range.setEnd(node, to - at);
      break;
    }
    at = next;
  }
  return range;
}

/** A letter's own words, without the numbers of its underlines; lines that were pasted in count as lines. */
export function wordsOf(letter) {
  return piecesOf(letter).map((piece) => piece.text).join("");
}

function piecesOf(letter) {
  const walker = document.createTreeWalker(letter, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node.classList?.contains("number") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const pieces = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) pieces.push({ node, text: node.data });
    else if (node.tagName === "DIV" && pieces.length) pieces.push({ text: "\n" });
    else if (node.tagName === "BR" && (node.parentElement.tagName !== "DIV" || node.nextSibling)) pieces.push({ text: "\n" });
  }
  return pieces;
}
