"""Has every "no" of the draft kept its force?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from guardrails.finding import Severity
from guardrails.sentences import sentences
from rewriter.brief import Brief
from rewriter.facts import find_facts
from rewriter.refusals import clauses, find_refusals, focus, stems
from rewriter.verify.reply import Reply, body_facts, covered, hurts, left_out_spans

_NO = re.compile(
    r"\b(?:not|cannot|can['’]?t|cant|wont|dont|doesnt|isnt|arent|never|no|nor|neither|nothing|nobody|none|unable|impossible|only|non-\w+|ineligible"
    r"|stays?|stands?|remains?|rests?|final|refused|declined|denied|rejected|excluded|void|limited|restricted|at most|maximum|gone|capped)\b|n['’]t\b",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\b(?:can|could|will|would|shall|may|must|do|does|is|are|am|be)(?:n['’]?t| not)\b"
    r"|\b(?:cannot|can['’]?t|cant|wont|won['’]t|dont|doesnt|never|unable|impossible|not (?:able|possible|due|payable|covered|included))\b|\bno\b",
    re.IGNORECASE,
)
_ALSO_STRONG = re.compile(
    r"\b(?:only|stays?|stands?|final|refused|declined|rejected|denied|void|excluded|nothing|non-\w+|neither|nor|none|gone)\b",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\b(?:may not be able|may be able|yet|for now|for the moment|at the moment|at (?:this|present|the present) ?(?:time|point|stage|moment)?|currently|presently|right now|so far"
    r"|as it stands|might|maybe|perhaps|probably|possibly|likely|unlikely|hope(?:fully)?|try(?:ing)?|tries|attempt|see (?:what|if|whether)|look into"
    r"|do (?:my|our|everything|what)|not sure|usually|normally|generally|typically|ordinarily|in principle|hesitate|rule (?:it|that|this) out"
    r"|no (?:problem|reason|doubt|objection)|gladly|happy to|pleased to|reconsider|think about|easily|immediately|until (?:later|further notice)"
    r"|difficult|hard to|reluctant|prefer|rather not|would like to be able)\b",
    re.IGNORECASE,
)
_FOR_NOW = re.compile(
    r"\b(?:for now|for the (?:moment|time being)|at (?:the moment|present|this (?:time|point|stage|moment))|currently|presently|right now|so far|temporarily"
    r"|until further notice|as (?:it stands|things stand|of now)|usually|normally|generally|typically|ordinarily|as a rule|in principle|probably|perhaps|maybe"
    r"|unless (?:we|i) |for the time)\b|\byet(?=[.,;!]|$)",
    re.IGNORECASE,
)
"""Words that soften a no from anywhere in its sentence."""
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


@dataclass(slots=True)
class _Said:
    """A clause of the rewrite with a no in it, its sentence, and which refusals it repeats word for word."""

    text: str
    words: frozenset[str]
    sentence: str
    repeats: frozenset[str] = frozenset()


def check(reply: Reply) -> tuple[str, ...]:
    """One sentence for each refusal of the draft that is gone or has become weaker."""
    brief, left_out = reply.brief, left_out_spans(reply)
    wanted: dict[str, str] = {}
    for fact in body_facts(brief):
        gone = hurts(fact.start, fact.end, brief) and covered(fact.start, fact.end, left_out)
        if fact.kind == "refusal" and not gone:
            wanted[_without_hurt(fact.text, fact.start, brief)] = _sentence(brief, fact.start)
    said = list(_refusing_clauses(reply.text))
    for clause in said:
        clause.repeats = frozenset(refusal for refusal in wanted if _repeats(clause, refusal))
    problems = {refusal: _problem(refusal, said, sentence) for refusal, sentence in wanted.items()}
    return tuple(f"“{refusal}” {problem}" for refusal, problem in problems.items() if problem)


def _repeats(said: _Said, refusal: str) -> bool:
    """Whether a clause holds the refusal word for word, or is its last piece ("Loan car: no")."""
    clause, whole = _folded(said.text), _folded(refusal)
    return whole in clause or (whole.endswith(clause) and whole in _folded(said.sentence))


def _sentence(brief: Brief, offset: int) -> str:
    """The draft's sentence around a place."""
    letter = brief.letter
    return next((letter.of(s) for s in letter.sentences if s.start <= offset < s.end), "")


def _refusing_clauses(text: str) -> Iterator[_Said]:
    for sentence in sentences(text):
        for clause in clauses(text, sentence):
            words = text[clause.start : clause.end]
            if _NO.search(words):
                yield _Said(words, frozenset(stems(words)), text[sentence.start : sentence.end])


def _problem(refusal: str, said: Iterable[_Said], drafted: str) -> str:
    """What has become of a refusal, `""` where it kept its force."""
    about = _about(refusal)
    weaker = False
    for clause in said:
        if refusal not in clause.repeats and (clause.repeats or not about.in_clause(clause)):
            continue
        if _as_strong(clause, refusal, drafted):
            return ""
        weaker = True
    if weaker:
        return "is put more weakly in the rewrite; keep the no as it was."
    return "is no longer said in the rewrite; keep the no."


@dataclass(frozen=True, slots=True)
class _About:
    """What a refusal is about: its words without values, and its amounts."""

    words: frozenset[str]
    amounts: tuple[str, ...]

    def in_clause(self, clause: _Said) -> bool:
        enough = _ENOUGH_OF_FEW if len(self.words) <= _FEW else _ENOUGH
        if sum(_among(word, clause.words) for word in self.words) >= enough * len(self.words):
            return True
        same_amounts = self.amounts and all(amount in clause.text for amount in self.amounts)
        return bool(same_amounts and _STRONG.search(clause.text))


def _among(word: str, words: frozenset[str]) -> bool:
    """Whether a word stands among words, be it as a longer or shorter form of the same stem."""
    return word in words or (len(word) >= _STEM and any(w.startswith(word) for w in words))


def _about(refusal: str) -> _About:
    facts = find_facts(refusal)
    values = {word for fact in facts if fact.kind in _VALUES for word in stems(fact.text)}
    near = set(stems(focus(refusal)))
    words = near - values or near or set(stems(refusal))
    if "stay" in words:
        words -= {"due", "payable"}
    return _About(frozenset(words), tuple(fact.text for fact in facts if fact.kind == "money"))


def _as_strong(said: _Said, refusal: str, drafted: str) -> bool:
    given = {match.group().lower() for match in _WEAK.finditer(refusal)}
    if any(match.group().lower() not in given for match in _WEAK.finditer(said.text)):
        return False
    soft = {match.group().lower() for match in _FOR_NOW.finditer(drafted)}
    if any(match.group().lower() not in soft for match in _FOR_NOW.finditer(said.sentence)):
        return False
    if _NOT_DONE.search(said.text) and not _NOT_DONE.search(refusal):
        return False
    if _STRONG.search(refusal) and not _STRONG.search(said.text):
        return _ALSO_STRONG.search(said.text) is not None
    return True


def _without_hurt(refusal: str, at: int, brief: Brief) -> str:
    """The refusal without the underlined words in it, if it still refuses then."""
    hurting = [f.span for f in brief.findings if f.severity is not Severity.NOTE]
    kept = [c for i, c in enumerate(refusal, at) if not any(s.start <= i < s.end for s in hurting)]
    plain = " ".join("".join(kept).split())
    return plain if any(True for _ in find_refusals(plain)) else refusal


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).strip(" .,;:!–-")
