// What the page adds where JavaScript runs: keep what was typed, check while writing, follow the rewrite, copy.

import { keepFields } from "./keep.js";
import { offerCopy } from "./copy.js";
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
document.querySelector("[data-focus]")?.focus();
