"""What rude agents say everywhere, and harmless sentences that look like it: are they told apart in an otherwise calm letter?"""

from __future__ import annotations

from collections.abc import Sequence

from evals.corpora import UNREAD_SAYINGS, Saying, read_sayings
from guardrails.detect import detect
from guardrails.finding import Severity
from guardrails.learned import LEARNED
from guardrails.rule import Rule
from rewriter.qa.intervals import Share

MESSAGE = "Where is my parcel? I have been waiting for two weeks and nobody answers."
_LETTER = "Hello Ann,\n\nThe parcel left our depot on Monday. {} The label is attached.\n\nRegards,\nBo"


def sayings(rules: tuple[Rule, ...]) -> list[str]:
    """The table: what is marked of the sayings that nobody has read."""
    alone = tuple(rule for rule in rules if rule.id != LEARNED.id)
    known = read_sayings(UNREAD_SAYINGS)
    rude, harmless = [s for s in known if s.hurts], [s for s in known if not s.hurts]
    names = ", ".join(f"`{name}`" for name in UNREAD_SAYINGS)
    return [
        "### What everybody says\n",
        f"The sayings of `evals/corpus/sayings/` that nobody has learned from or written rules by ({names}), each between two plain"
        " sentences of an answer: what rude agents say wherever they are, and harmless sentences that were made to look like it, which"
        " tempt far more than a desk's do.\n",
        "| sentences | flagged | by rules alone |",
        "| --- | --- | --- |",
        f"| rude | {_flagged(rude, rules)} | {_flagged(rude, alone)} |",
        f"| harmless | {_flagged(harmless, rules)} | {_flagged(harmless, alone)} |",
        "",
    ]


def _flagged(known: Sequence[Saying], rules: tuple[Rule, ...]) -> Share:
    return Share(sum(is_flagged(saying.sentence, rules) for saying in known), len(known))


def is_flagged(sentence: str, rules: tuple[Rule, ...]) -> bool:
    """Whether a sentence gets an answer underlined that is calm without it."""
    found = detect(_LETTER.format(sentence), message=MESSAGE, rules=rules).findings
    return any(finding.severity is not Severity.NOTE for finding in found)
