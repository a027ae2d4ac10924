"""How much a sentence hurts where it stands: what is told of it, and what comes of that."""

from __future__ import annotations

from dataclasses import replace
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardrails import learned
from guardrails.catalog import RULES
from guardrails.detect import detect
from guardrails.learned import LEARNED, bar_of, load
from guardrails.surroundings import Surroundings, signs_of
from guardrails.tenor import suspicion

TOLD = next(rule for rule in RULES if rule.id == "passive_aggression.as-i-told-you")
MESSAGE = "Where is my parcel? I have been waiting since Monday."
DIG = "We're a small team and there are other people in the queue besides you."
OTHER = "Perhaps next time you could read what you sign, like everybody else manages to."
RUDE = "As I already told you, it is late."
PLAIN = "The parcel left our depot on Monday at nine and the driver has your number."


def test_the_network_is_a_sum_of_units_that_are_silent_below_zero() -> None:
    network = Surroundings(((0.5, 2.0, 0.0), (0.0, 0.0, -1.0)), (-1.0, 3.0, 10.0))
    assert network.odds((1.0, 5.0)) == pytest.approx(-1 + 3 * 2.5)
    assert network.odds((-1.0, -2.0)) == pytest.approx(-1 + 10 * 2)


def test_what_is_told_of_a_sentence_is_its_own_score_those_around_it_and_the_letter() -> None:
    told = signs_of((50.0, None, 150.0, 100.0), (False, False, False, True), (8, 1, 12, 30), -40.0)
    letter = (-0.4, log(51 / 20), suspicion([0.5, 1.5, 1.0], softness=2.0), log(4), 1.0, 0.0)
    assert told[1] is None
    assert told[3] is None
    assert told[0] == pytest.approx((0.5, -2.0, -2.0, 1.5, 1.0, 1.25, log(8), *letter))
    assert told[2] == pytest.approx((1.5, -2.0, 1.0, 1.0, 0.5, 0.75, log(12), *letter))


def test_a_sentence_alone_has_plain_ones_around_it() -> None:
    (told,) = signs_of((70.0,), (False,), (9,), 0.0)
    assert told is not None
    assert told[1:6] == (-2.0, -2.0, -2.0, -3.0, -2.0)
    assert signs_of((None, None), (False, True), (1, 2), 0.0) == [None, None]


@given(st.lists(st.one_of(st.none(), st.integers(-400, 400).map(float)), min_size=1, max_size=12), st.data())
def test_of_each_sentence_as_much_is_told_unless_a_rule_has_warned_of_it(
    scores: list[float | None], data: st.DataObject
) -> None:
    warned = data.draw(st.lists(st.booleans(), min_size=len(scores), max_size=len(scores)))
    told = signs_of(scores, warned, [5] * len(scores), 10.0)
    assert [each is None for each in told] == [
        score is None or hit for score, hit in zip(scores, warned, strict=True)
    ]
    assert len({len(each) for each in told if each}) <= 1


def marked(monkeypatch: pytest.MonkeyPatch, odds: float, draft: str, message: str = MESSAGE) -> list[str]:
    """What the detector marks where every sentence comes to these odds."""
    weights = replace(load(), surroundings=Surroundings((), (odds,)))
    monkeypatch.setattr(learned, "load", lambda: weights)
    findings = detect(draft, message=message, rules=(TOLD, LEARNED)).findings
    return [finding.quote for finding in findings if finding.rule == LEARNED.id]


def test_in_an_answer_a_sentence_is_marked_for_where_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    calm, warned = bar_of(warned=False), bar_of(warned=True)
    assert warned < 0 < calm
    assert marked(monkeypatch, calm, f"{DIG} {PLAIN}") == [DIG, PLAIN]
    assert marked(monkeypatch, calm - 0.01, f"{DIG} {PLAIN}") == []
    assert marked(monkeypatch, warned, f"{RUDE} {DIG}") == [DIG]
    assert marked(monkeypatch, warned - 0.01, f"{RUDE} {DIG}") == []


def test_in_other_letters_it_is_marked_for_its_own_score_where_a_rule_has_warned(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert marked(monkeypatch, -9.0, f"{RUDE} {DIG} {PLAIN}", message="") == [DIG]
    assert marked(monkeypatch, 9.0, f"{DIG} {PLAIN}", message="") == []


def test_the_network_in_use_takes_every_sign_and_hears_a_dig_among_digs() -> None:
    network = load().surroundings
    (signs, *_) = signs_of((10.0, 20.0), (False, False), (9, 9), 0.0)
    assert signs is not None
    assert {len(unit) for unit in network.hidden} == {1 + len(signs)}
    assert len(network.out) == 1 + len(network.hidden)
    findings = detect(f"{RUDE} {DIG} {OTHER}", message=MESSAGE, rules=(TOLD, LEARNED)).findings
    assert LEARNED.id in [finding.rule for finding in findings]
