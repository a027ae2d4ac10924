// Dates as the house knows them: its next working days one press away, and a word where nobody works.

/** Offer days beside every date field of the page, from the house calendar that stands in it. */
export function offerDays() {
  const house = document.getElementById("days");
  if (!house) return;
  const holidays = new Map(house.dataset.closed.split("|").filter(Boolean).map((day) => day.split("=")));
  for (const field of document.querySelectorAll("input[type=date]")) {
    field.min = house.dataset.today;
    const [days, note] = house.content.cloneNode(true).children;
    days.addEventListener("click", ({ target }) => {
      if (!target.value) return;
      field.value = target.value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    field.after(days, note);
    field.removeAttribute("list");
    const tell = () => {
      const weekday = field.value ? new Date(`${field.value}T12:00Z`).getUTCDay() : 1;
      const why = holidays.get(field.value) ?? { 0: "a Sunday", 6: "a Saturday" }[weekday];
      note.textContent = why ? `That is ${why}: will somebody be there?` : "";
      for (const day of days.children) day.ariaPressed = String(day.value === field.value);
    };
    field.addEventListener("input", tell);
    tell();
  }
}
