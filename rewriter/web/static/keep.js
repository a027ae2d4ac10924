// Keeps a form's fields in this browser tab alone, so that a reload or a failure loses nothing.
// A letter that is only looked at (the made-up one, one of last week) takes the place of nothing that was typed.

import { read, write } from "./store.js";

const KEY = "softanswer.fields";

/** Bring back what was typed where the page came empty, and keep what is typed from now on. */
export function keepFields(form) {
  const fields = [...form.elements].filter((field) => field.name);
  const letters = fields.filter((field) => field.tagName === "TEXTAREA");
  const kept = read(KEY, {});
  if (letters.every((field) => !field.defaultValue)) {
    for (const field of fields) {
      const free = letters.includes(field) ? !field.value : kept[field.name] || !field.value;
      if (field.name in kept && free) field.value = kept[field.name];
    }
    const own = fields.some((field) => field.value !== field.defaultValue && field.tagName === "INPUT");
    if (own) form.querySelector("details").open = true;
  }

  const clear = form.querySelector("[data-clear]");
  const draft = form.elements.namedItem("draft");
  const offerClear = () => {
    clear.hidden = !fields.some((field) => field.value && field.tagName !== "SELECT" && !mine(field));
  };
  const keep = () => {
    offerClear();
    write(KEY, Object.fromEntries(fields.map((field) => [field.name, field.value])));
  };
  /** Once it is said what became of a letter, the next one starts with an empty form. */
  const forget = () => {
    if (document.querySelector("[data-done]") && read(KEY, {}).draft?.trim() === draft.value.trim()) sessionStorage.removeItem(KEY);
  };
  form.addEventListener("input", keep);
  document.addEventListener("fresh", forget);
  form.addEventListener("change", keep);
  if ("looked" in form.dataset) offerClear();
  else keep();
  forget();

  clear.addEventListener("click", () => {
    for (const field of fields) {
      if (field.tagName === "SELECT") field.selectedIndex = 0;
      else if (!mine(field)) field.value = "";
    }
    form.dispatchEvent(new Event("input"));
    draft.dispatchEvent(new Event("input"));
    form.elements.namedItem("message").focus();
  });
}

function mine(field) {
  return field.name.startsWith("agent.");
}
