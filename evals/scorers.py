"""How a rewrite is scored against what is known of its case: pure functions of text, apart from the judge."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from evals.dataset import Case
from evals.solvers import Answer
from guardrails.detect import detect
from guardrails.finding import Severity
from guardrails.learned import LEARNED
from guardrails.rule import Rule
from guardrails.sentences import sentences
from rewriter.facts import find_facts, same_value
from rewriter.letter import read_letter
from rewriter.refusals import find_refusals
from rewriter.values import Fact

BAND = (0.4, 1.7)
"""Words of the rewrite for each word of the draft: what is taken as a sane length."""

_APOLOGY = re.compile(
    r"(?<!\bno )(?<!\bnot )(?<!n't )(?<!n’t )\b(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|regret|forgive)\b",
    re.IGNORECASE,
)
_NON_APOLOGY = re.compile(
    r"\b(?:sorry|apologi[sz]e|regret)\b[^.!?\n]{0,20}?"
    r"\b(?:you(?:'re| are)? (?:feel|felt|feeling|think|thought)|if|but)\b",
    re.IGNORECASE,
)
_COMMITS = re.compile(
    r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to)\b|\[to confirm|\blet (?:me|us) know\b"
    r"|\b(?:reply|write|ring|call|tell|message|answer|contact)\b[^.!?\n]{0,60}\b(?:me|us|here|back|this|on|at|to)\b"
    r"|\b(?:ring|call|write|fax|phone)\b[^.!?\n]{0,20}(?:\d{2}|@)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+(?:[.,:/-]\d+)*")
_CLAUSES = frozenset(("refusal", "condition"))


@dataclass(frozen=True, slots=True)
class Scores:
    """What a rewrite did with its case. Tuples hold the texts in question, empty where all is well."""

    facts: int
    facts_lost: tuple[str, ...]
    refusals_verbatim: int
    refusals_as_strong: int
    refusals_lost: tuple[str, ...]
    invented: tuple[str, ...]
    tempting: tuple[str, ...]
    apologies: int
    apology_first: bool
    non_apologies: tuple[str, ...]
    follow_up: bool
    spans_left: tuple[str, ...]
    spans_partly_left: tuple[str, ...]
    still_flagged: tuple[str, ...]
    unchanged: bool
    length: float


def score(case: Case, answer: Answer, rules: tuple[Rule, ...]) -> Scores:
    """Score one answer. An empty text loses everything and invents nothing."""
    text = answer.text
    said = find_facts(text)
    verbatim = [refusal for refusal in case.refusals if _stands_in(refusal, text)]
    as_strong = [r for r in case.refusals if r not in verbatim and refused_as_strongly(r, text)]
    left = tuple(label.quote for label in case.labels if _stands_in(label.quote, text))
    flagged = [
        f for f in detect(text, message=case.message, rules=rules).findings if f.severity is not Severity.NOTE
    ]
    spoken = plain(text)
    return Scores(
        facts=len(case.facts),
        facts_lost=tuple(fact for fact in case.facts if not fact_kept(fact, text, said)),
        refusals_verbatim=len(verbatim),
        refusals_as_strong=len(as_strong),
        refusals_lost=tuple(r for r in case.refusals if r not in verbatim and r not in as_strong),
        invented=invented_values(text, said, _sources(case, answer)),
        tempting=tuple(t for t in case.tempting if _stands_in(t, text) and not _stands_in(t, case.draft)),
        apologies=sum(bool(_APOLOGY.search(spoken[s.start : s.end])) for s in sentences(spoken)),
        apology_first=apologizes_first(text),
        non_apologies=(
            # of the learned detector's marks the family is a guess
            *(f.quote for f in flagged if f.family == "non_apology" and f.rule != LEARNED.id),
            *(m.group() for m in _NON_APOLOGY.finditer(spoken)),
        ),
        follow_up=ends_with_follow_up(text) or (text == case.draft and answer.offered),
        spans_left=left,
        spans_partly_left=tuple(
            label.quote
            for label in case.labels
            if label.quote not in left and mostly_stands_in(label.quote, text)
        ),
        still_flagged=tuple(f"{f.rule}: {f.quote}" for f in flagged),
        unchanged=text == case.draft,
        length=len(text.split()) / max(1, len(case.draft.split())),
    )


def plain(text: str) -> str:
    """A text with straight quotes, plain hyphens and single spaces; offsets into it are its own."""
    text = re.sub(r"[’‘]", "'", re.sub(r"[“”]", '"', text))
    return re.sub(r"[ \t\u00a0]+", " ", re.sub(r"[–—]", "-", text))


def fact_kept(fact: str, text: str, said: Iterable[Fact]) -> bool:
    """Whether a labelled fact stands in a text, word for word or with all its values re-formatted."""
    if _stands_in(fact, text):
        return True
    values = [value for value in find_facts(fact) if value.kind not in _CLAUSES]
    said = tuple(said)
    return bool(values) and all(any(same_value(other, value) for other in said) for value in values)


def refused_as_strongly(refusal: str, text: str) -> bool:
    """Whether some refusing clause of a text is about everything that a labelled refusal is about."""
    wanted = {word for clause in find_refusals(refusal) for word in clause.about}
    return bool(wanted) and any(wanted <= set(clause.about) for clause in find_refusals(text))


def invented_values(text: str, said: Iterable[Fact], sources: tuple[str, ...]) -> tuple[str, ...]:
    """Values of a text that none of its sources has, found in two ways that share no code.

    One compares values by their meaning; the other looks for runs of digits, whatever they are.
    """
    known = tuple(fact for source in sources for fact in find_facts(source))
    by_meaning = [
        value.text
        for value in said
        if value.kind not in _CLAUSES
        and value.kind != "name"
        and not any(same_value(other, value) or same_value(value, other) for other in known)
        and not any(_stands_in(value.text, source) for source in sources)
    ]
    digits = {run for source in sources for run in _DIGITS.findall(source)}
    by_digits = [run for run in _DIGITS.findall(text) if run not in digits]
    return tuple(dict.fromkeys((*by_meaning, *by_digits)))


def apologizes_first(text: str) -> bool:
    """Whether one of the first two sentences after the greeting says sorry."""
    letter = read_letter(text)
    return any(_APOLOGY.search(letter.of(sentence)) for sentence in letter.sentences[:2])


def ends_with_follow_up(text: str) -> bool:
    """Whether one of the last three sentences of the body says what happens next or how to answer."""
    letter = read_letter(text)
    return any(_COMMITS.search(plain(letter.of(sentence))) for sentence in letter.sentences[-3:])


def mostly_stands_in(quote: str, text: str) -> bool:
    """Whether a run of at least four words, and at least six tenths, of a quote is left in a text."""
    wanted, spoken = _words(quote), f" {' '.join(_words(text))} "
    least = max(4, -(-6 * len(wanted) // 10))
    return any(f" {' '.join(wanted[i : i + least])} " in spoken for i in range(len(wanted) - least + 1))


def _stands_in(piece: str, text: str) -> bool:
    """Whether a piece stands in a text word for word; "£40" does not stand in "£400" or "£40.50"."""
    piece, text = (" ".join(plain(each).lower().split()) for each in (piece, text))
    return re.search(rf"(?<!\w){re.escape(piece)}(?!\w|[.,]\d)", text) is not None


def _words(text: str) -> list[str]:
    return re.findall(r"[\w']+", plain(text).lower())


def _sources(case: Case, answer: Answer) -> tuple[str, ...]:
    agent = case.agent
    return (
        case.draft,
        case.message,
        f"{agent.name}\n{agent.title}\n{agent.email}\n{agent.phone}",
        case.customer_name,
        *answer.licensed,
    )
