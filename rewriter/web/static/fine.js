// "This is fine": kept in this tab while writing, and passed on as a word on the rule once there is a record to tie it to.

import { read, write } from "./store.js";
import { swap } from "./swap.js";

const KEY = "softanswer.fine";

export const nameOf = (finding) => `${finding.rule} ${finding.quote}`;

export function isFine(finding) {
  return read(KEY, []).includes(nameOf(finding));
}

export function sayFine(finding) {
  write(KEY, [...read(KEY, []), nameOf(finding)]);
}

/** Forget everything that was called fine. */
export function takeBack() {
  write(KEY, []);
}

/** On the page of a rewrite: tell the service which of its underlines the agent had called fine. */
export async function passOnFine() {
  const fine = read(KEY, []);
  const said = [...document.querySelectorAll("#changes form[data-fine]")].filter((form) => fine.includes(form.dataset.fine));
  if (!said.length) return;
  takeBack();
  try {
    for (const form of said) await swap(form, [form.dataset.swap]);
  } catch {
    write(KEY, fine);
  }
}
