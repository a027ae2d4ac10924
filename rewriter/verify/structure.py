"""Is it still the agent's letter: same greeting and sign-off, same thread, plain text, a fair length?"""

from __future__ import annotations

import re

from guardrails.finding import Span
from rewriter.facts import find_facts
from rewriter.letter import Letter
from rewriter.values import Agent
from rewriter.verify.reply import Reply, words_of

LONGEST = (2.0, 60)
"""A rewrite's body may have 2.0 times the words of the draft's, and 60 more."""
SHORTEST = 0.25
"""And not less than a quarter, unless what it leaves out is listed."""

_MARKUP = (
    ("a heading", re.compile(r"^#{1,6} ", re.MULTILINE)),
    ("bold or italics", re.compile(r"\*\*[^*\n]+\*\*|__[^_\n]+__|(?<![\w*])\*[^*\s](?:[^*\n]*[^*\s])?\*(?![\w*])|(?<!\w)_[^_\s][^_\n]*[^_\s]_(?!\w)")),
    ("code", re.compile(r"```|`[^`\n]+`")),
    ("a web tag", re.compile(r"</?[a-zA-Z][^<>\n]{0,80}>")),
    ("a table", re.compile(r"^\|.*\|[ \t]*$", re.MULTILINE)),
    ("a written link", re.compile(r"\[[^\]\n]{1,300}\]\([^)\n]{1,2000}\)")),
    ("a quote mark", re.compile(r"^>", re.MULTILINE)),
    ("a rule", re.compile(r"^(?:-{3,}|\*{3,}|={3,})[ \t]*$", re.MULTILINE)),
)  # fmt: skip
_EMPTY_TALK = re.compile(
    r"\b(?:we|i) (?:truly |really |greatly |highly )?(?:value|treasure|cherish) (?:your|you)\b|\byour (?:business|satisfaction|feedback|custom|loyalty|patience) is (?:important|very important|our)\b"
    r"|\b(?:is|are) (?:very |extremely |so )?important to us\b|\bwe (?:strive|pride ourselves|are committed to|are dedicated|take .{0,40}very seriously)\b|\bvalued customer\b|\bthank you for (?:being a|your (?:continued |valued )?(?:loyalty|business|custom|patronage|understanding|patience))\b"
    r"|\bwe appreciate your (?:business|patience|understanding|feedback|loyalty)\b|\bany inconvenience\b|\bdo not hesitate to\b|\bdon['’]t hesitate to\b|\bi hope this (?:e-?mail|message|letter) finds you\b",
    re.IGNORECASE,
)


def check(reply: Reply) -> tuple[str, ...]:
    """What has changed in the letter's frame."""
    if not reply.text.strip() or not reply.letter.body.strip():
        return ("The rewrite is empty.",)
    mine, draft = reply.letter, reply.brief.letter
    evidence = []
    if not reply.whole:
        evidence.append("The parts of the rewrite do not make up its text.")
    elif reply.rewrite.changed and not any(
        part.role in ("answer", "boundary") for part in reply.rewrite.parts
    ):
        evidence.append("Nothing of the draft is left but an apology; say what you can tell the customer.")
    evidence += _frame(reply, mine, draft)
    for name, pattern in _MARKUP:
        if pattern.search(reply.own_words) and not pattern.search(draft.text):
            evidence.append(f"The rewrite has {name}, which the draft had not; write plain text.")
    drafted = draft.text.lower()
    for match in _EMPTY_TALK.finditer(reply.own_words):
        if match.group().lower() not in drafted:
            evidence.append(f"“{match.group()}” says nothing; leave it out.")
    return (*evidence, *_length(reply, mine, draft))


def _frame(reply: Reply, mine: Letter, draft: Letter) -> list[str]:
    evidence, brief = [], reply.brief
    if draft.quoted and not reply.text.rstrip().endswith(draft.quoted):
        evidence.append("The quoted thread is not as it was.")
    if mine.quoted and not draft.quoted:
        evidence.append("The rewrite quotes a thread that the draft did not have.")
    if draft.greeting and mine.greeting != draft.greeting and not _same_person(reply, mine, draft):
        evidence.append(f"The greeting “{draft.greeting}” is not kept.")
    if draft.closing and not mine.closing and not _hurting(reply, draft.closing) and _binds(draft.closing):
        evidence.append(f"The closing “{draft.closing}” is missing.")
    if draft.signature and not _signed(mine, draft, brief.situation.agent):
        evidence.append("The signature is not as it was.")
    first = mine.signature.split("\n")[0]
    twice = [line for line in (first, draft.signature) if len(line) > 1]
    if any(_times(reply.own_words, line) > max(1, _times(draft.text, line)) for line in twice):
        evidence.append("The signature stands there twice.")
    return evidence


def _binds(closing: str) -> bool:
    """Whether a closing line has to stay: a courtesy, in whatever language, or one that says something.

    "Mind the step," is neither.
    """
    return not _IN_WORDS.search(closing) or bool(_COURTEOUS.search(closing) or find_facts(closing))


_IN_WORDS = re.compile(
    r"\b(?:the|an?|of|on|off|up|out|your|you|and|another|it|me|each|to|not|never|don['’]?t)\b", re.IGNORECASE
)
"""Small words of an English remark."""
_COURTEOUS = re.compile(
    r"\b(?:regards|rgds|wish(?:es)?|best|thanks?|thanking|grateful|gratitude|sincerely|faithfully|truly|respectfully|cheers|cordially|warmly|kindly|yours|greetings|care|love|sympathy|condolences"
    r"|soon|forward|service|apologies|br|kr|mvh|vg)\b",
    re.IGNORECASE,
)


def _hurting(reply: Reply, closing: str) -> bool:
    """Whether the draft's closing is itself underlined."""
    at = reply.brief.letter.text.rfind(closing)
    return any(finding.span.overlaps(Span(at, at + len(closing))) for finding in reply.brief.findings)


def _same_person(reply: Reply, mine: Letter, draft: Letter) -> bool:
    """Whether a mended greeting greets the same person: every name in it was given."""
    if not mine.greeting or not reply.rewrite.changed:
        return False
    situation = reply.brief.situation
    known = words_of("\n".join((draft.greeting, situation.customer.name, situation.message))) | _SALUTES
    return words_of(mine.greeting) <= known and bool(words_of(mine.greeting) - _SALUTES) >= bool(
        words_of(draft.greeting) - _SALUTES - {"mr", "mrs"}
    )


_SALUTES = frozenset(
    "hi hello dear hey good morning afternoon evening day there mr mrs ms mx dr sir madam customer all team".split()
)


def _signed(mine: Letter, draft: Letter, agent: Agent) -> bool:
    """Whether the signature is the draft's, or that with the agent's own details."""
    if mine.signature == draft.signature:
        return True
    given = words_of(
        "\n".join((draft.signature, draft.closing, agent.name, agent.title, agent.email, agent.phone))
    )
    added, said = words_of(mine.signature), words_of(mine.text)
    elsewhere = words_of(
        " ".join(
            f.text
            for f in find_facts(draft.signature)
            if f.kind in ("email", "phone", "link", "id", "number")
        )
    )
    initials = "".join(word[0] for word in words_of(agent.name))
    return (
        bool(added)
        and added <= given
        and all(
            word in added
            or (word in said and word in elsewhere)
            or any(other.startswith(word) for other in added if len(word) <= 2)
            or (set(word) <= set(initials) and len(word) <= 3)
            for word in words_of(draft.signature)
        )
    )


def _times(text: str, signature: str) -> int:
    return len(re.findall(rf"^[ \t]*{re.escape(signature)}", text, re.MULTILINE))


def _length(reply: Reply, mine: Letter, draft: Letter) -> list[str]:
    words, drafted = len(mine.body.split()), len(draft.body.split())
    most = LONGEST[0] * drafted + LONGEST[1]
    if words > most:
        return [f"The rewrite has {words} words where the draft has {drafted}; keep it under {int(most)}."]
    left_out = sum(len(piece.quote.split()) for piece in reply.rewrite.left_out)
    if words < SHORTEST * (drafted - left_out):
        return [f"The rewrite has {words} words where the draft has {drafted}; something is missing."]
    return []
