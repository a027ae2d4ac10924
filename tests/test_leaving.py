"""What may be left out with a reason: comments and what they count, and nothing that a customer needs."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from evals.dataset import own_cases
from evals.solvers import situation_of
from guardrails.finding import Severity
from rewriter.facts import HARD_KINDS
from rewriter.leaving import goes_unsaid, may_be_left_out
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.values import Fact, Rewrite, Situation
from rewriter.verify.reply import Reply, body_facts

POLICY = load_policy("default")
NOW = datetime(2026, 5, 11, 9, 30, tzinfo=UTC)
MESSAGE = (
    "I waited five weeks for this greenhouse, then your man came on Thursday at 7 am and broke two panes. I rang nine times."
    " 340 euros! Your colleague said 15% off and gave me a code, SUN-77. We are six people here. I want my money back."
)
PLAIN = "The panes come from Ghent, under job GH-2204. We cannot pay for the tomatoes."


def _reply(sentence: str, message: str = MESSAGE) -> Reply:
    draft = f"Hello,\n\n{PLAIN} {sentence}\n\nRegards,\nMaud"
    return Reply(Rewrite("", (), "llm", changed=True), understand(Situation(message, draft, NOW), POLICY))


def _fact(reply: Reply, text: str) -> Fact:
    (fact,) = [f for f in body_facts(reply.brief) if f.text == text and f.kind not in ("refusal", "name")]
    return fact


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        # the customer's own words, thrown back
        ("Do you honestly believe that 15% grows on trees?", "15%"),
        # what we count in a comment that is underlined or reads like nothing else
        ("I have thirty years of people like you behind me, mate, and they all shout.", "thirty years"),
        ("Were you born yesterday?", "yesterday"),
        ("Children of nine years have better manners than some people.", "nine years"),
        ("I have had this very conversation with four people today, so spare me.", "today"),
        (
            "It was all joy and harmony in here until somebody started counting, as people like you do.",
            "until somebody started counting",
        ),
        ("You can stew about it till Christmas for all I care.", "till Christmas for all I care"),
    ],
)
def test_what_a_comment_counts_may_go_with_it(sentence: str, value: str) -> None:
    reply = _reply(sentence)
    assert may_be_left_out(_fact(reply, value), reply.brief)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        # to do
        ("Ring 0300 555 0188 if you can manage to dial.", "0300 555 0188"),
        ("Write to panes@glas.example, if you can spell it.", "panes@glas.example"),
        ("Be at home on Thursday, if that isn't too much to ask of a genius like you.", "Thursday"),
        ("You need to be there at 7 am, for once in your life.", "7 am"),
        ("Measure it within three days, not that you own a ruler.", "three days"),
        # to pay
        ("It's £15, hardly the end of the world.", "£15"),
        ("You owe 340 euros, as even you should have worked out by now.", "340 euros"),
        ("The deposit was 15%, which a child could have read.", "15%"),
        ("Kids pay half until nine years, as any adult but you would know.", "nine years"),
        # to expect
        ("It's three weeks, hardly the end of the world.", "three weeks"),
        ("That takes six weeks, as any grown-up would know.", "six weeks"),
        ("You have four days, not that you would ever count.", "four days"),
        ("Our man comes on Thursday, so try to behave.", "Thursday"),
        ("The glass is here tomorrow, so stop whining.", "tomorrow"),
        ("By tonight you will have it, you impatient man.", "tonight"),
        ("Two rounds are included in the 340 euros, so what exactly is wrong?", "340 euros"),
        # to look up
        ("Quote GH-9917, you clown.", "GH-9917"),
        ("Have a look at glas.example/panes for once, if you can read.", "glas.example/panes"),
        ("SUN-77 is valid on Sundays, genius.", "SUN-77"),
        ("You signed the form on Thursday, so spare me the tears.", "Thursday"),
        # a condition of ours
        ("We keep the panes until the frame is mended, as people like you never grasp.", "until the frame is mended"),
        ("Refunds are paid only if the frame is whole, as even you should know.", "only if the frame is whole"),
    ],
)  # fmt: skip
def test_what_the_customer_has_to_do_pay_expect_or_look_up_stays_whatever_is_listed(
    sentence: str, value: str
) -> None:
    reply = _reply(sentence)
    assert not may_be_left_out(_fact(reply, value), reply.brief)


def test_a_value_of_ours_stays_where_nothing_tells_that_it_is_a_comment() -> None:
    reply = _reply("I have thirty years behind me.")
    assert not may_be_left_out(_fact(reply, "thirty years"), reply.brief)


def test_who_lists_every_sentence_of_our_own_situations_still_loses_no_fact_that_must_stay() -> None:
    kept, lost = 0, []
    for case in own_cases():
        reply = Reply(Rewrite("", (), "llm", changed=True), understand(situation_of(case), POLICY))
        spans = [(at, at + len(quote)) for quote in case.facts if (at := case.draft.find(quote)) >= 0]
        for fact in body_facts(reply.brief):
            wanted = any(start <= fact.start and fact.end <= end for start, end in spans)
            if wanted and fact.kind in HARD_KINDS - {"refusal"}:
                kept += 1
                lost += [f"{case.id}: {fact.text}"] if may_be_left_out(fact, reply.brief) else []
    assert kept > 250
    assert lost == []


@pytest.mark.parametrize(
    ("sentence", "value", "goes"),
    [
        ("Calm down and stop being a Napoleon about it.", "Napoleon", False),
        ("Ask for Bartleby, you ungrateful clown.", "Bartleby", False),
        ("So we tried Bartleby.", "Bartleby", False),
        ("You forgot to press Approve.", "Approve", False),
        (
            "Some people think they live in Versailles.",
            "Versailles",
            True,
        ),
    ],
)
def test_a_name_goes_without_a_word_only_where_we_underline_it_and_it_gives_nothing(
    sentence: str, value: str, goes: bool
) -> None:
    reply = _reply(sentence)
    (fact,) = [f for f in body_facts(reply.brief) if f.text == value and f.kind == "name"]
    assert goes_unsaid(fact, reply.brief) is goes


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("I'd have thought after ten years you might knock first and shout later.", "ten years"),
        ("Other parents do tend to set aside half an hour when it matters to them.", "half an hour"),
        ("What kind of parent leaves a six year old among broken panes.", "six year"),
        ("All of it could have been avoided if you'd taken two minutes to look.", "two minutes"),
        ("How anyone can count to 340 euros and still be wrong is beyond me.", "340 euros"),
    ],
)  # fmt: skip
def test_a_value_that_only_measures_what_is_supposed_may_go(sentence: str, value: str) -> None:
    reply = _reply(sentence)
    assert may_be_left_out(_fact(reply, value), reply.brief)


def _noes(reply: Reply, sentence: str) -> list[Fact]:
    return [fact for fact in body_facts(reply.brief) if fact.kind == "refusal" and fact.text in sentence]


OF_OTHERS = (
    "Your neighbours will not have noticed, they have lives of their own.",
    "Ringing nine times won't bring the man back any sooner.",
)


@pytest.mark.parametrize("sentence", OF_OTHERS)
def test_a_no_that_is_said_of_others_may_go_with_the_dig_it_stands_in(sentence: str) -> None:
    reply = _reply(sentence)
    (no,) = _noes(reply, sentence)
    assert may_be_left_out(no, reply.brief)


@pytest.mark.parametrize(
    "sentence",
    [
        "I won't discuss the tomatoes with somebody who shouts.",
        "Shout as you like, the tomatoes are not covered.",
        "Kindly do not ring a tenth time, it is not a radio show.",
    ],
)
def test_what_we_refuse_and_what_we_order_stays_however_it_is_said(sentence: str) -> None:
    reply = _reply(sentence)
    (no, *_) = _noes(reply, sentence)
    assert not may_be_left_out(no, reply.brief)


def test_what_is_only_noted_for_a_no_is_a_warning_again_where_the_no_is_said_of_others() -> None:
    theirs, ours = OF_OTHERS[0], "I won't discuss the tomatoes with somebody who shouts."
    marked = {
        finding.quote: finding.severity
        for sentence in (theirs, ours)
        for finding in _reply(sentence).brief.findings
    }
    assert marked == {theirs: Severity.WARN, ours: Severity.NOTE}
