// Keeps a form's fields in this browser tab alone, so that a reload or a failure loses nothing.

import { read, write } from "./store.js";

const KEY = "softanswer.fields";

/** Bring back what was typed where the page came empty, and keep what is typed from now on. */
export function keepFields(form) {
  const fields = [...form.elements].filter((field) => field.name);
  const letters = fields.filter((field) => field.tagName === "TEXTAREA");
  const kept = read(KEY, {});
  if (letters.every((field) => !field.value)) {
    for (const field of fields) {
      if (field.name in kept && (kept[field.name] || !field.value)) field.value = kept[field.name];
    }
    const own = fields.some((field) => field.value !== field.defaultValue && field.tagName === "INPUT");
    if (own) form.querySelector("details").open = true;
  }

  const clear = form.querySelector("[data-clear]");
  const keep = () => {
    if (document.querySelector("[data-done]")) return sessionStorage.removeItem(KEY);
    write(KEY, Object.fromEntries(fields.map((field) => [field.name, field.value])));
    clear.hidden = !fields.some((field) => field.value && field.tagName !== "SELECT" && !mine(field));
  };
  form.addEventListener("input", keep);
  document.addEventListener("fresh", keep);
  form.addEventListener("change", keep);
  keep();

  clear.addEventListener("click", () => {
    for (const field of fields) {
      if (field.tagName === "SELECT") field.selectedIndex = 0;
      else if (!mine(field)) field.value = "";
    }
    form.dispatchEvent(new Event("input"));
    form.elements.namedItem("draft").dispatchEvent(new Event("input"));
    form.elements.namedItem("message").focus();
  });
}

function mine(field) {
  return field.name.startsWith("agent.");
}
