// What the page adds where JavaScript runs: keep what was typed, check while writing, follow the rewrite, edit, copy.

import { keepFields } from "./keep.js";
import { offerCopy } from "./copy.js";
import { offerEdit } from "./edit.js";
import { followOnPress } from "./follow.js";
import { checkWhileWriting } from "./live.js";

const form = document.getElementById("write");
if (form) {
  keepFields(form);
  followOnPress(form);
  const live = document.getElementById("live");
  if (live) checkWhileWriting(form.elements.namedItem("draft"), form.elements.namedItem("message"), live);
}
document.querySelectorAll("[data-copy]").forEach(offerCopy);
const reply = document.getElementById("reply");
if (reply) {
  const [buttons, draft, verdict] = [".answer .buttons", ".draft .text", ".verdict"].map((part) => document.querySelector(part));
  offerEdit(reply, buttons, draft, verdict);
}
document.querySelector("[data-focus]")?.focus();
