"""Has every "no" of the draft kept its force?"""

from __future__ import annotations

import re

from guardrails.finding import Severity, Span
from guardrails.sentences import sentences
from rewriter.refusals import clauses, find_refusals, owned, stems
from rewriter.verify.reply import Reply, body_facts, covered, hurts, left_out_spans

_NO = re.compile(
    r"\b(?:not|cannot|can['’]?t|cant|wont|dont|doesnt|isnt|arent|never|no|nor|neither|nothing|nobody|none|unable|impossible|only|non-\w+|ineligible"
    r"|stays?|stands?|remains?|rests?|final|refused|declined|denied|rejected|excluded|void|limited|restricted|at most|maximum|without|outside|gone)\b|n['’]t\b",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\b(?:can|could|will|would|shall|may|must|do|does|is|are|am|be)(?:n['’]?t| not)\b|\b(?:cannot|can['’]?t|cant|wont|won['’]t|dont|doesnt|never|unable|impossible|not (?:able|possible|due|payable|covered|included))\b|\bno\b",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\b(?:yet|for now|for the moment|at the moment|at this (?:time|point|stage)|currently|presently|right now|so far|as it stands|might|maybe|perhaps|probably|possibly|likely|unlikely"
    r"|hope(?:fully)?|try(?:ing)?|tries|attempt|see (?:what|if|whether)|look into|do (?:my|our|everything|what)|not sure|usually|normally|generally|typically|ordinarily|in principle"
    r"|hesitate|rule (?:it|that|this) out|no (?:problem|reason|doubt|objection)|gladly|happy to|pleased to|reconsider|think about|easily|immediately|until (?:later|further notice)|difficult|hard to|reluctant|prefer|rather not|would like to be able)\b",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(r"\b(?:has|have|had|did)(?:n['’]?t| not)\b|\bnot yet\b", re.IGNORECASE)
_ENOUGH = 0.6
"""The share of a refusal's words that must stand in one refusing clause of the rewrite."""


def check(reply: Reply) -> tuple[str, ...]:
    """One sentence for each refusal of the draft that is gone or has become weaker."""
    brief = reply.brief
    left_out = left_out_spans(reply)
    hurting = [f.span for f in brief.findings if f.severity is not Severity.NOTE]
    evidence = []
    for fact in body_facts(brief):
        if fact.kind != "refusal":
            continue
        if (
            covered(fact.start, fact.end, left_out)
            and (covered(fact.start, fact.end, hurting) or not owned(fact.text))
            and hurts(fact.start, fact.end, brief)
        ):
            continue
        problem = _problem(fact.text, reply, hurting, fact.start)
        if problem:
            evidence.append(f"“{fact.text}” {problem}")
    return tuple(evidence)


def _problem(refusal: str, reply: Reply, hurting: list[Span], at: int) -> str:
    """What has become of a refusal, `""` where it kept its force."""
    plain = _without(refusal, hurting, at)
    if _folded(plain) in _folded(reply.text):
        return ""
    wanted = set(stems(plain)) or set(stems(refusal))
    weakened = False
    for span in sentences(reply.text):
        for clause in (*clauses(reply.text, span), span):
            said = reply.text[clause.start : clause.end]
            if not _NO.search(said) or not wanted:
                continue
            if len(wanted & set(stems(said))) < _ENOUGH * len(wanted):
                continue
            if _as_strong(said, plain):
                return ""
            weakened = True
    return (
        "is put more weakly in the rewrite; keep the no as it was."
        if weakened
        else "is no longer said in the rewrite; keep the no."
    )


def _as_strong(said: str, refusal: str) -> bool:
    given = {match.group().lower() for match in _WEAK.finditer(refusal)}
    if any(match.group().lower() not in given for match in _WEAK.finditer(said)):
        return False
    if _STRONG.search(refusal) and not _STRONG.search(said):
        return not _NOT_DONE.search(said) and bool(
            re.search(
                r"\b(?:only|stays?|stands?|final|refused|declined|rejected|denied|void|excluded|nothing|non-\w+|neither|nor|none|gone|without)\b",
                said,
                re.IGNORECASE,
            )
        )
    return True


def _without(refusal: str, hurting: list[Span], at: int) -> str:
    """The refusal without what hurts in it."""
    kept = [
        character
        for offset, character in enumerate(refusal, at)
        if not any(span.start <= offset < span.end for span in hurting)
    ]
    plain = " ".join("".join(kept).split())
    return plain if any(True for _ in find_refusals(plain)) else refusal


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).strip(" .!")
