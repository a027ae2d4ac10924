// What the page adds where JavaScript runs: keep what was typed, copy the reply, check while writing.

import { keepFields } from "./keep.js";
import { offerCopy } from "./copy.js";
import { checkWhileWriting } from "./live.js";

const form = document.getElementById("write");
if (form) {
  keepFields(form);
  form.addEventListener("submit", () => {
    const button = form.querySelector("button[type=submit]");
    button.setAttribute("aria-busy", "true");
    button.querySelector(".label").textContent = "Reading, writing, checking…";
  });
  window.addEventListener("pageshow", () => {
    const button = form.querySelector("button[type=submit]");
    button.removeAttribute("aria-busy");
    button.querySelector(".label").textContent = "Find a softer answer";
  });
  const live = document.getElementById("live");
  if (live) checkWhileWriting(form.elements.namedItem("draft"), form.elements.namedItem("message"), live);
}
document.querySelectorAll("[data-copy]").forEach(offerCopy);
document.querySelector("[data-focus]")?.focus();
