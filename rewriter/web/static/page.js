// What the page adds where JavaScript runs: keep what was typed, check while writing, follow the rewrite, edit, copy.

import { offerDays } from "./days.js";
import { followOnPress } from "./follow.js";
import { keepFields } from "./keep.js";
import { offerKeys } from "./keys.js";
import { swapOnSubmit } from "./swap.js";

const form = document.getElementById("write");
if (form) {
  keepFields(form);
  followOnPress(form);
}
offerDays();
offerKeys();
swapOnSubmit();

// What only one of the pages needs is loaded there alone.
const live = document.getElementById("live");
if (form && live) {
  const { checkWhileWriting } = await import("./live.js");
  checkWhileWriting(form.elements.namedItem("draft"), form.elements.namedItem("message"), live);
}
const reply = document.getElementById("reply");
if (reply) {
  const [copy, edit, fine, show] = await Promise.all(["copy", "edit", "fine", "show"].map((name) => import(`./${name}.js`)));
  document.querySelectorAll("[data-copy]").forEach(copy.offerCopy);
  show.offerPlaces(reply);
  edit.offerEdit(reply);
  fine.passOnFine();
}
