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
_NOT_DONE = re.compile(r"\b(?:has|have|had|did)(?:n['’]?t| not)\b|\bnot yet\b", re.IGNORECASE)
_VALUES = frozenset(("money", "date", "time", "duration", "percentage", "id", "phone", "email", "link"))
"""Values in a refusal are kept or missed as facts; here only its words count."""
_ENOUGH = 0.6
"""The share of a refusal's words that must stand in one refusing clause of the rewrite, ..."""
_ENOUGH_OF_FEW = 0.5
"""... and the share when there are no more than three words to repeat."""
_FEW = 3


@dataclass(slots=True)
class _Said:
    """A clause of the rewrite with a no in it. `for_another` when it repeats some other refusal."""

    text: str
    words: frozenset[str]
    for_another: bool = False


def check(reply: Reply) -> tuple[str, ...]:
    """One sentence for each refusal of the draft that is gone or has become weaker."""
    brief, left_out = reply.brief, left_out_spans(reply)
    wanted = [
        _without_hurt(fact.text, fact.start, brief)
        for fact in body_facts(brief)
        if fact.kind == "refusal"
        and not (hurts(fact.start, fact.end, brief) and covered(fact.start, fact.end, left_out))
    ]
    said = list(_refusing_clauses(reply.text))
    whole = _folded(reply.text)
    kept = [refusal for refusal in wanted if _folded(refusal) in whole]
    for clause in said:
        clause.for_another = any(_folded(refusal) in _folded(clause.text) for refusal in kept)
    evidence = []
    for refusal in wanted:
        problem = "" if refusal in kept else _problem(refusal, said)
        if problem:
            evidence.append(f"“{refusal}” {problem}")
    return tuple(evidence)


def _refusing_clauses(text: str) -> Iterator[_Said]:
    for sentence in sentences(text):
        for clause in clauses(text, sentence):
            words = text[clause.start : clause.end]
            if _NO.search(words):
                yield _Said(words, frozenset(stems(words)))


def _problem(refusal: str, said: Iterable[_Said]) -> str:
    """What has become of a refusal that is not repeated word for word, `""` where it kept its force."""
    facts = find_facts(refusal)
    amounts = [fact.text for fact in facts if fact.kind == "money"]
    values = {word for fact in facts if fact.kind in _VALUES for word in stems(fact.text)}
    near = set(stems(focus(refusal)))
    wanted = near - values or near or set(stems(refusal))
    if "stay" in wanted:
        wanted -= {"due", "payable"}
    weaker = False
    for clause in said:
        enough = _ENOUGH_OF_FEW if len(wanted) <= _FEW else _ENOUGH
        repeated = len(wanted & clause.words) >= enough * len(wanted)
        same_amounts = amounts and _STRONG.search(clause.text) and all(a in clause.text for a in amounts)
        if clause.for_another or not (repeated or same_amounts):
            continue
        if _as_strong(clause.text, refusal):
            return ""
        weaker = True
    if weaker:
        return "is put more weakly in the rewrite; keep the no as it was."
    return "is no longer said in the rewrite; keep the no."


def _as_strong(said: str, refusal: str) -> bool:
    given = {match.group().lower() for match in _WEAK.finditer(refusal)}
    if any(match.group().lower() not in given for match in _WEAK.finditer(said)):
        return False
    if _NOT_DONE.search(said) and not _NOT_DONE.search(refusal):
        return False
    if _STRONG.search(refusal) and not _STRONG.search(said):
        return _ALSO_STRONG.search(said) is not None
    return True


def _without_hurt(refusal: str, at: int, brief: Brief) -> str:
    """The refusal without the underlined words in it, if it still refuses then."""
    hurting = [f.span for f in brief.findings if f.severity is not Severity.NOTE]
    kept = [c for i, c in enumerate(refusal, at) if not any(s.start <= i < s.end for s in hurting)]
    plain = " ".join("".join(kept).split())
    return plain if any(True for _ in find_refusals(plain)) else refusal


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).strip(" .,;:!–-")
