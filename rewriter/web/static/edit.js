// The agent's own hand on the reply: edit it, put back what was left out, and hear if something would sting.

import { SEVERITIES, checked } from "./check.js";
import { placeOf } from "./place.js";

const PAUSE_MS = 300;

/** Make the reply editable in place; `buttons` holds the panel's own, `draft` the draft, `verdict` what was said of it. */
export function offerEdit(reply, buttons, draft, verdict) {
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
  const title = verdict.querySelector("h1");
  const said = title.textContent;
  const backs = [];
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

  /** What was said of the reply holds for the text that was checked, and for no other. */
  const settle = () => {
    const changed = reply.textContent !== original;
    if (verdict.matches(".is-ready")) title.textContent = changed ? "You have changed this reply" : said;
    for (const line of verdict.querySelectorAll(".in-short, .places")) line.hidden = changed;
    for (const [back, words] of backs) {
      back.disabled = reply.textContent.includes(words);
      back.textContent = back.disabled ? "It is back" : "Put it back";
    }
  };

  const listen = async () => {
    const text = reply.textContent;
    if (text === original) return careful.replaceChildren();
    const { findings } = await checked(text, "").catch(() => ({ findings: [] }));
    if (reply.textContent !== text) return;
    const lines = findings.map((finding) => `“${finding.quote}” ${SEVERITIES[finding.severity]}. ${finding.why}`);
    lines.push("The checks on this page are of the reply as it was. Your changes are checked for tone as you write; facts and promises are in your hands.");
    careful.replaceChildren(...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
  };
  reply.addEventListener("input", () => {
    settle();
    clearTimeout(timer);
    timer = setTimeout(listen, PAUSE_MS);
  });

  for (const item of document.querySelectorAll(".left-out li")) {
    const back = document.createElement("button");
    back.type = "button";
    back.className = "quiet";
    back.textContent = "Put it back";
    back.addEventListener("click", () => {
      const { at, words } = placeOf(item.querySelector("blockquote").textContent, wordsOf(draft), reply.textContent);
      backs.push([back, words.trim()]);
      open();
      caretAt(reply, at);
      document.execCommand("insertText", false, words);
    });
    item.append(back);
  }
}

/** The draft's own words, without the numbers of its underlines. */
function wordsOf(draft) {
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
