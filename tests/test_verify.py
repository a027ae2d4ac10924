"""The judge's ten questions, each with what it lets pass and what it does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from guardrails.catalog import GUARDRAILS
from guardrails.detect import detect
from rewriter.brief import Brief
from rewriter.pipeline import understand
from rewriter.policy import Policy, load_policy
from rewriter.refusals import find_refusals
from rewriter.values import (
    CHECK_NAMES,
    Agent,
    CheckName,
    Commitment,
    Customer,
    Fault,
    LeftOut,
    Part,
    Rewrite,
    Situation,
    Turn,
)
from rewriter.verify import verify
from tests.roles import parts_of

NOW = datetime(2026, 5, 11, 9, 30, tzinfo=UTC)
POLICY = load_policy("default")
MESSAGE = "You charged me twice!! 42 pounds gone on Tuesday 5 May. I want it back by Friday. Ada Brook"
DRAFT = (
    "Hi Ada,\n\nCongratulations on reading a bank statement. The second payment of £42.00 went out on 5 May, ticket"
    " PAY-318. We can't return it before the bank clears it, which takes 3 working days.\n\nThanks,\nJon Reed\nBilling"
)
GOOD = (
    "Hi Ada,\n\nI'm sorry that the payment left your account twice.\n\nThe second payment of £42.00 went out on 5 May,"
    " ticket PAY-318. We can't return it before the bank clears it, which takes 3 working days.\n\nI will write to you"
    " with the outcome by [to confirm: date].\n\nThanks,\nJon Reed\nBilling"
)
LEFT_OUT = (LeftOut("Congratulations on reading a bank statement.", "It mocks the reader."),)


def brief(
    draft: str = DRAFT,
    message: str = MESSAGE,
    *,
    fault: Fault | None = "unknown",
    policy: Policy = POLICY,
    agent: Agent = Agent("Jon Reed", "Billing"),
    commitments: tuple[Commitment, ...] = (),
    thread: tuple[Turn, ...] = (),
) -> Brief:
    customer = Customer("Ada")
    situation = Situation(
        message,
        draft,
        NOW,
        thread=thread,
        customer=customer,
        agent=agent,
        fault=fault,
        commitments=commitments,
    )
    return understand(situation, policy)


def rewrite(text: str = GOOD, *, changed: bool = True, left_out: tuple[LeftOut, ...] = LEFT_OUT) -> Rewrite:
    return Rewrite(text, parts_of(text), "llm", changed=changed, left_out=left_out)


def failed(given: Rewrite, of: Brief) -> dict[CheckName, tuple[str, ...]]:
    return {check.name: check.evidence for check in verify(given, of).failed}


def test_the_ten_checks_come_in_their_order_with_evidence_only_where_they_fail() -> None:
    verdict = verify(rewrite(), brief())
    assert tuple(check.name for check in verdict.checks) == CHECK_NAMES
    assert verdict.ok
    assert all(check.ok == (check.evidence == ()) for check in verify(rewrite(""), brief()).checks)


# --- clean drafts ------------------------------------------------------------------------

CLEAN = (
    "Hello Ada,\n\nThank you for your message. The second payment of £42.00 comes back to your card within 3 working"
    " days, under ticket PAY-318.\n\nPlease write to me if it is not there by then.\n\nKind regards,\nJon Reed"
)


def test_a_clean_draft_to_a_calm_customer_needs_no_apology() -> None:
    calm = brief(CLEAN, "Hello, could you tell me when the second payment comes back? Thanks, Ada")
    assert failed(rewrite(CLEAN, changed=False, left_out=()), calm) == {}


def test_a_clean_draft_passes_as_it_was_and_needs_an_apology_once_it_is_changed() -> None:
    upset = brief(CLEAN)
    assert not failed(rewrite(CLEAN, changed=False, left_out=()), upset)
    assert "apology" in failed(rewrite(CLEAN + "\n\nThe date may move.", left_out=()), upset)
    sorry = CLEAN.replace("Thank you for your message.", "I'm sorry that we charged you twice.")
    assert failed(rewrite(sorry, changed=False, left_out=()), brief(sorry)) == {}


# --- tone --------------------------------------------------------------------------------


def test_an_insult_left_in_fails_tone() -> None:
    text = GOOD.replace("The second", "Calm down. The second")
    assert "tone" in failed(rewrite(text), brief())


def test_the_customers_own_quoted_words_do_not_count() -> None:
    message = 'Your agent wrote "calm down, it is your own fault". Outrageous, I want an answer.'
    text = GOOD.replace("twice.", 'twice, and that you read "calm down, it is your own fault".')
    assert "tone" not in failed(rewrite(text), brief(message=message))


HURT = (
    "The marquee came down on my mother's seventieth, on top of the harpist, and your man laughed. She cried into her sleeve."
    " I asked you three times how a thing like that falls over. Ada Brook"
)


@pytest.mark.parametrize(
    ("said", "calm"),
    [
        # said back, owned or regretted in the customer's own matter
        ("We broke your mother's evening, and on top of that your man laughed at the harpist.", True),
        ("You asked how a thing like that falls over.", True),
        ("You told us how a thing like that looked from where your mother sat.", True),
        ("I know how much you had hoped for from your mother's seventieth.", True),
        ("I can see what a thing like that does to a mother of seventy.", True),
        ("To see a harpist under a marquee like that would upset anyone's mother.", True),
        ("We let you and your mother down like a bunch of people who never put up a marquee.", True),
        ("Marquees fall, though that doesn't make it easier to see on your own mother.", True),
        ("You are right that a man who laughs like that ought to think of the mother first.", True),
        ("I understand how a mother must have felt with a thing like that on her sleeve.", True),
        # news promised, and nothing asked of the customer
        ("If we learn more from the harpist, I will write to you by Friday.", True),
        ("If we learn more I will write to you, and do calm down until then, all three of you.", False),
        # nobody's trouble, or a dig that a rule knows
        ("People who book cheap marquees get cheap afternoons.", False),
        ("Your mother cried? Boo hoo.", False),
        ("I know how fond your kind is of a mother with a harpist.", False),
        ("Calm down about your mother.", False),
    ],
)
def test_what_takes_in_the_customers_trouble_is_not_held_against_its_words(said: str, calm: bool) -> None:
    text = GOOD.replace("3 working days.", f"3 working days. {said}")
    evidence = failed(rewrite(text), brief(message=HURT)).get("tone", ())
    assert not any("may well hear a dig" in line for line in evidence) if calm else True
    assert calm == (evidence == ())


@pytest.mark.parametrize(
    ("said", "calm"),
    [
        ("If the 8th does not suit you, just let us know.", True),
        ("If the 8th does not suit you, just let us know, or stay in bed.", False),
    ],
)
def test_an_invitation_to_be_in_touch_is_not_held_against_its_words(said: str, calm: bool) -> None:
    drafted = "The terms were in the letter. You signed them. The desk can see you on the 8th at 2pm."
    message = "The room was loud and small. I want my money back."
    reply = f"We're sorry for the trouble you've had over this.\n\n{drafted}\n\n{said}"
    marked = [finding.quote for finding in detect(reply, message=message, rules=GUARDRAILS).findings]
    assert marked == [said]
    evidence = failed(rewrite(reply), brief(f"{drafted} Calm down.", message)).get("tone", ())
    assert calm == (evidence == ())


def test_a_sentence_that_bore_no_mark_in_the_draft_bears_none_for_what_a_reply_sets_beside_it() -> None:
    kept = "You joined on the same terms as everybody."
    mild = DRAFT.replace("Congratulations on reading a bank statement.", kept)
    text = GOOD.replace("The second", f"Calm down. {kept} The second")
    (evidence,) = failed(rewrite(text, left_out=()), brief(mild, message=HURT))["tone"]
    assert evidence.startswith("“Calm down”")
    joined = failed(rewrite(text), brief(message=HURT))["tone"]
    assert any(kept in line for line in joined)


# --- facts -------------------------------------------------------------------------------


def test_a_lost_invoice_number_is_refused() -> None:
    evidence = failed(rewrite(GOOD.replace(", ticket PAY-318", "")), brief())["facts_kept"]
    assert evidence == ("The reference “PAY-318” of the draft is missing from the rewrite.",)


def test_a_value_written_another_way_is_kept() -> None:
    text = (
        GOOD.replace("£42.00", "£42").replace("5 May", "Tuesday 5 May").replace("3 working", "three business")
    )
    assert failed(rewrite(text), brief()) == {}


def test_a_name_in_a_listed_aside_may_go_but_an_amount_may_not() -> None:
    draft = DRAFT.replace("The second", "Even Bartleby counts better. Mind the £3.10 fee, too. The second")
    aside = (
        LeftOut("Even Bartleby counts better.", "An aside."),
        LeftOut("Mind the £3.10 fee, too.", "An insult."),
    )
    evidence = failed(rewrite(left_out=LEFT_OUT + aside), brief(draft))["facts_kept"]
    assert evidence == ("The amount “£3.10” of the draft was left out with an aside, but must be kept.",)


def test_a_name_gone_without_a_word_is_refused() -> None:
    draft = DRAFT.replace("ticket PAY-318", "ticket PAY-318, with Bartleby")
    assert failed(rewrite(), brief(draft))["facts_kept"] == (
        "The name “Bartleby” of the draft is missing from the rewrite.",
    )


def test_two_values_that_change_places_are_noticed() -> None:
    draft = DRAFT.replace("The second", "The rent of £810.00 left your account on Monday. The second")
    text = GOOD.replace("The second", "The rent of £42.00 left your account on Monday. The second").replace(
        "payment of £42.00", "payment of £810.00"
    )
    assert any(
        "stands where the draft had" in line for line in failed(rewrite(text), brief(draft))["facts_kept"]
    )


# --- nothing added -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "planted",
    [
        "The fee is £9.99.",
        "It closes on 3 June.",
        "The code is QX-1187.",
        "Ask for Bartleby there.",
        "Ring 0300 555 0111.",
    ],
)
def test_a_value_without_a_source_is_refused(planted: str) -> None:
    text = GOOD.replace("3 working days.", f"3 working days. {planted}")
    assert "nothing_added" in failed(rewrite(text), brief())


def test_the_customers_value_is_not_made_our_fact() -> None:
    message = MESSAGE + " I also lost 310 pounds in bank fees."
    ours = GOOD.replace("3 working days.", "3 working days. The bank fees are £310.")
    theirs = GOOD.replace("3 working days.", "3 working days. You wrote that bank fees came to £310.")
    assert "nothing_added" in failed(rewrite(ours), brief(message=message))
    assert failed(rewrite(theirs), brief(message=message)) == {}


THEIR_DAY = (
    "My choir sings in your hall on Sunday 17 May at 6 pm and there is no heating. The refund must be here by Friday 15 May."
    " I rang on Thursday. At 5 am the boiler banged like a drum."
)


@pytest.mark.parametrize(
    ("said", "theirs"),
    [
        ("So that your choir is warm on Sunday 17 May, two heaters stand in the hall.", True),
        ("So that your choir is safe at 6 pm, two heaters stand in the hall.", True),
        ("Good luck to your choir on Sunday 17 May.", True),
        ("We have your choir's concert on Sunday 17 May in mind.", True),
        ("Fingers crossed for your choir on Sunday.", True),
        ("What you heard at 5 am was the boiler.", True),
        ("The bang that you heard at 5 am was the boiler.", True),
        ("When you rang on Thursday, nobody knew.", True),
        ("The night you tried at 5 am was the coldest.", True),
        ("You waited from Thursday on.", True),
        ("You planned it for Sunday 17 May.", True),
        ("The boiler is back on Sunday 17 May.", False),
        ("Your refund is safe for Friday 15 May.", False),
        ("So that your refund is here by Friday 15 May, nothing is left to do.", False),
        ("Good luck; it is Friday 15 May.", False),
        ("The engineer comes on Thursday.", False),
        ("It was 5 am.", False),
        ("Our file shows Friday 15 May.", False),
    ],
)
def test_a_moment_of_theirs_may_be_what_they_need_us_for_and_never_what_we_do(
    said: str, theirs: bool
) -> None:
    text = GOOD.replace("by [to confirm: date].", f"by [to confirm: date]. {said}")
    assert ("nothing_added" not in failed(rewrite(text), brief(message=THEIR_DAY))) == theirs


def test_what_comes_after_a_moment_said_back_does_not_make_it_ours() -> None:
    opening = "You have no heating, and a choir at 6 pm, so I will write to you."
    text = GOOD.replace("The second payment", f"{opening} The second payment")
    assert "nothing_added" not in failed(rewrite(text), brief(message=THEIR_DAY))
    ours = GOOD.replace("The second payment", "You will be warm, and that at 6 pm. The second payment")
    assert "nothing_added" in failed(rewrite(ours), brief(message=THEIR_DAY))


def test_what_the_agent_the_thread_and_the_commitments_give_may_be_said() -> None:
    promised = Commitment("write with the outcome", "Jon Reed", date(2026, 5, 15), "e-mail")
    text = GOOD.replace("by [to confirm: date]", "by Friday 15 May, from jon@pay.example, under case C-77")
    of = brief(
        agent=Agent("Jon Reed", "Billing", "jon@pay.example"),
        commitments=(promised,),
        thread=(Turn("agent", "Your case is C-77."),),
    )
    assert failed(rewrite(text), of) == {}
    assert set(failed(rewrite(text), brief())) >= {"nothing_added"}


def test_a_weekday_must_be_the_calendars() -> None:
    assert failed(rewrite(GOOD.replace("5 May", "Tuesday 5 May")), brief(message="Twice!!")) == {}
    assert "nothing_added" in failed(rewrite(GOOD.replace("5 May", "Sunday 5 May")), brief(message="Twice!!"))


# --- refusals ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("instead", "ends"),
    [
        ("We can return it before the bank clears it", "no longer said in the rewrite; keep the no."),
        (
            "We can't return it yet, before the bank clears it",
            "more weakly in the rewrite; keep the no as it was.",
        ),
        ("We will try to return it before the bank clears it", "no longer said in the rewrite; keep the no."),
        (
            "We might not return it before the bank clears it",
            "more weakly in the rewrite; keep the no as it was.",
        ),
        ("The bank clears it first", "no longer said in the rewrite; keep the no."),
    ],
)
def test_a_no_must_keep_its_force(instead: str, ends: str) -> None:
    text = GOOD.replace("We can't return it before the bank clears it", instead)
    (evidence,) = failed(rewrite(text), brief())["refusals_kept"]
    assert evidence.endswith(ends)


@pytest.mark.parametrize(
    "said",
    [
        "A second box is out of the question",
        "The voucher is off the table",
        "We couldnt hold the slot and we wont hold another",
        "No boxes for guests",
        "The answer is still a no",
    ],
)
def test_a_no_said_word_for_word_is_kept(said: str) -> None:
    draft = DRAFT.replace("We can't return", f"{said}. We can't return")
    kept = GOOD.replace("We can't return", f"{said}. We can't return")
    assert any(find_refusals(said))
    assert "refusals_kept" not in failed(rewrite(kept), brief(draft))
    assert "refusals_kept" in failed(rewrite(GOOD), brief(draft))


def test_a_no_beside_a_dig_may_not_go_with_it() -> None:
    draft = DRAFT.replace("We can't return", "\ncant add days\n11 voicemails lol its a lid\nWe can't return")
    asked = brief(draft)
    assert any("cant add days\n11" in finding.quote for finding in asked.findings)
    gone = (
        *LEFT_OUT,
        *(LeftOut(line, "It mocks.") for line in ("cant add days", "11 voicemails lol its a lid")),
    )
    assert "refusals_kept" in failed(rewrite(GOOD, left_out=gone), asked)


def test_what_is_not_out_of_the_question_is_no_longer_refused() -> None:
    draft = DRAFT.replace("We can't return", "A second box is out of the question. We can't return")
    turned = GOOD.replace("We can't return", "A second box is not out of the question. We can't return")
    assert "refusals_kept" in failed(rewrite(turned), brief(draft))


def test_a_no_may_be_said_in_other_words_as_strong() -> None:
    text = GOOD.replace(
        "We can't return it before the bank clears it", "It cannot be returned before the bank clears it"
    )
    assert failed(rewrite(text), brief()) == {}


@pytest.mark.parametrize(
    ("drafted", "said"),
    [
        ("We cannot ring each club in advance", "We cannot phone each club in advance"),
        ("We can't reimburse the minibus", "We can't refund the minibus"),
        ("I won't post it to a hotel", "I won't send it to a hotel"),
        ("We don't mend frames of other makes", "We don't repair frames of other makes"),
        ("We will not disclose the names", "We will not share the names"),
        ("I'm not printing figures I had to dry", "I can't put in print figures I haven't had time to dry"),
        ("The surcharge cannot be lifted", "The charge cannot be lifted"),
        ("We can't prolong the lease", "We are unable to extend the lease"),
        ("I am not rebooking the hall", "I will not reschedule the hall"),
        ("We can't supply a loan car", "We can't provide a loan car"),
        ("We don't pay for the loan car", "We cannot cover the loan car"),
        ("We do not permit drums in the loft", "We do not allow drums in the loft"),
    ],
)
def test_a_no_may_be_said_with_a_word_of_the_same_kin(drafted: str, said: str) -> None:
    draft = DRAFT.replace("We can't return", f"{drafted}. We can't return")
    kept = GOOD.replace("We can't return", f"{said}. We can't return")
    assert "refusals_kept" not in failed(rewrite(kept), brief(draft))
    for weaker in ("We will try to look at that", f"{said} yet", f"For now, {said[0].lower()}{said[1:]}"):
        text = GOOD.replace("We can't return", f"{weaker}. We can't return")
        assert "refusals_kept" in failed(rewrite(text), brief(draft))


@pytest.mark.parametrize(
    ("drafted", "said"),
    [
        ("We cannot ring each club", "We can ring each club"),
        ("We cannot ring each club", "We have not rung each club"),
        ("We will not disclose the names", "We did not share the names"),
        ("We can't reimburse the minibus", "We have not refunded the minibus, and cannot say why"),
        ("We can't extend the lease on the flat", "We can't answer for the lease on the car"),
    ],
)
def test_kin_alone_does_not_carry_a_no(drafted: str, said: str) -> None:
    draft = DRAFT.replace("We can't return", f"{drafted}. We can't return")
    text = GOOD.replace("We can't return", f"{said}. We can't return")
    assert "refusals_kept" in failed(rewrite(text), brief(draft))


def test_one_no_cannot_stand_for_two() -> None:
    draft = DRAFT.replace(
        "We can't return", "We can't waive the fee. We can't lower the fee. We can't return"
    )
    text = GOOD.replace("We can't return", "We can't waive the fee. We can't return")
    (evidence,) = failed(rewrite(text), brief(draft))["refusals_kept"]
    assert evidence.startswith("“We can't lower the fee”")


# --- promises ----------------------------------------------------------------------------


def test_a_promise_needs_a_licence() -> None:
    text = GOOD.replace("3 working days.", "3 working days. We will also send you a voucher.")
    (evidence,) = failed(rewrite(text), brief())["promises_licensed"]
    assert evidence == "“voucher” is a gift that neither the draft nor house policy gives."


def test_the_draft_licenses_its_own_kind_of_promise() -> None:
    draft = DRAFT.replace("We can't", "A voucher is in the post. We can't")
    text = GOOD.replace("We can't", "A voucher is in the post. We can't")
    assert failed(rewrite(text), brief(draft)) == {}


def test_a_licence_for_one_gain_is_none_for_another_of_its_kind() -> None:
    draft = DRAFT.replace("We can't", "A voucher for the cinema is in the post. We can't")
    other = GOOD.replace(
        "We can't",
        "A voucher for the cinema is in the post. We add a voucher against wasted summer weekends. We can't",
    )
    assert set(failed(rewrite(other), brief(draft))) == {"promises_licensed"}


@pytest.mark.parametrize(
    ("drafted", "said", "licensed"),
    [
        ("A new blade is ordered. No charge.", "The new blade is ordered, at no charge.", True),
        (
            "The loom is serviced on site. Free of charge.",
            "The loom is serviced on site, free of charge.",
            True,
        ),
        ("We wrote the postage off. That is all.", "The postage is written off.", True),
        ("The reed is fitted next. No charge.", "The carpet is cleaned at no charge.", False),
        (
            "Store credit of £8 is yours if you bring it in.",
            "If you would like the credit, reply here.",
            True,
        ),
        ("Store credit of £8 is yours if you bring it in.", "Once the credit shows, tell me.", True),
        ("Store credit of £8 is yours if you bring it in.", "As soon as that credit is used, write.", True),
        ("Store credit of £8 is yours if you bring it in.", "Every sister gets a credit on Sundays.", False),
        ("It is all logged.", "If you would like the credit, reply here.", False),
        ("It is all logged.", "I'll ring you by [to confirm].", True),
        ("It is all logged.", "I'll call you about it by [to confirm: day].", True),
        ("It is all logged.", "If it is not there by then I'll look into it by [to confirm].", True),
        ("It is all logged.", "I'll ring you.", False),
        ("It is all logged.", "I'll look into it.", False),
        ("It is all logged.", "We will investigate by [to confirm].", False),
        ("It is all logged.", "I'll refund you by [to confirm].", False),
        ("It is all logged.", "I'll ring you. The rest follows by [to confirm].", False),
    ],
)
def test_a_gain_spoken_of_and_a_call_left_to_confirm_are_no_new_promises(
    drafted: str, said: str, licensed: bool
) -> None:
    draft = DRAFT.replace("We can't", f"{drafted} We can't")
    text = GOOD.replace("We can't", f"{said} We can't")
    assert ("promises_licensed" not in failed(rewrite(text), brief(draft))) == licensed


def test_house_policy_forbids_even_what_the_draft_promises() -> None:
    draft = DRAFT.replace("We can't", "It will never happen again. We can't")
    text = GOOD.replace("We can't", "It will never happen again. We can't")
    (evidence,) = failed(rewrite(text), brief(draft))["promises_licensed"]
    assert evidence.endswith("which house policy forbids.")


def test_all_of_it_is_more_than_some_of_it() -> None:
    draft = DRAFT.replace("We can't", "We refund the £42.00. We can't")
    text = GOOD.replace("We can't", "We refund the £42.00 in full. We can't")
    assert failed(rewrite(text), brief(draft))["promises_licensed"] == (
        "“refund” promises all of it; the draft does not.",
    )


def test_a_thing_undertaken_that_nobody_spoke_of_is_refused() -> None:
    text = GOOD.replace("3 working days.", "3 working days. I can lift the limit on your card.")
    assert failed(rewrite(text), brief())["promises_licensed"] == (
        "“I can lift” undertakes something that neither the draft nor house policy says.",
    )
    draft = DRAFT.replace("We can't", "The limit is lifted. We can't")
    assert failed(rewrite(text.replace("We can't", "The limit is lifted. We can't")), brief(draft)) == {}


def test_what_the_draft_only_denies_is_not_licensed() -> None:
    text = GOOD.replace("3 working days.", "3 working days. I can waive it.")
    assert "promises_licensed" in failed(
        rewrite(text), brief(DRAFT.replace("We can't", "We can't waive it. We can't"))
    )


@pytest.mark.parametrize("typed", [str, str.lower], ids=["with capitals", "without"])
def test_the_first_words_of_a_sentence_stand_as_they_stood_unless_they_are_a_dig_by_themselves(
    typed: Callable[[str], str],
) -> None:
    """The learned detector asks about them once they are a sentence; a rule had spoken for the whole."""
    dig, plain = (
        "Everybody else in that row slept like a log",
        "You had read the page and you had booked the room",
    )
    message = "The room was loud and small. I want my money back."
    draft = " ".join(f"{half}, as you clearly didn't notice." for half in (dig, plain))
    draft = typed(draft)
    reply = f"I'm sorry that the room was loud.\n\n{dig}. {plain}."
    marked = [f.quote for f in detect(reply, message=message, rules=GUARDRAILS).findings]
    assert marked == [f"{dig}.", f"{plain}."]
    (evidence,) = failed(rewrite(reply), brief(draft, message))["tone"]
    assert evidence.startswith(f"“{dig}.”")


# --- apology -----------------------------------------------------------------------------

SORRY = "I'm sorry that the payment left your account twice."


def test_the_apology_stands_first_and_once() -> None:
    late = GOOD.replace(f"{SORRY}\n\n", "").replace("3 working days.", f"3 working days. {SORRY}")
    assert failed(rewrite(late), brief())["apology"] == (
        "The apology comes too late; put it in the first two sentences.",
    )
    twice = GOOD.replace("I will write", "Again, I am very sorry. I will write")
    assert failed(rewrite(twice), brief())["apology"] == (
        "The reply says sorry more than once; once is enough.",
    )
    none = GOOD.replace(SORRY, "Thank you for your message.")
    assert failed(rewrite(none), brief())["apology"] == ("There is no apology; open with one.",)


def test_sorry_you_feel_that_way_is_no_apology() -> None:
    assert "apology" in failed(rewrite(GOOD.replace(SORRY, "I'm sorry you feel that way.")), brief())


@pytest.mark.parametrize(
    "sorry",
    [
        "We're sorry to hear that your table stood by the bins.",
        "We are sorry to hear your table faced the bins.",
    ],
)
def test_what_the_learned_detector_takes_for_a_non_apology_is_one_all_the_same(sorry: str) -> None:
    """It knows words, not apologies; in a letter with a sting it takes these for hollow."""
    sting = "You sound like the stairs are the only thing that people ever hear of."
    message = "Our table stood right by the bins and the stairs creaked. I paid 42 pounds. Ada Brook"
    text = GOOD.replace(SORRY, f"{sorry} {sting}")
    refused = failed(rewrite(text), brief(message=message))
    assert "apology" not in refused
    assert [line for line in refused["tone"] if sting not in line] == []


def test_an_apology_admits_only_what_the_fault_allows() -> None:
    admitting = rewrite(GOOD.replace(SORRY, "I'm sorry; this was our mistake."))
    assert set(failed(admitting, brief(fault="not_ours"))) == {"apology", "promises_licensed"}
    assert failed(admitting, brief(fault="ours")) == {}


# --- follow-up ---------------------------------------------------------------------------


def test_a_reply_ends_with_what_happens_next() -> None:
    text = GOOD.replace(
        "I will write to you with the outcome by [to confirm: date].", "The sky is grey."
    ).replace("which takes 3 working days", "3 working days at most")
    assert "follow_up" in failed(rewrite(text.replace("We can't return", "The bank can't return")), brief())


def test_a_letter_that_says_it_is_the_last_needs_no_next_step() -> None:
    ends = "Your tickets stay valid. We do not answer further mails in this matter. The file is shut."
    draft = f"Stop whining.\n\n{ends}\n\nJon Reed"
    text = f"I am sorry for the trouble you have had.\n\n{ends}\n\nJon Reed"
    assert "follow_up" not in failed(rewrite(text, left_out=()), brief(draft))
    text = text.replace("We do not answer further mails in this matter. ", "")
    assert "follow_up" in failed(
        rewrite(text, left_out=()),
        brief(draft.replace("We do not answer further mails in this matter. ", "")),
    )


def test_the_customers_wish_is_no_deadline_of_ours() -> None:
    text = GOOD.replace("by [to confirm: date]", "by Friday")
    assert failed(rewrite(text), brief())["follow_up"] == (
        "“Friday” in “I will write to you with the outcome by Friday” was given by nobody on our side.",
    )


# --- structure ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Hi Ada,", "Hi Eva,"), ("Hi Ada,\n\n", ""), ("Thanks,\n", ""), ("Jon Reed\n", ""), ("Jon Reed", "Jon Read"), ("\nBilling", ""),
        ("Billing", "Billing\nJon Reed\nBilling"), ("ticket PAY-318", "ticket **PAY-318**"), ("The second", "# The second"),
    ],
)  # fmt: skip
def test_the_letters_frame_is_kept(old: str, new: str) -> None:
    assert "structure" in failed(rewrite(GOOD.replace(old, new)), brief())


@pytest.mark.parametrize(
    ("closing", "binds"),
    [
        ("Kind regards,", True), ("Many thanks,", True), ("Yours truly,", True), ("With warm wishes,", True), ("Take care,", True), ("Cheers,", True),
        ("See you on 12 May at 9 am,", True), ("Speak soon,", True), ("With sympathy,", True), ("Bien à vous,", True), ("Saluti,", True), ("Mind the gap on your way out,", False),
        ("Over and out,", False), ("Sleep tight, dream of me,", False), ("Another day, another letter,", False), ("On your bike,", False),
    ],
)  # fmt: skip
def test_a_closing_that_is_no_courtesy_and_says_nothing_may_go(closing: str, binds: bool) -> None:
    draft = DRAFT.replace("Thanks,", closing)
    assert ("structure" in failed(rewrite(GOOD.replace("Thanks,\n", "")), brief(draft))) == binds
    assert "structure" not in failed(rewrite(GOOD.replace("Thanks,", closing)), brief(draft))


def test_the_quoted_thread_stays_as_it_was() -> None:
    thread = "\n\nOn 10 May Ada wrote:\n> You charged me twice!\n> Ada"
    assert failed(rewrite(GOOD + thread), brief(DRAFT + thread)) == {}
    assert "structure" in failed(rewrite(GOOD + thread.replace("twice", "once")), brief(DRAFT + thread))
    assert "structure" in failed(rewrite(), brief(DRAFT + thread))


def test_parts_that_do_not_make_up_the_text_are_refused() -> None:
    given = replace(rewrite(), parts=(*rewrite().parts[:-1], Part("signature", "Somebody else")))
    assert failed(given, brief())["structure"] == ("The parts of the rewrite do not make up its text.",)


def test_a_reply_may_be_twice_as_long_and_sixty_words_more_not_longer() -> None:
    words = len(GOOD.split())
    assert "structure" not in failed(
        rewrite(GOOD.replace("twice.", "twice, " + "and so on, " * 10 + "truly.")), brief()
    )
    longer = GOOD.replace("twice.", "twice. " + "It is a long story and here it is again. " * words)
    assert "structure" in failed(rewrite(longer), brief())


def test_a_sentence_that_says_nothing_is_refused_unless_it_is_the_agents() -> None:
    text = GOOD.replace("I will write", "We value your business. I will write")
    assert "structure" in failed(rewrite(text), brief())
    assert "structure" not in failed(
        rewrite(text), brief(DRAFT.replace("We can't", "We value your business. We can't"))
    )


# --- language and leaks ------------------------------------------------------------------

GERMAN = (
    "Guten Tag Ada,\n\ndie zweite Zahlung ist am 5. Mai abgegangen, und wir können sie erst zurückgeben, wenn die Bank sie"
    " verbucht hat. Das dauert drei Werktage, und das steht auch in unseren Bedingungen.\n\nViele Grüße\nJon Reed"
)


def test_a_draft_in_another_language_is_left_to_a_person() -> None:
    evidence = failed(rewrite(GERMAN, changed=False, left_out=()), brief(GERMAN))["language"]
    assert evidence == (
        "The draft does not look English. Our rules read English only, so a person must check this reply.",
    )


def test_a_rewrite_in_another_language_than_the_draft_is_refused() -> None:
    assert failed(rewrite(GERMAN), brief())["language"] == (
        "The rewrite is not in the language of the draft.",
    )


@pytest.mark.parametrize(
    "leak",
    [
        "[NAME_1]",
        "{{harm}}",
        "[Your Name]",
        "As an AI language model, I feel this.",
        "Here is the rewritten reply:",
        "Note to the agent: breathe.",
    ],
)
def test_machinery_that_shows_is_refused(leak: str) -> None:
    assert "no_leak" in failed(rewrite(GOOD.replace("The second", f"{leak} The second")), brief())


def test_brackets_that_the_draft_had_are_the_agents() -> None:
    draft = DRAFT.replace("ticket PAY-318", "ticket PAY-318 [urgent]")
    assert failed(rewrite(GOOD.replace("ticket PAY-318", "ticket PAY-318 [urgent]")), brief(draft)) == {}
