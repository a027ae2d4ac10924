// What the console adds where JavaScript runs: the review by keyboard, and missed words by selecting them.

import { offerKeys } from "./review-keys.js";
import { offerMissed } from "./review-missed.js";

const form = document.getElementById("judge");
if (form) {
  const draft = document.getElementById("draft");
  offerMissed(form, draft);
  offerKeys(form, draft);
}
