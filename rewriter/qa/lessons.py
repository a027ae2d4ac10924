"""From review to rule: what reviewers found wrong or missing, as examples ready to paste.

A refuted finding becomes a near miss of its rule, a missed span a hit of its family. Each is
tried by the same code that tries a rule's own examples, so that what is pasted is known to
do what it says, or is known to be the test that today's rule fails.
"""

from __future__ import annotations

import dataclasses
import json
import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import ValidationError

from guardrails.catalog import GUARDRAILS, files
from guardrails.detect import detect
from guardrails.examples import failing_examples
from guardrails.exceptions import excepting
from guardrails.finding import Family, Finding, Span
from guardrails.rule import Rule
from guardrails.sentences import sentences
from rewriter.policy import HousePhrase
from rewriter.qa.disguise import disguise

_WORDS_AROUND = 2
_EXCEPTION_LENGTH = 400
_EDGES = " \t\n.,;:!?…\"'“”‘’()-–—"
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_BUILT_IN = files()
_EXCEPTED = frozenset(rule.id for rule in GUARDRAILS)
"""Rules to which a house may make exceptions."""
_FOUND = {
    "sarcasm": "These words may read as sarcasm; say plainly what is meant.",
    "blame": "These words put the fault on the reader; say what happened without it.",
    "retaliation": "These words hit back; leave the attack unanswered and return to the matter.",
    "contempt": "These words look down on the reader; leave them out.",
    "dismissal": "These words brush the reader off; say what can be done.",
    "non_apology": "These words are no apology; say what we are sorry for.",
    "passive_aggression": "These words read as a dig; say plainly what is meant.",
    "shouting": "These words read as shouting; write them calmly.",
    "profanity": "Strong language hurts in writing; leave it out.",
}


@dataclass(frozen=True, slots=True)
class Lesson:
    """An example made of a review.

    `written` has its `[[marks]]`; `for_rule` goes into the tuple named by `kind` in `file`
    (both empty where there is no such file); `for_policy` goes into a house policy file, at its
    end or, where `under` names a part of it, there. `today` says what the rules of today make of the example, `trouble` why something cannot
    be pasted as it is.
    """

    kind: Literal["near_miss", "hit"]
    rule: str
    family: Family
    written: str
    file: str
    for_rule: str
    for_policy: str
    today: str
    trouble: str = ""
    under: str = ""


def near_miss(finding: Finding, draft: str, *, rules: Sequence[Rule], names: Iterable[str] = ()) -> Lesson:
    """The example that a refuted finding teaches.

    For the rule's own file it is a near miss, which fails until the rule has learned it; for
    the house policy, an exception that silences the rule in such a sentence at once.
    """
    text, span = _context(draft, finding.span, names)
    file = _BUILT_IN.get(finding.rule, "")
    lesson = Lesson("near_miss", finding.rule, finding.family, text, file, "", "", "")
    rule = next((rule for rule in rules if rule.id == finding.rule), None)
    if trouble := _unwritable(text):
        return dataclasses.replace(lesson, trouble=trouble)
    if finding.source == "model":
        return dataclasses.replace(lesson, trouble="A model marked this; no rule can learn it.")
    if rule is None:
        return dataclasses.replace(lesson, trouble="This rule is not in force any more.")
    lesson = dataclasses.replace(lesson, for_rule=_line(text) if file else "")
    if not list(failing_examples(dataclasses.replace(rule, hits=(), near_misses=(text,)))):
        today = "Today’s rule leaves this alone already" + (
            "; paste it so that it stays so." if file else "."
        )
        return dataclasses.replace(lesson, today=today)
    if rule.id not in _EXCEPTED:  # the house's own: no exception, but a narrower phrase
        return dataclasses.replace(
            lesson,
            for_policy=f"near_misses = [{_quoted(text)}]\n",
            under=f"the [[phrases]] of {rule.id}",
            today="The house’s own phrase still underlines this: beside it, the policy is in force once the phrase is narrower.",
        )
    return dataclasses.replace(
        lesson,
        for_policy=_exception(rule, text, span),
        under="[exceptions]",
        today="Today’s rule still underlines this: pasted into its file, it is a test that fails until the rule is mended.",
    )


def hit(
    missed: Span,
    family: Family,
    draft: str,
    *,
    rules: Sequence[Rule],
    name: str,
    names: Iterable[str] = (),
) -> Lesson:
    """The example that a missed span teaches; `name` makes the house phrase's id (`house.name`).

    For the house policy it is a whole phrase of the house, which finds exactly the marked
    words; for the rules' own file it is a hit for whichever rule of the family is to learn it.
    """
    text, span = _context(draft, _trimmed(draft, missed), names)
    written = f"{text[: span.start]}[[{text[span.start : span.end]}]]{text[span.end :]}"
    lesson = Lesson("hit", f"house.{name}", family, written, f"guardrails/rules/{family}.py", "", "", "")
    if span.start >= span.end:
        return dataclasses.replace(lesson, trouble="Nothing but white space or punctuation is marked.")
    if trouble := _unwritable(text):
        return dataclasses.replace(lesson, trouble=trouble)
    policy, trouble = _phrase(lesson.rule, family, text[span.start : span.end], written)
    return dataclasses.replace(
        lesson,
        for_rule=_line(written),
        for_policy=policy,
        today=_found_today(text, span, rules),
        trouble=trouble,
    )


def _context(draft: str, span: Span, names: Iterable[str]) -> tuple[str, Span]:
    """The sentence or sentences around a span, disguised, and where the span stands in them."""
    around = [one for one in sentences(draft) if one.overlaps(span)]
    start = min((one.start for one in around), default=span.start)
    end = max((one.end for one in around), default=span.end)
    start, end = min(start, span.start), max(end, span.end)
    made = disguise(draft[start:end], Span(span.start - start, span.end - start), names)
    return made.text, made.span


def _trimmed(text: str, span: Span) -> Span:
    """A span that somebody drew by hand, without the white space and punctuation at its edges."""
    start, end = max(0, span.start), min(len(text), span.end)
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return Span(start, end)


def _unwritable(text: str) -> str:
    marks = [mark for mark in ("[[", "]]", " >> ") if mark in text]
    return f"It holds “{marks[0].strip()}”, which means something in an example." if marks else ""


def _line(written: str) -> str:
    """A line of the tuple `hits` or `near_misses`."""
    return f"{_quoted(written)},"


def _quoted(text: str) -> str:
    """A text in double quotes, escaped as Python and TOML both read it."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _exception(rule: Rule, text: str, span: Span) -> str:
    """A line of `[exceptions]` with the fewest words that silence the rule here; "" where none do."""
    for words in _candidates(text, span):
        silent = dataclasses.replace(excepting(rule, (words,)), hits=(), near_misses=(text,))
        if len(words) <= _EXCEPTION_LENGTH and not list(failing_examples(silent)):
            return f"{_quoted(rule.id)} = [{_quoted(words)}]\n"
    return ""


def _candidates(text: str, span: Span) -> Iterable[str]:
    """What was marked with a few words on either side, then the whole sentence."""
    words = list(_WORD.finditer(text))
    before = [word.start() for word in words if word.end() <= span.start][-_WORDS_AROUND:]
    after = [word.end() for word in words if word.start() >= span.end][:_WORDS_AROUND]
    start, end = min((*before, span.start)), max((*after, span.end))
    for words_around in (text[start:end], text):
        yield words_around.replace("\n", " ").strip(_EDGES)


def _phrase(name: str, family: Family, words: str, written: str) -> tuple[str, str]:
    """A `[[phrases]]` block that finds the words, as TOML, and what is wrong with it if anything is."""
    block = (
        "[[phrases]]\n"
        f'id = {_quoted(name)}\nfamily = {_quoted(family)}\nseverity = "warn"\n'
        f"why = {_quoted(_FOUND[family])}\n"
        f"hits = [{_quoted(written)}]\nnear_misses = []\n"
        f'[phrases.find]\n{_quoted(" ".join(words.split()))} = ""\n'
    )
    try:
        HousePhrase.model_validate(tomllib.loads(block)["phrases"][0])
    except (ValidationError, tomllib.TOMLDecodeError):
        return "", "A fixed phrase cannot find these words; it takes a rule with a pattern."
    return block, ""


def _found_today(text: str, span: Span, rules: Sequence[Rule]) -> str:
    for finding in detect(text, rules=tuple(rules)).findings:
        if finding.span == span:
            return f"Today {finding.rule} underlines exactly this."
        if finding.span.overlaps(span):
            return f"Today {finding.rule} underlines part of this: “{finding.quote}”."
    return "No rule of today underlines this."
