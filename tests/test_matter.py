"""Of a sentence that goes for its dig, the clause stays that the customer surely needs and that hurts nobody."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from guardrails.finding import Span
from rewriter.brief import Brief
from rewriter.deadline import Deadline
from rewriter.engines.matter import matter_of
from rewriter.engines.offline import OfflineEngine
from rewriter.need import need
from rewriter.pipeline import run, understand
from rewriter.policy import load_policy
from rewriter.values import Situation

POLICY = load_policy("default")
MESSAGE = (
    "Your man broke two panes of my greenhouse on Thursday and there were no nails. I want my money back."
)
HANGING = (
    ("The leaflet lies in the lid of the box", ", for those who care to look."),
    ("The nails are in the bag inside the roof", ", do have a proper look this time."),
    ("Your hosepipe was still on the vine", ", as anyone with eyes could have told you."),
    ("The panes are packed between two boards", ", which a grown man should manage to open."),
)


def _situation(sentence: str) -> Situation:
    draft = f"Hello,\n\nYou clearly were raised in a barn. The panes come from Ghent. {sentence} Our fitter comes on Thursday.\n\nMaud"
    return Situation(MESSAGE, draft, datetime(2026, 5, 11, 9, 30, tzinfo=UTC))


def _brief(sentence: str) -> tuple[Brief, Span]:
    brief = understand(_situation(sentence), POLICY)
    found = brief.letter.sentence_at(brief.letter.text.index(sentence))
    assert found is not None
    return brief, found


def _agrees(_: str) -> bool:
    return True


def _told(sentence: str, *, calm: bool = True) -> str:
    brief, span = _brief(sentence)
    return matter_of(brief, span, lambda _: calm)[0]


@pytest.mark.parametrize(("matter", "dig"), HANGING)
def test_what_a_dig_hangs_on_stays_and_the_dig_is_listed(matter: str, dig: str) -> None:
    rewrite = run(
        _situation(matter + dig), policy=POLICY, engines=(OfflineEngine(),), deadline=Deadline.after(5)
    ).rewrite
    assert rewrite is not None
    assert f" {matter}. " in rewrite.text
    assert dig.removeprefix(", ") in [out.quote for out in rewrite.left_out]


@pytest.mark.parametrize(("matter", "dig"), HANGING)
def test_it_stays_only_where_it_hurts_nobody_by_itself(matter: str, dig: str) -> None:
    assert _told(matter + dig) == f"{matter}."
    assert _told(matter + dig, calm=False) == ""


def test_an_item_of_a_list_keeps_its_number() -> None:
    item = "2. The leaflet lies in the lid of the box, for those who care to look."
    brief = understand(_situation(f"Please:\n1. Open the box.\n{item}\n3. Read it.\n"), POLICY)
    span = brief.letter.sentence_at(brief.letter.text.index(item))
    assert span is not None
    assert matter_of(brief, span, _agrees)[0] == "2. The leaflet lies in the lid of the box."


def test_a_clause_that_is_not_surely_needed_goes_with_its_dig() -> None:
    sentence = "The vicar saw it too, so perhaps a little modesty would not kill you."
    brief, span = _brief(sentence)
    assert need(brief, span.start, span.start + len("The vicar saw it too, ")) < 200
    assert _told(sentence) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "If you want it on Monday, say so without the shouting.",  # only leads up to the dig
        "Glued twice, as anyone with eyes can see.",  # too short to stand by itself
        "Nobody promised you a second door for free, whatever you have read.",  # a comment by itself
        "The nails are in the bag inside the roof.",  # nothing hangs on it
    ],
)
def test_what_does_not_stand_alone_or_has_nothing_behind_it_has_none(sentence: str) -> None:
    assert _told(sentence) == ""
