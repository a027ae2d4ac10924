// The agent's own hand on the reply: edit it, put back what was left out, and hear if something would sting.

import { SEVERITIES, checked } from "./check.js";

const PAUSE_MS = 300;
const NEAR = 24;

/** Make the reply editable in place; `buttons` holds the panel's own, `draft` is the element with the draft. */
export function offerEdit(reply, buttons, draft) {
  const edit = document.createElement("button");
  edit.type = "button";
  edit.className = "quiet";
  edit.textContent = "Edit";
  buttons.prepend(edit);
  const careful = document.createElement("div");
  careful.className = "careful small";
  careful.setAttribute("role", "status");
  reply.after(careful);
  const original = reply.textContent;
  let timer = 0;

  const open = () => {
    reply.contentEditable = "plaintext-only";
    reply.setAttribute("role", "textbox");
    reply.setAttribute("aria-multiline", "true");
    reply.setAttribute("aria-label", "The reply");
    reply.focus();
    edit.textContent = "Done";
  };
  const close = () => {
    reply.contentEditable = "false";
    reply.removeAttribute("role");
    reply.removeAttribute("aria-multiline");
    reply.removeAttribute("aria-label");
    edit.textContent = "Edit";
  };
  edit.addEventListener("click", () => (reply.isContentEditable ? close() : open()));

  const listen = async () => {
    const text = reply.textContent;
    if (text === original) return careful.replaceChildren();
    const { findings } = await checked(text, "").catch(() => ({ findings: [] }));
    if (reply.textContent !== text) return;
    const lines = findings.map((finding) => `“${finding.quote}” ${SEVERITIES[finding.severity]}. ${finding.why}`);
    lines.push("You have changed this reply. Its tone is checked as you write; facts and promises are in your hands.");
    careful.replaceChildren(...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
  };
  reply.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(listen, PAUSE_MS);
  });

  for (const item of document.querySelectorAll(".left-out li")) {
    const back = document.createElement("button");
    back.type = "button";
    back.className = "quiet";
    back.textContent = "Put it back";
    back.addEventListener("click", () => {
      const quote = item.querySelector("blockquote").textContent;
      open();
      caretAt(reply, placeOf(quote, words(draft), reply.textContent));
      document.execCommand("insertText", false, ` ${quote}`);
      back.disabled = true;
      back.textContent = "It is back";
    });
    item.append(back);
  }
}

/** Where in the reply a piece of the draft belongs: after what stood before it, else before what followed. */
function placeOf(quote, draft, reply) {
  const at = draft.indexOf(quote);
  const before = draft.slice(0, at).trimEnd().slice(-NEAR);
  const after = draft.slice(at + quote.length).trimStart().slice(0, NEAR);
  if (at >= 0 && before && reply.includes(before)) return reply.indexOf(before) + before.length;
  if (at >= 0 && after && reply.includes(after)) return reply.slice(0, reply.indexOf(after)).trimEnd().length;
  return reply.length;
}

/** The draft's own words, without the numbers of its underlines. */
function words(draft) {
  const copy = draft.cloneNode(true);
  for (const number of copy.querySelectorAll(".number")) number.remove();
  return copy.textContent;
}

function caretAt(element, offset) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left <= node.length) return getSelection().collapse(node, left);
    left -= node.length;
  }
  getSelection().selectAllChildren(element);
  return getSelection().collapseToEnd();
}
