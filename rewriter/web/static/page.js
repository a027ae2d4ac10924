// What the page adds where JavaScript runs: keep what was typed, check while writing, follow the rewrite, edit, copy.

import { keepFields } from "./keep.js";
import { offerCopy } from "./copy.js";
import { offerDays } from "./days.js";
import { offerEdit } from "./edit.js";
import { offerKeys } from "./keys.js";
import { passOnFine } from "./fine.js";
import { followOnPress } from "./follow.js";
import { checkWhileWriting } from "./live.js";
import { offerPlaces } from "./show.js";
import { swapOnSubmit } from "./swap.js";

const form = document.getElementById("write");
if (form) {
  keepFields(form);
  followOnPress(form);
  const live = document.getElementById("live");
  if (live) checkWhileWriting(form.elements.namedItem("draft"), form.elements.namedItem("message"), live);
}
offerDays();
offerKeys();
document.querySelectorAll("[data-copy]").forEach(offerCopy);
const reply = document.getElementById("reply");
if (reply) {
  offerPlaces(reply);
  offerEdit(reply);
  passOnFine();
}
swapOnSubmit();
document.querySelector("[data-focus]")?.focus();
