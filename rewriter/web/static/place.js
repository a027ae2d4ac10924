// Where a piece that was left out goes back into the reply, and how it then joins what stands around it.

const NEAR = 24;
const AN_END = /[.!?…]["”’)]*$/;
const MARKS = /[\s,;:.!?…–—-]+$/;
const FIRST = /^[\s,;:.!?…–—-]+/;

/** `{ at, words }`: what to insert into `reply`, and where, to put `quote` back as `draft` had it. */
export function placeOf(quote, draft, reply) {
  const from = draft.indexOf(quote);
  const head = from < 0 ? "" : draft.slice(0, from);
  const before = head.replace(MARKS, "");
  const gap = head.slice(before.length);
  const lead = before.slice(-NEAR);
  const tail = from < 0 ? "" : draft.slice(from + quote.length);
  const rest = tail.replace(FIRST, "").slice(0, NEAR);
  const after = rest ? reply.toLowerCase().indexOf(rest.toLowerCase()) : -1;
  if (lead && reply.includes(lead) && !(gap.includes("\n") && after >= 0)) {
    const end = reply.indexOf(lead) + lead.length;
    if (!/[.!?…\n]/.test(gap)) return joined(reply, end, gap, quote);
    return joined(reply, end + /^[.!?…]*["”’)]*/.exec(reply.slice(end))[0].length, " ", quote);
  }
  if (after >= 0) {
    const paragraph = reply.slice(0, after).trimEnd();
    if (paragraph && FIRST.exec(tail)?.[0].includes("\n")) return joined(reply, paragraph.length, " ", quote);
    const { words } = joined(reply, after, "", quote);
    return { at: after, words: `${words} ` };
  }
  return joined(reply, reply.trimEnd().length, "\n\n", quote);
}

/** The quote after `gap` at `at`: a sentence of its own begins large and ends, one within another does neither. */
function joined(reply, at, gap, quote) {
  const before = reply.slice(0, at).trimEnd();
  const after = reply.slice(at);
  const alone = before === "" || AN_END.test(before) || /\n\s*$/.test(reply.slice(0, at) + gap);
  if (!alone) return { at, words: gap + (/^\s*[.!?,;]/.test(after) ? quote.replace(/[.!?…]+$/, "") : quote) };
  const large = quote.replace(FIRST, "").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const ended = AN_END.test(large) || /^\s*\p{Ll}/u.test(after) ? large : `${large.replace(MARKS, "")}.`;
  return { at, words: gap + ended };
}
