// The review by keyboard: a key answers the question in focus and leads on to the next.

const BESIDE = matchMedia("(min-width: 60rem)");
const TYPING = "input:not([type=radio]), textarea, select";

/** Let keys answer while the focus is on the form's questions; nothing listens while somebody types. */
export function offerKeys(form, draft) {
  const questions = [...form.querySelectorAll("[data-question]")];
  const note = form.elements.namedItem("note");
  const name = form.elements.namedItem("reviewer");
  const save = form.querySelector(".save .primary");

  const enter = (question) => {
    if (!question) return save.focus();
    (question.querySelector("input:checked") ?? question.querySelector("input")).focus();
    question.scrollIntoView({ block: "nearest" });
  };
  const current = () => questions.findIndex((question) => question.contains(document.activeElement));
  const open = () => questions.find((question) => !question.querySelector("input:checked"));
  const back = () => enter(open() ?? questions[0]);

  form.addEventListener("focusin", () => {
    const at = current();
    const number = at < 0 ? "" : questions[at].id.replace("finding-", "mark-");
    for (const mark of draft.querySelectorAll(".here")) mark.classList.remove("here");
    const mark = number.startsWith("mark-") ? document.getElementById(number) : null;
    mark?.classList.add("here");
    mark?.scrollIntoView({ block: "nearest" });
  });

  // From anywhere on the page: who has clicked into a letter to read it goes on where the answers stopped.
  document.addEventListener("keydown", (event) => {
    const free = form.contains(event.target) || event.target === document.body || event.target.id === "main";
    if (event.altKey || event.metaKey || event.ctrlKey || !free || event.target.matches(TYPING)) return;
    if (current() < 0 && open() && answerOf(form, event.key)) back();
    const at = current();
    const answer = at < 0 ? null : answerOf(questions[at], event.key);
    if (answer) {
      answer.checked = true;
      answer.dispatchEvent(new Event("change", { bubbles: true }));
      enter(questions[at + 1]);
    } else if (event.key === "j") enter(questions[Math.min(at + 1, questions.length - 1)]);
    else if (event.key === "k") enter(questions[Math.max(at - 1, 0)]);
    else if (event.key === "m") draft.focus();
    else if (event.key === "t") note.focus();
    else return;
    event.preventDefault();
  });

  const button = document.getElementById("keys-button");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === "?" && !event.target.matches(TYPING)) {
      event.preventDefault();
      button.click();
    } else if (event.key === "Enter" && event.target === name) {
      event.preventDefault(); // a name alone is no review yet
      back();
    } else if (event.key === "Escape" && (draft.contains(document.activeElement) || event.target.matches(TYPING))) back();
  });

  button.addEventListener("click", () => {
    const keys = document.getElementById("keys");
    keys.hidden = !keys.hidden;
    button.setAttribute("aria-expanded", String(!keys.hidden));
  });

  // The questions scroll by themselves, in whatever height the page's head leaves them.
  const fit = () => form.style.setProperty("--above", `${Math.max(16, form.getBoundingClientRect().top)}px`);
  for (const change of ["scroll", "resize"]) window.addEventListener(change, fit, { passive: true });
  fit();

  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });
  window.addEventListener("pageshow", () => { sent = false; });
  // Beside the letters the first question waits for a key; below them, on a phone, reading comes first.
  if (BESIDE.matches && document.activeElement === document.body && !document.querySelector("[autofocus]")) (name.value ? questions[0]?.querySelector("input") : name)?.focus({ preventScroll: true });
}

/** The answer that a key stands for: its own key, or the number that it is. */
function answerOf(question, key) {
  return [...question.querySelectorAll("input[type=radio]")].find((input) => (input.dataset.key ?? input.value) === key);
}
