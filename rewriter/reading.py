"""How we understand a situation: the issue, the worry beneath it, whose fault, which stance, what risks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guardrails.detect import detect
from guardrails.finding import Finding, Severity, overlapping
from guardrails.learned import LEARNED
from guardrails.sentences import sentences
from rewriter.letter import Letter
from rewriter.refusals import find_refusals
from rewriter.retelling import Clause, retell, topic
from rewriter.signs import (
    ANGER,
    CONCERNS,
    DENIES,
    ESCALATING,
    EXCULPATES,
    GRIEVANCE,
    HOLDS,
    IRONIC,
    OURS,
    PARTING,
    PRAISE,
    RISKS,
    THEIRS,
)
from rewriter.values import Fault, History, Reading, Situation, Stance


def read_situation(
    situation: Situation, letter: Letter, findings: Sequence[Finding], history: History = History()
) -> Reading:
    """Read the customer's message and the draft; what the agent stated (fault, stance) is taken as given.

    Nothing here scores a person (P7): `upset` and `risks` speak of this message's words.
    """
    clauses = [clause for clause in retell(situation.message, situation.draft) if clause.kind != "account"]
    issue = clauses[0].text if clauses else topic(situation.message, situation.draft)
    said = _plain_sentences(letter, findings)
    owned = _plain_sentences(letter, [finding for finding in findings if finding.rule != LEARNED.id])
    fault = situation.fault or _fault(said, owned, letter.body)
    return Reading(
        issue=issue,
        concern=_concern(situation.message),
        fault=fault,
        stance=situation.stance or _stance(said, fault),
        upset=_upset(situation.message, clauses),
        risks=tuple(risk for risk, signs in RISKS if signs.search(situation.message)),
        unanswered=_unanswered(situation.message, letter.body),
        history=history,
    )


def _plain_sentences(letter: Letter, findings: Sequence[Finding]) -> list[str]:
    """The draft's sentences with what hurts taken out: a threat in anger states no stance."""
    kept = []
    hot = [finding for finding in findings if finding.severity is not Severity.NOTE]
    for sentence in letter.sentences:
        pieces, at = [], sentence.start
        for finding in overlapping(hot, sentence):
            pieces.append(letter.text[at : max(at, finding.start)])
            at = min(finding.end, sentence.end)
        kept.append("".join((*pieces, letter.text[at : sentence.end])))
    return kept


# --- fault (P2) --------------------------------------------------------------------------


def _fault(said: Sequence[str], owned: Sequence[str], body: str) -> Fault:
    """What the draft itself shows; without a sign, unknown.

    An admission counts only in plain words, since irony admits nothing; a sentence that only the
    learned detector dislikes (`owned`) may still own up, if nothing in it sounds ironic. What the
    customer or a third party did may also stand in a reproach. A refusal that admits nothing
    holds that the fault is not ours.
    """
    ours = any(_admits(text) for text in said) or any(
        _admits(text) and not IRONIC.search(text) for text in owned
    )
    plain = body.replace("’", "'")
    theirs = THEIRS.search(plain) is not None and not (ours and EXCULPATES.search(plain))
    if ours:
        return "shared" if theirs else "ours"
    return "not_ours" if theirs or _refuses(said) else "unknown"


def _admits(text: str) -> bool:
    plain = text.replace("’", "'")
    return OURS.search(plain) is not None and not DENIES.search(plain)


def _refuses(said: Sequence[str]) -> bool:
    text = " ".join(said).replace("’", "'")
    return any(find_refusals(text)) or HOLDS.search(text) is not None


# --- stance (P12-P15) --------------------------------------------------------------------


def _stance(said: Sequence[str], fault: Fault) -> Stance:
    """The draft's own stance, most decided first.

    A limit makes it a boundary only where no part of the fault is ours: who has wronged a customer
    apologizes first, and says what cannot be done in the same breath.
    """
    plain = [text.replace("’", "'") for text in said]
    if any(PARTING.search(text) for text in plain):
        return "part_ways"
    if any(ESCALATING.search(text) for text in plain):
        return "escalate"
    if fault not in ("ours", "shared") and _refuses(plain):
        return "boundary"
    return "apologize"


# --- concern (P8) and risks --------------------------------------------------------------


def _concern(message: str) -> str:
    """The likely worry beneath the anger, most pressing first; "" where nothing shows."""
    plain = message.replace("’", "'")
    return next((words for signs, words in CONCERNS if signs.search(plain)), "")


def _upset(message: str, clauses: Sequence[Clause]) -> bool:
    """Whether the message tells of trouble, is angry in so many words, or holds two grievances; one that only praises does not.

    Not being able to do something is a question as often as a grievance, and does not count; nor does to ask where
    something is, which tells only that they wait.
    """
    plain = message.replace("’", "'")
    told = (
        clause
        for clause in clauses
        if "still waiting for" not in clause.text or re.search(r"\bwaiting\b", plain, re.IGNORECASE)
    )
    trouble = any(clause.kind in ("harm", "effort") and not _UNABLE.search(clause.text) for clause in told)
    grievances = {match.lower() for match in GRIEVANCE.findall(plain)}
    if PRAISE.search(plain) and not (trouble or grievances or ANGER.search(plain.lower().replace("!", "."))):
        return False
    return trouble or ANGER.search(plain) is not None or len(grievances) >= 2 or detect(message).heat > 0


_UNABLE = re.compile(r"\b(?:can't|cannot|can not|couldn't|could not|unable)\b")


# --- questions that the draft leaves open ------------------------------------------------

_WORD = re.compile(r"[a-z]{4,}|\d[\d.,]*")
_IDLE = frozenset(
    [
        "what",
        "when",
        "where",
        "which",
        "would",
        "could",
        "should",
        "your",
        "yours",
        "that",
        "this",
        "these",
        "those",
        "have",
        "does",
        "with",
        "from",
        "about",
        "will",
        "been",
        "just",
        "please",
        "there",
        "then",
        "them",
        "they",
        "know",
        "want",
        "need",
        "tell",
        "like",
        "make",
        "really",
        "even",
        "still",
        "anyone",
        "someone",
        "somebody",
        "supposed",
        "think",
        "going",
        "being",
        "into",
    ]
)


def _unanswered(message: str, body: str) -> tuple[str, ...]:
    """The customer's questions none of whose content words the draft takes up, as they asked them."""
    answered = {_stem(word) for word in _WORD.findall(body.lower())}
    open_questions = []
    for span in sentences(message):
        question = message[span.start : span.end].strip()
        asked = {_stem(word) for word in _WORD.findall(question.lower()) if word not in _IDLE}
        if question.endswith("?") and len(asked) >= 2 and not asked & answered and _calm(question):
            open_questions.append(question)
    return tuple(open_questions[:5])


def _calm(question: str) -> bool:
    return not any(finding.severity is not Severity.NOTE for finding in detect(question).findings)


def _stem(word: str) -> str:
    return word[:5]
