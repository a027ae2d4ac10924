// Dates as the house knows them: its next working days one press away, and a word where nobody works.

/** Offer days beside every date field of the page, from the house calendar that stands in it. */
export function offerDays() {
  const house = document.getElementById("house-days");
  if (!house) return;
  const holidays = new Map(house.dataset.closed.split("|").filter(Boolean).map((day) => day.split("=")));
  for (const field of document.querySelectorAll("input[type=date]")) {
    field.min = house.dataset.today;
    const days = document.createElement("div");
    days.className = "days";
    for (const option of [...house.options].slice(0, 4)) {
      const day = Object.assign(document.createElement("button"), { type: "button", className: "pick", textContent: option.label });
      day.addEventListener("click", () => {
        field.value = option.value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      days.append(day);
    }
    const note = document.createElement("p");
    note.className = "missing small";
    note.setAttribute("role", "status");
    field.after(days, note);
    field.removeAttribute("list");
    const tell = () => {
      const weekday = field.value ? new Date(`${field.value}T12:00Z`).getUTCDay() : 1;
      const why = holidays.get(field.value) ?? { 0: "a Sunday", 6: "a Saturday" }[weekday];
      note.textContent = why ? `That is ${why}: will somebody be there?` : "";
      for (const [index, day] of [...days.children].entries()) day.setAttribute("aria-pressed", String(house.options[index].value === field.value));
    };
    field.addEventListener("input", tell);
    tell();
  }
}
