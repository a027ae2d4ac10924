// What goes with words that are left out, so that the sentence around them still reads as one.

const ENDS = /^[.!?…]+["”’)]*/;
const OPENS = /(?:^|\n|[.!?…]["”’)]*\s)\s*$/;
const LINK = /(?:[,;]|\s[–—-])?\s+(?:which|who|that|because|since|as|and|but|so|or)\s*$/i;
const MARK = /(?:[,;:]|\s[–—-])\s*$/;
const JOINT = /\b(?:and|but|so|well|or),?\s+$/i;
const JOINING = /^(?:,|\s[–—-])?\s*(?:and|but|so)\s+|^[,;:]?\s*(?:[–—-]\s*)?/i;

/** `{ start, end, words }`: the range to replace, and with what, to leave `[start, end)` out of `text`. */
export function without(text, start, end) {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const ended = ENDS.exec(after);
  if (OPENS.test(before)) {
    if (ended || /^\s*(?:\n|$)/.test(after)) return sentence(text, start, end + (ended?.[0].length ?? 0));
    const gap = JOINING.exec(after)[0].length;
    const next = /^\p{L}/u.exec(after.slice(gap))?.[0] ?? "";
    return { start, end: end + gap + next.length, words: next.toUpperCase() };
  }
  if (ended || /^\s*[,;)]/.test(after)) {
    const link = LINK.exec(before) ?? MARK.exec(before) ?? (ended && JOINT.exec(before));
    if (link && OPENS.test(before.slice(0, link.index))) return sentence(text, link.index, end + (ended?.[0].length ?? 0));
    if (link) return { start: link.index, end, words: "" };
    if (JOINT.test(before)) return { start, end: end + /^[,;)]?\s*/.exec(after)[0].length, words: "" };
    return { start: before.trimEnd().length, end, words: "" };
  }
  const doubled = /^\s/.test(after) && /\s$/.test(before);
  return { start, end: doubled ? end + 1 : end, words: "" };
}

/** A whole sentence goes with the space after it, or, where it was a paragraph's last, with the one before. */
function sentence(text, start, end) {
  const gap = /^[^\S\n]+/.exec(text.slice(end))?.[0].length ?? 0;
  if (gap) return { start, end: end + gap, words: "" };
  return { start: text.slice(0, start).replace(/[^\S\n]+$/, "").length, end, words: "" };
}
