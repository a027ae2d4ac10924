"""A clause weighed: how like it is to those that readers judged one way, by its words and by signs of who does what to whom.

Two questions are put to a clause of the customer's so, each with weights of its own: whether it is something to be sorry
for (`harm.py`), and how often the answer denies such a thing (`denial.py`). `evals/train_harms.py` fits the weights.
"""

from __future__ import annotations

import re

from rewriter import weighing
from rewriter.weighing import Weights

SIGNS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(sign, re.IGNORECASE)
    for sign in (
        # what they did, have and know: seldom a harm
        r"^you (?:have |had )?(?:also |only |already |even |specifically )?(?:ordered|booked|bought|asked|chose|said|sent|enclosed|filed|set|told|signed|renewed|donated|made"
        r"|brought|planted|did|done|used|cancelled|returned|reported|transferred|changed|tried|replied|checked|came|come|drove|live|work|need|know|run|keep|prepaid|rented|hired|applied|completed|submitted|graduated|put|got|watched|sat)\b",
        r"^you (?:have |had )?(?:paid|pay|spent)\b",
        r"^you have (?:a|an|the|got|two|some|\d+|photos?|proof|your|our|already)\b",
        r"\bis (?:on|in|at|due|today|tomorrow)\b|\bopens?\b|\bcloses?\b",
        r"\b(?:says?|said|shows?|told)\b",
        r"\b(?:photos?|receipt|screenshot|proof|email|confirmation|screen)\b",
        # who it is about, and how
        r"^(?:your|the|our|half|all|both|two|three|\d+)\b",
        r"^your\b",
        r"^our\b",
        r"^you\b",
        r"^(?:it|he|she|they)\b",
        r"^(?:no|nobody|nothing|none)\b",
        r"\b(?:husband|wife|mother|mum|father|dad|daughter|son|kids?|child\w*|baby|nan|gran\w*)\b",
        r"^you (?:were|are|have been) (?:late|minutes|\d|in|at|on|a|an|the|also|just|only)\b",
        # what befell them
        r"^you (?:were|have been|got) \w+(?:ed|en|wn|nt|ld|ut|ft)\b",
        r"^you (?:\w+ )?(?:missed|lost|waited|spent|had to|have had to|slept|found|received|got|fell|cried|ended up|were left|couldn't|cannot|can't|haven't|never)\b",
        r"\b(?:was|were|been|being|is|are) (?:\w+ly )?\w+(?:ed|en|wn|nt|ld|ut|ft)\b",
        r"^(?:your|the|our) (?:\w+ ){1,4}?(?:never|still|just|has|have|is|are|was|were) ",
        r"\b(?:came|arrived|turned up|went|fell|broke|stopped|died|froze|failed|burst|collapsed|snapped|cut out|dropped|keeps?|kept)\b",
        r"n't\b|\b(?:not|no|never|nothing|nobody|without|cannot)\b",
        r"\b(?:broke|broken|smashed|cracked|lost|missing|damaged|dead|died|stopped|failed|late|wrong|cold|wet|flooded|leak\w*|burnt|ruined|cancelled|declined|refused|rejected"
        r"|charged|fined|billed|stuck|locked|missed|wait\w*|stolen|deleted|shrunk|scratch\w*|fell|froze|crash\w*|suspended|closed|blocked|banned|delayed|overdue|unpaid|empty"
        r"|mouldy|filthy|dirty|short|sick|hurt|pain|cried|crying|tears|worried|upset|scared|again)\b",
        r"\bto (?:pay|wait|beg|borrow|go|get|take|call|ring)\b",
        r"\b(?:times|hours|days|weeks|months|minutes)\b",
        r"\bsince\b|\bfor (?:\w+ )?(?:hours|days|weeks|months|minutes|an? )",
        # what does not go back as it came
        r"\b(?:dying|dies|died|dead|funeral|cancer|coffin|grave)\b",
        r"\b(?:too|so|only|barely|hardly)\b",
        r"\bis\b.*\bis\b|\bare\b.*\bare\b",
        r"\bwith\b",
        r"£|\$|€|\d",
    )
)
"""What the words alone do not show: who does what, and to whom. Each counts once; what it counts was fitted."""


def score(clause: str, weights: Weights) -> float:
    """What speaks for a yes, of a clause said to the customer ("your parcel was lost"): hundredths of a logit, the intercept left out."""
    return weighing.score(clause, (sign.search(clause) for sign in SIGNS), weights)
