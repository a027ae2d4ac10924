"""A stance that the agent chooses shows in the reply's close, in house policy's words, and passes every check."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rewriter.deadline import Deadline
from rewriter.engines.offline import OfflineEngine
from rewriter.pipeline import run
from rewriter.policy import Policy, load_policy
from rewriter.values import Agent, Outcome, Situation, Stance

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
POLICY = load_policy("default")
MESSAGE = "My boiler, job BX-77, has been cold since Friday and you want £60 for a second visit. Disgraceful!"
DRAFTS = (
    "Hi Noor,\n\nCalm down. The part for job BX-77 comes on Thursday. The second visit costs £60 and we cannot waive that.\n\nIain",
    "Hi Noor,\n\nAs I already told you, job BX-77 is waiting for a part. The £60 is due either way.\n\nIain",
    "Noor, nobody forced you to book the cheap slot. The engineer for BX-77 is on his way on Thursday at 9:00. We don't pay for heaters. Iain",
)
OFFER = "pass this to our customer relations manager"
"""What is the same in policy's offer whether an agent says "I" or "we"."""
STANCES: tuple[Stance, ...] = ("apologize", "boundary", "escalate", "part_ways")


def answered(draft: str, stance: Stance, policy: Policy = POLICY) -> Outcome:
    agent = Agent("Iain", "", "iain@larch.example", "01632 960 222")
    situation = Situation(MESSAGE, draft, NOW, agent=agent, stance=stance)
    return run(situation, policy=policy, engines=(OfflineEngine(),), deadline=Deadline.after(5))


def text_of(outcome: Outcome) -> str:
    assert outcome.rewrite is not None
    return outcome.rewrite.text


@pytest.mark.parametrize("draft", DRAFTS)
def test_every_stance_is_ready_and_keeps_what_the_draft_says(draft: str) -> None:
    for stance in STANCES:
        outcome = answered(draft, stance)
        assert outcome.status == "ready", outcome.verdict.failed
        assert "BX-77" in text_of(outcome)


@pytest.mark.parametrize("draft", DRAFTS)
def test_the_four_stances_close_in_different_ways(draft: str) -> None:
    closes = {stance: text_of(answered(draft, stance)) for stance in STANCES}
    assert len({closes["apologize"], closes["escalate"], closes["part_ways"]}) == 3


@pytest.mark.parametrize("draft", DRAFTS)
def test_to_escalate_offers_whom_policy_names_once(draft: str) -> None:
    assert text_of(answered(draft, "escalate")).count(OFFER) == 1
    assert OFFER not in text_of(answered(draft, "apologize"))


def test_an_escalation_that_the_draft_announces_is_not_offered_again() -> None:
    draft = DRAFTS[0].replace("\n\nIain", "\n\nI have passed this to our service manager.\n\nIain")
    assert OFFER not in text_of(answered(draft, "escalate"))


def test_a_house_that_names_nobody_is_asked_who_takes_it_on() -> None:
    alone = POLICY.model_copy(update={"licensed": (), "escalation": None})
    outcome = answered(DRAFTS[0], "escalate", alone)
    assert "escalation" in {question.field for question in outcome.follow_up.open}
    assert "senior" not in text_of(outcome)


@pytest.mark.parametrize("draft", DRAFTS)
def test_who_parts_ways_says_so_once_and_invites_no_further_letter(draft: str) -> None:
    outcome = answered(draft, "part_ways")
    text = text_of(outcome)
    assert text.count(POLICY.parting) == 1
    assert "01632 960 222" not in text
    assert not [item for item in outcome.follow_up.items if item.source == "policy"]


def test_an_end_in_the_drafts_own_words_needs_none_of_the_houses() -> None:
    draft = DRAFTS[0].replace("\n\nIain", "\n\nWe have closed your account.\n\nIain")
    assert POLICY.parting not in text_of(answered(draft, "part_ways"))
