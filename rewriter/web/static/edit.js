// The agent's own hand on the reply: edit it, put words back, word a part again; every change is checked at once.

import { shared } from "./offsets.js";
import { placeOf } from "./place.js";
import { rangeIn, wordsOf } from "./show.js";
import { read, write as keep } from "./store.js";
import { say, swap, trouble } from "./swap.js";

const PAUSE_MS = 350;
const CHECKED = ["verdict", "answer-title", "checks", "changes"];

/** Make the reply editable in place. Its form stays for those without JavaScript, and carries the text here. */
export function offerEdit(reply) {
  const edit = document.querySelector("[data-edit]");
  const hand = document.getElementById("hand");
  const draft = document.querySelector(".draft .text");
  const original = wordsOf(reply);
  const key = `softanswer.reply.${reply.dataset.record}`;
  let timer = 0;
  let checking = null;
  hand.hidden = true;
  edit.hidden = false;

  const open = () => {
    flatten(reply);
    reply.contentEditable = "plaintext-only";
    Object.assign(reply, { role: "textbox", ariaMultiLine: "true", ariaLabel: "The reply" });
    reply.focus();
    edit.textContent = "Done";
  };
  const close = () => {
    Object.assign(reply, { contentEditable: "false", role: null, ariaMultiLine: null, ariaLabel: null });
    edit.textContent = "Edit";
  };
  edit.addEventListener("click", () => (reply.isContentEditable ? close() : open()));

  /** Put all ten checks to the text as it stands; `submitter` asks for another wording of a part. */
  const check = async (submitter) => {
    clearTimeout(timer);
    checking?.abort();
    checking = new AbortController();
    const text = wordsOf(reply);
    if (!text.trim()) return;
    hand.elements.namedItem("text").value = text;
    try {
      const page = await swap(hand, submitter ? [] : CHECKED, submitter, checking.signal);
      const title = page.getElementById("verdict-title").textContent;
      if (!submitter) {
        reply.closest(".sheet").className = page.querySelector(".answer").className;
        document.querySelector("[data-copy]").dispatchEvent(new CustomEvent("judged", { detail: page.querySelector("[data-copy]") }));
      } else {
        if (wordsOf(reply) !== text) return;
        const other = page.getElementById("reply").textContent;
        say(page.querySelector("[data-said]").textContent);
        if (other === text) return trouble(submitter.closest(".card"), page.querySelector("[data-said]").textContent);
        return exchange(text, other);
      }
      say(`${title}. ${[...page.querySelectorAll(".not-held strong")].map((line) => line.textContent).join(". ")}`);
    } catch (error) {
      if (error.name === "AbortError") return;
      say("This change could not be checked just now.");
      document.getElementById("verdict-title").textContent = "You have changed this reply; it could not be checked just now";
    }
  };

  /** Write what differs between two texts, and leave the rest of the reply alone. */
  const exchange = (text, other) => {
    const [was, now] = [[...text], [...other]];
    const { head, tail } = shared(was, now);
    const upto = (letters, end) => letters.slice(0, end).join("").length;
    write(upto(was, head), upto(was, was.length - tail), now.slice(head, now.length - tail).join(""));
  };

  /** Replace a range of the reply as if it had been typed, so that the browser's own undo takes it back. */
  const write = (start, end, words) => {
    open();
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(rangeIn(reply, [start, end]));
    document.execCommand(words ? "insertText" : "delete", false, words);
  };

  reply.addEventListener("input", () => {
    const text = wordsOf(reply);
    if (text === original) sessionStorage.removeItem(key);
    else keep(key, text);
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  });
  const kept = read(key, "");
  if (kept && kept !== original) {
    reply.textContent = kept;
    check();
  }

  document.addEventListener("submit", (event) => {
    if (event.target === hand) {
      event.preventDefault();
      check(event.submitter?.name === "part" ? event.submitter : undefined);
    }
  });
  document.addEventListener("formdata", ({ formData }) => {
    if (formData.get("decision") !== "accepted" || wordsOf(reply) === original) return;
    // What was sent "as it is" is what stands there now.
    formData.set("decision", "edited");
    formData.set("sent_text", wordsOf(reply));
  });

  document.addEventListener("fresh", ({ target }) => {
    if (checking && target.matches(".card")) check(); // it came as the first reply has it
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-back], [data-swap-back]");
    if (!button) return;
    const [was, now] = [".quote", ".instead"].map((part) => button.closest(".card").querySelector(part)?.textContent);
    const text = wordsOf(reply);
    if (button.matches("[data-back]")) {
      const { at, words } = placeOf(was, wordsOf(draft), text);
      return write(at, at, words);
    }
    const at = text.indexOf(now);
    if (at >= 0) write(at, at + now.length, was);
  });
}

/** Make the letter plain text before it is typed into; its tints stay as highlights, which no edit can tear. */
function flatten(reply) {
  if (!reply.firstElementChild) return;
  const spans = { new: [], open: [] };
  let at = 0;
  for (const node of reply.childNodes) {
    const end = at + node.textContent.length;
    if (node.nodeType === Node.ELEMENT_NODE) spans[node.tagName === "INS" ? "new" : "open"].push([at, end]);
    at = end;
  }
  reply.textContent = wordsOf(reply);
  for (const [name, places] of Object.entries(spans)) CSS.highlights?.set(name, new Highlight(...places.map((place) => rangeIn(reply, place))));
}
