// Keeps a form's fields in this browser tab alone, so that a reload or a failure loses nothing.

const KEY = "softanswer.fields";

/** Bring back what was typed where the page came empty, and keep what is typed from now on. */
export function keepFields(form) {
  const fields = [...form.elements].filter((field) => field.name);
  const blank = fields.every((field) => !field.value || field.tagName === "SELECT");
  const kept = read();
  if (blank) {
    for (const field of fields) {
      if (field.name in kept) field.value = kept[field.name];
    }
    const more = form.querySelector("details");
    if (fields.some((field) => field.value && field.tagName === "INPUT")) more.open = true;
  }

  const clear = form.querySelector("[data-clear]");
  const keep = () => {
    write(Object.fromEntries(fields.map((field) => [field.name, field.value])));
    clear.hidden = !fields.some((field) => field.value && field.tagName !== "SELECT");
  };
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  keep();

  clear.addEventListener("click", () => {
    for (const field of fields) {
      if (field.tagName === "SELECT") field.selectedIndex = 0;
      else if (!field.name.startsWith("agent.")) field.value = "";
    }
    form.dispatchEvent(new Event("input"));
    form.elements.namedItem("draft").dispatchEvent(new Event("input"));
    form.elements.namedItem("message").focus();
  });
}

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

function write(values) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(values));
  } catch {
    // A full or forbidden store only means that nothing is kept.
  }
}
