"""A reply after the agent's own hand: taken apart again, and put to the same ten checks. Warned of, never blocked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from guardrails.detect import Detection, detect
from rewriter.apologies import find_apologies
from rewriter.brief import Brief
from rewriter.letter import Letter, read_letter
from rewriter.refusals import find_refusals
from rewriter.values import Check, LeftOut, Part, Rewrite, Role, Verdict
from rewriter.verify import verify

_FRAME: frozenset[Role] = frozenset(("greeting", "closing", "signature"))
_NOTHING = Rewrite("", (), "offline")


@dataclass(frozen=True, slots=True)
class Judged:
    """A reply as it stands after an edit, with its verdict and what in it would irritate."""

    rewrite: Rewrite
    verdict: Verdict
    detection: Detection


def judge(text: str, recorded: Rewrite | None, brief: Brief) -> Judged:
    """Judge an edited reply as every reply is judged, against the same situation."""
    rewrite = as_edited(text, recorded or _NOTHING, brief)
    message, rules = brief.situation.message, brief.policy.rules
    return Judged(rewrite, verify(rewrite, brief), detect(text, message=message, rules=rules))


def as_edited(text: str, recorded: Rewrite, brief: Brief) -> Rewrite:
    """The edited text as a rewrite: parts that were left alone keep their role, others get the likeliest.

    What was left out and is back again no longer counts as left out.
    """
    letter = read_letter(text, brief.situation.agent.name)
    left_out = tuple(item for item in recorded.left_out if not _is_back(item, text))
    parts = tuple(_parts(text, recorded, letter, brief.letter.quoted))
    changed = text != brief.letter.text
    return replace(recorded, text=text, parts=parts, changed=changed, left_out=left_out)


def reworded(rewrite: Rewrite, index: int, words: str) -> str:
    """The text of a reply with the words of one part, and no others, exchanged."""
    at = 0
    for part in rewrite.parts[:index]:
        at = rewrite.text.index(part.text, at) + len(part.text)
    old = rewrite.parts[index].text
    start = rewrite.text.index(old, at)
    return rewrite.text[:start] + words + rewrite.text[start + len(old) :]


def asking_for_other_words(part: Part) -> tuple[Check, ...]:
    """What to tell an engine that is to word one part in another way, in the terms of a check that failed."""
    name = part.role.replace("_", "-")
    return (Check("structure", ok=False, evidence=(f"Word the {name} in another way than “{part.text}”.",)),)


def _is_back(item: LeftOut, text: str) -> bool:
    return " ".join(item.quote.split()) in " ".join(text.split())


def _parts(text: str, recorded: Rewrite, letter: Letter, quoted: str) -> Iterator[Part]:
    body = text.rstrip()
    end = len(body) - len(quoted) if quoted and body.endswith(quoted) else len(text)
    at, missing = 0, list[Role]()
    for part in recorded.parts:
        start = _find(text, part, at, end)
        if start < 0:
            missing.append(part.role)
            continue
        yield from _new(text[at:start], missing, letter)
        yield part
        at, missing = start + len(part.text), []
    yield from _new(text[at:end], missing, letter)


def _find(text: str, part: Part, at: int, end: int) -> int:
    """Where a part stands unchanged from `at` on, not as a piece of other words; -1 if nowhere."""
    around = "\n" if part.role in _FRAME else "\n "
    start = text.find(part.text, at, end)
    while start >= 0:
        before, after = text[start - 1 : start], text[start + len(part.text) :][:1]
        if before in around and after in around:
            return start
        start = text.find(part.text, start + 1, end)
    return -1


def _new(gap: str, missing: Sequence[Role], letter: Letter) -> Iterator[Part]:
    """What stands between two parts that were left alone, paragraph by paragraph."""
    for paragraph in re.split(r"\n[ \t]*\n", gap):
        words = paragraph.strip()
        if words:
            yield Part(_role(words, missing, letter), words)


def _role(words: str, missing: Sequence[Role], letter: Letter) -> Role:
    if words == letter.greeting:
        return "greeting"
    if letter.closing and words.startswith(letter.closing):
        return "closing"
    if words == letter.signature:
        return "signature"
    if "apology" in missing and find_apologies(words):
        return "apology"
    if any(find_refusals(words)):
        return "boundary"
    return "follow_up" if "follow_up" in missing and "answer" not in missing else "answer"
