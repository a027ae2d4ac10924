// The keyboard: a way to every part of the page, and an overlay that lists them.

/** Listen for the page's keys. Single letters only count while nobody is typing, and can be turned off. */
export function offerKeys() {
  const help = document.getElementById("help");
  const button = document.querySelector("[data-help]");
  if (help) {
    button.hidden = false;
    button.addEventListener("click", () => help.showModal());
  }
  const click = (selector) => document.querySelector(selector)?.click();
  const focus = (selector) => document.querySelector(selector)?.focus();
  const letters = {
    "?": () => help?.showModal(),
    m: () => focus("#message"),
    d: () => focus("#draft"),
    e: () => click("[data-edit]"),
    c: () => click("[data-copy]"),
    w: () => click(".pages a[href$='/work']"),
    n: () => click(".brand"),
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]:not([contenteditable=false]), dialog[open]");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest?.("form") ?? document.getElementById("write");
      form?.requestSubmit(form.querySelector("[type=submit], [name=decision]"));
    } else if (event.key === "F8") next();
    else if (typing || event.ctrlKey || event.metaKey || event.altKey || document.body.dataset.keys === "off" || !letters[event.key]) return;
    else letters[event.key]();
    event.preventDefault();
  });
}

/** Focus the next card's first button: that of the underline in which the caret stands, else the first one's. */
function next() {
  const cards = [...document.querySelectorAll(".card")].filter((card) => card.checkVisibility());
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const here = at < 0 ? cards.findIndex((card) => card.matches(".here")) : -1;
  cards[here < 0 ? (at + 1) % cards.length : here]?.querySelector("button:not([hidden]), a")?.focus();
}
