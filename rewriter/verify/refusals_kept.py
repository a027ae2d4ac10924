"""Has every "no" of the draft kept its force, and has nothing been turned round?"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from math import ceil

from guardrails.detect import detect
from guardrails.finding import Severity, Span, overlapping
from guardrails.sentences import sentences
from rewriter.brief import Brief
from rewriter.caseless import Caseless, lower
from rewriter.facts import find_facts
from rewriter.kin import kin
from rewriter.leaving import hurts
from rewriter.limits import LIMITS
from rewriter.refusals import about_service, clauses, find_refusals, focus, stems
from rewriter.values import Fact
from rewriter.verify.polarity import turned
from rewriter.verify.reply import Reply, body_facts, covered, left_out_spans
from rewriter.verify.sharing import Sets, at_least, first

_NO = re.compile(
    r"\b(?:not|cannot|can['’]?t|(?:wo|do|does|did|is|are|was|were|has|have|had|would|could|should)nt|never|no|nor|neither|nothing|nobody|none|unable|impossible|only|non-\w+|non(?:refund|return|transfer|negotia)\w+|ineligible"
    r"|stays?|stands?|remains?|rests?|final|refused|declined|denied|rejected|excluded|void|limited|restricted|at most|maximum|gone|capped|withheld|turned (?:down|away)|thrown out|forfeit|barred|ruled out|discontinued|(?:kept|treated as) (?:\w+ )?(?:confidential|private|secret)|(?<!not )(?<!n['’]t )(?:out of the question|off the table)"
    r"|(?:beyond|outside) (?:our|my)|refrain|decline|refuse|reject|(?:do|manage) without|of the past)\b|n['’]t\b",
    re.IGNORECASE,
)
_LIMITED = Caseless(LIMITS)
_NO_NO = re.compile(
    r"(?:\bnot|n['’]t)\s+(?:\w+ly\s+)?(?:out of the question|off the table|impossible)\b", re.IGNORECASE
)
"""What is not out of the question is not refused."""
_STRONG = re.compile(
    r"\b(?:can|could|will|would|shall|may|must|do|does|is|are|am|be)(?:n['’]?t| not)\b"
    r"|\b(?:cannot|can['’]?t|cant|wont|won['’]t|dont|doesnt|never|unable|impossible|not (?:able|possible|due|payable|covered|included))\b|\bno\b",
    re.IGNORECASE,
)
_ALSO_STRONG = re.compile(
    r"\b(?:only|stays?|stands?|final|refused|declined|rejected|denied|void|excluded|nothing|nobody|non-?(?!e\b)\w+|neither|nor|none|gone|withheld|turned (?:down|away)|thrown out|forfeit|barred|ruled out|discontinued|decline|refuse|reject|(?:beyond|outside) (?:our|my)|(?<!not )(?<!n['’]t )(?:out of the question|off the table))\b",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\b(?:may not be able|may be able|yet|for now|for the moment|at the moment|at (?:this|present|the present) ?(?:time|point|stage|moment)?|currently|presently|right now|so far"
    r"|as it stands|might|maybe|perhaps|probably|possibly|likely|unlikely|hope(?:fully)?|try(?:ing)?|tries|attempt|see (?:what|if|whether)|look into"
    r"|do (?:my|our|everything|what)|not sure|usually|normally|generally|typically|ordinarily|in principle|hesitate|rule (?:it|that|this) out"
    r"|no (?:problem|reason|doubt|objection)|gladly|happy to|pleased to|reconsider|think about|easily|immediately|until (?:later|further notice)"
    r"|difficult|tricky|hard to|reluctant|keen|fully|immediate|prefer|rather not|would like to be able|watch this space|lose hope)\b",
    re.IGNORECASE,
)
_FOR_NOW = re.compile(
    r"\b(?:for now|for the (?:moment|time being)|at (?:the moment|present|this (?:time|point|stage|moment))|currently|presently|right now|so far|temporarily"
    r"|until further notice|as (?:it stands|things stand|of now)|usually|normally|generally|typically|ordinarily|as a rule|in principle|probably|perhaps|maybe"
    r"|unless (?:we|i) |for the time)\b|\byet(?=[.,;!]|$)",
    re.IGNORECASE,
)
"""Words that soften a no from anywhere in its sentence."""
_REFUSES = re.compile(
    r"\b(?:can|will|may|must|do|does|is|are|am)(?:n['’]?t| not)\b|\b(?:cannot|can['’]?t|won['’]t)\b",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(r"\b(?:has|have|had|did)(?:n['’]?t| not)\b|\bnot yet\b", re.IGNORECASE)
_VALUES = frozenset(("money", "date", "time", "duration", "percentage", "id", "phone", "email", "link"))
"""Values in a refusal are kept or missed as facts; here only its words count."""
_ENOUGH = 0.6
"""The share of a refusal's words that must stand in one refusing clause of the rewrite, ..."""
_ENOUGH_OF_FEW = 0.5
"""... and the share when there are no more than three words to repeat."""
_FEW = 3
_STEM = 4
"""Letters from which a word may count as the stem of a longer one ("sign", "signature")."""


@dataclass(frozen=True, eq=False)
class _Sentence:
    """A sentence of either letter, read once however many refusals stand in it."""

    text: str

    @cached_property
    def folded(self) -> str:
        return _folded(self.text)

    @cached_property
    def for_now(self) -> frozenset[str]:
        return _found(_FOR_NOW, self.text)


@dataclass(frozen=True, eq=False)
class _Said:
    """A clause of the rewrite with a no in it."""

    text: str
    words: frozenset[str]
    sentence: _Sentence

    @cached_property
    def folded(self) -> str:
        return _folded(self.text)

    @cached_property
    def weak(self) -> frozenset[str]:
        return _found(_WEAK, self.text)


def check(reply: Reply) -> tuple[str, ...]:
    """One sentence for each refusal of the draft that is gone or has become weaker; where none is, for what is turned round."""
    brief, left_out = reply.brief, left_out_spans(reply)
    wanted: dict[str, _Sentence] = {}
    drafted: dict[Span | None, _Sentence] = {}
    for fact in body_facts(brief):
        if fact.kind != "refusal":
            continue
        place = brief.letter.sentence_at(fact.start)
        listed = covered(fact.start, fact.end, left_out) and _hurts_itself(fact, place, brief)
        if listed and not about_service(fact.text):
            continue
        sentence = drafted.setdefault(place, _Sentence(brief.letter.of(place) if place else ""))
        wanted[_without_hurt(fact.text, fact.start, brief)] = sentence
    said = _AllSaid(list(_refusing_clauses(reply.text)), list(wanted))
    problems = {refusal: said.problem(refusal, sentence) for refusal, sentence in wanted.items()}
    gone = [f"“{refusal}” {problem}" for refusal, problem in problems.items() if problem]
    return tuple(gone or turned(reply))


def _hurts_itself(fact: Fact, place: Span | None, brief: Brief) -> bool:
    """Whether a "no" stands in underlined words, and not only in the reach of what its neighbour says."""
    if not hurts(fact.start, fact.end, brief):
        return False
    around = overlapping(brief.findings, Span(fact.start, fact.end))
    if place is None or any(place.start <= f.start and f.end <= place.end for f in around):
        return True
    alone = detect(brief.letter.of(place), message=brief.situation.message, rules=brief.policy.rules)
    return any(finding.severity is not Severity.NOTE for finding in alone.findings)


def _refusing_clauses(text: str) -> Iterator[_Said]:
    for span in sentences(text):
        sentence = _Sentence(text[span.start : span.end])
        for clause in clauses(text, span):
            words = text[clause.start : clause.end]
            if _NO.search(_NO_NO.sub("", words)) or _LIMITED.search(lower(words)):
                yield _Said(words, kin(stems(words)), sentence)


class _AllSaid:
    """All clauses of the rewrite with a no in them; answers are integers with a bit for each."""

    def __init__(self, said: Sequence[_Said], wanted: Sequence[str]) -> None:
        self._said = said
        self._with = Sets(clause.words for clause in said)
        self._vocabulary = sorted({word for clause in said for word in clause.words})
        self._repeating = dict(zip(wanted, _repeating(said, wanted), strict=True))
        self._free = (1 << len(said)) - 1
        for repeating in self._repeating.values():
            self._free &= ~repeating

    def problem(self, refusal: str, drafted: _Sentence) -> str:
        """What has become of a refusal, `""` where it kept its force.

        Clauses that repeat it word for word speak for it; so do those that repeat no refusal
        and are about the same.
        """
        speaking = self._repeating[refusal] | self._about(_about(refusal)) & self._free
        if not speaking:
            return "is no longer said in the rewrite; keep the no."
        given = _found(_WEAK, refusal)
        while speaking:
            clause = self._said[first(speaking)]
            softened = clause.weak - given or clause.sentence.for_now - drafted.for_now
            if not softened and _as_strong(clause.text, refusal):
                return ""
            speaking &= speaking - 1
        return "is put more weakly in the rewrite; keep the no as it was."

    def _about(self, about: _About) -> int:
        if not about.words:
            return (1 << len(self._said)) - 1
        same = at_least([self._among(word) for word in about.words])[about.enough - 1]
        for index, clause in enumerate(self._said if about.amounts else ()):
            same_amounts = all(amount in clause.text for amount in about.amounts)
            if same_amounts and _STRONG.search(clause.text):
                same |= 1 << index
        return same

    def _among(self, word: str) -> int:
        """The clauses that have a word, be it as a longer form of the same stem."""
        found = self._with.holding(word)
        if len(word) >= _STEM:
            for longer in self._vocabulary[bisect_left(self._vocabulary, word) :]:
                if not longer.startswith(word):
                    break
                found |= self._with.holding(longer)
        return found


def _repeating(said: Sequence[_Said], wanted: Sequence[str]) -> Iterator[int]:
    """For each refusal, the clauses that hold it word for word, or are its last piece ("Loan car: no")."""
    by_sentence: dict[_Sentence, list[int]] = {}
    for index, clause in enumerate(said):
        by_sentence.setdefault(clause.sentence, []).append(index)
    in_clauses = _Texts([clause.folded for clause in said])
    in_sentences = _Texts([sentence.folded for sentence in by_sentence])
    indices = list(by_sentence.values())
    for refusal in wanted:
        whole, found = _folded(refusal), 0
        for index in in_clauses.holding(whole):
            found |= 1 << index
        for sentence in in_sentences.holding(whole):
            for index in indices[sentence]:
                if whole.endswith(said[index].folded):
                    found |= 1 << index
        yield found


class _Texts:
    """One-line texts, searched as one."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._text = "\n".join(texts)
        self._ends = [end - 1 for end in accumulate(len(text) + 1 for text in texts)]

    def holding(self, piece: str) -> Iterator[int]:
        """Which of the texts hold a piece."""
        at = self._text.find(piece)
        while 0 <= at < len(self._text):
            index = bisect_left(self._ends, at + len(piece))
            yield index
            at = self._text.find(piece, self._ends[index] + 1)


@dataclass(frozen=True, slots=True)
class _About:
    """What a refusal is about: its words without values, and its amounts."""

    words: frozenset[str]
    amounts: tuple[str, ...]

    @property
    def enough(self) -> int:
        """How many of the words a clause that is about the same must have."""
        share = _ENOUGH_OF_FEW if len(self.words) <= _FEW else _ENOUGH
        return ceil(share * len(self.words))


def _about(refusal: str) -> _About:
    facts = find_facts(refusal)
    values = kin(word for fact in facts if fact.kind in _VALUES for word in stems(fact.text))
    near = kin(stems(focus(refusal)))
    words = set(near - values or near or kin(stems(refusal)))
    if "stay" in words:
        words -= {"due", "payable"}
    return _About(frozenset(words), tuple(fact.text for fact in facts if fact.kind == "money"))


def _as_strong(clause: str, refusal: str) -> bool:
    undone = _NOT_DONE.search(clause)
    if undone and not _NOT_DONE.search(refusal) and not _REFUSES.search(clause, 0, undone.start()):
        return False
    if _STRONG.search(refusal) and not _STRONG.search(clause):
        return _ALSO_STRONG.search(clause) is not None
    return True


def _without_hurt(refusal: str, at: int, brief: Brief) -> str:
    """The refusal without the underlined words in it, if it still refuses then."""
    kept, end = [], at
    for finding in overlapping(brief.findings, Span(at, at + len(refusal))):
        if finding.severity is not Severity.NOTE:
            kept.append(refusal[end - at : max(0, finding.start - at)])
            end = finding.end
    plain = " ".join("".join((*kept, refusal[end - at :])).split())
    return plain if any(find_refusals(plain)) else refusal


def _found(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    return frozenset(match.group().lower() for match in pattern.finditer(text))


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).strip(" .,;:!–-")
