"""The offline engine edits: what was good stays to the letter, what hurt is gone, nothing is invented."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardrails.catalog import RULES
from guardrails.detect import detect
from guardrails.finding import Severity
from rewriter.apologies import find_apologies
from rewriter.deadline import Deadline
from rewriter.engines.offline import OfflineEngine
from rewriter.pipeline import run
from rewriter.policy import Policy, load_policy
from rewriter.retelling.denial import thing_in
from rewriter.values import Agent, Check, Commitment, Customer, Fault, Outcome, Situation

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
POLICY = load_policy("default")

HURTFUL = sorted(
    {
        re.sub(r"\[\[|\]\]", "", hit)
        for rule in RULES
        if rule.severity is not Severity.NOTE
        for hit in rule.hits
        if " >> " not in hit and "\n" not in hit and len(hit) < 160
    }
)
PLAIN = (
    "Order 7741-K left our depot on 12 November.",
    "The repair costs €84.50 and takes 3 working days.",
    "We cannot refund the delivery charge.",
    "Please send form B-12 to claims@larkspur.example by 4 December.",
    "You can reach us on 01632 960 114 from 9:00 to 17:00.",
    "Only the lower shelf is covered by the guarantee.",
    "Open Settings > Devices and choose Remove.",
    "The second visit is on Monday at 14:30.",
)
MESSAGES = (
    "My heating has been off since Sunday. Where is your engineer?",
    "You cancelled my visit twice!!",
    "This is ridiculous. I want my money back.",
    "",
)


def rewritten(draft: str, message: str = MESSAGES[0], **given: object) -> Outcome:
    situation = Situation(message, draft, NOW, **given)  # type: ignore[arg-type]
    return run(situation, policy=POLICY, engines=(OfflineEngine(),), deadline=Deadline.after(5))


ANY_QUESTIONS = "If there is anything I've missed, reply to me here and I'll answer by the next working day."
THEIR_TURN = "Reply to me here and I'll answer by the next working day."
FROM_US = "If there is anything we've missed, reply to us here and we'll answer by the next working day."
"""What a letter ends with where nothing else is certain."""


def text_of(outcome: Outcome) -> str:
    assert outcome.rewrite is not None
    return outcome.rewrite.text


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(HURTFUL), min_size=1, max_size=3, unique=True),
    st.lists(st.sampled_from(PLAIN), min_size=1, max_size=4, unique=True),
    st.sampled_from(MESSAGES),
)
def test_what_hurts_is_gone_and_every_plain_sentence_stays_to_the_letter(
    hurtful: list[str], plain: list[str], message: str
) -> None:
    draft = "\n\n".join(("Hi Jo,", *plain[:1], *hurtful, *plain[1:], "Sam"))
    outcome = rewritten(draft, message)
    text = text_of(outcome)
    if any(finding.severity is not Severity.NOTE for finding in outcome.findings):
        hot = [f.quote for f in detect(text).findings if f.severity is not Severity.NOTE]
        assert hot == []
        flagged = {f.quote for f in outcome.findings}
        kept = [sentence for sentence in plain if not any(sentence in quote for quote in flagged)]
        assert all(
            sentence[1:] in text for sentence in kept
        )  # the first "no" is led in and loses its capital
        assert len(find_apologies(text)) == 1
    else:
        assert all(sentence in text for sentence in (*plain, *hurtful))
    assert outcome.status in ("ready", "needs_person")
    assert (outcome.status == "ready") == outcome.verdict.ok


def test_a_clean_draft_comes_back_untouched() -> None:
    draft = "Hi Jo,\n\nI'm sorry the heating is still off. The engineer comes on 3 December; call 01632 960 114 if that does not suit.\n\nSam\n\n> earlier mail"
    outcome = rewritten(draft)
    assert outcome.status == "ready"
    assert outcome.rewrite is not None
    assert not outcome.rewrite.changed
    assert outcome.rewrite.text == draft


def test_a_draft_that_holds_nothing_but_the_sting_needs_a_person_to_say_something() -> None:
    outcome = rewritten("Calm down.")
    assert outcome.status == "needs_person"
    assert "structure" in {check.name for check in outcome.verdict.failed}


def test_a_clean_draft_without_greeting_or_sign_off_is_whole_as_it_is() -> None:
    outcome = rewritten(
        "Sorry about the wait. The engineer comes on 3 December; call 01632 960 114 if it does not suit."
    )
    assert outcome.status == "ready"
    assert outcome.rewrite is not None
    assert [part.role for part in outcome.rewrite.parts] == ["answer"]


def test_a_draft_that_reads_cold_to_an_upset_customer_gets_its_apology_and_nothing_else() -> None:
    draft = "Hi Jo,\n\nNo engineer comes before 3 December, which was on the card that somebody left for you. Call 01632 960 114 if that does not suit.\n\nSam"
    text = text_of(rewritten(draft))
    greeting, rest = draft.split("\n\n", 1)
    assert text == f"{greeting}\n\nI am sorry that your heating has been off since Sunday.\n\n{rest}"


def test_a_friendly_draft_without_an_apology_is_left_to_the_letter() -> None:
    draft = "Hi Jo,\n\nThe engineer comes on 3 December; call 01632 960 114 if that does not suit.\n\nSam"
    outcome = rewritten(draft)
    assert text_of(outcome) == draft
    assert outcome.critique.note.endswith(
        "may come first: “I am sorry that your heating has been off since Sunday.”"
    )


@pytest.mark.parametrize(
    "said", ["I can send you the {link} page.", "I can send you the {0} sheet.", "I can send you the } leaf."]
)
def test_braces_in_a_draft_are_no_blanks_of_ours(said: str) -> None:
    assert said in text_of(rewritten(f"Hi Jo,\n\nCalm down. {said}\n\nSam"))


def test_the_apology_stands_first_and_names_the_harm() -> None:
    text = text_of(rewritten("Hi Jo,\n\nCalm down. The engineer comes on 3 December.\n\nSam"))
    assert text.split("\n\n")[1].startswith("I am sorry that your heating has been off since Sunday.")


def test_an_apology_of_the_agents_own_is_kept_and_moved_to_the_front() -> None:
    text = text_of(
        rewritten(
            "Hi Jo,\n\nCalm down. The engineer comes on 3 December.\n\nI'm sorry about the cold house.\n\nSam"
        )
    )
    assert text.split("\n\n")[1].startswith("I'm sorry about the cold house.")
    assert len(find_apologies(text)) == 1


def test_an_apology_that_names_nothing_makes_way_for_one_that_does() -> None:
    text = text_of(rewritten("Hi Jo,\n\nCalm down. The engineer comes on 3 December. I am sorry.\n\nSam"))
    assert text.split("\n\n")[1] == "I am sorry that your heating has been off since Sunday."
    assert text.count("sorry") == 1


def test_signature_and_quoted_thread_stay_byte_for_byte() -> None:
    tail = "Kind regards,\nSam  Ó Néill\nDesk 4 | ext. 12"
    quoted = "On Mon, 23 Nov 2026, Jo wrote:\n> WHERE ARE YOU???\n>  idiots"
    text = text_of(rewritten(f"Hi Jo,\n\nCalm down. The engineer comes on 3 December.\n\n{tail}\n\n{quoted}"))
    assert text.endswith(f"{tail}\n\n{quoted}")


def test_what_was_left_out_is_listed_with_its_reason() -> None:
    outcome = rewritten("Hi Jo,\n\nCalm down. The engineer comes on 3 December.\n\nSam")
    assert outcome.rewrite is not None
    (left,) = outcome.rewrite.left_out
    assert left.quote.startswith("Calm down")
    assert left.why


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("I know people who would sulk two weeks about nothing and still write nicer letters than you.", ""),
        ("The tap was shut on 12 November, and you might have noticed that sooner, had you ever gone downstairs.", "The tap was shut on 12 November."),
        ("The tap was shut on 12 November.", "The tap was shut on 12 November."),
    ],
)  # fmt: skip
def test_a_value_goes_with_an_idle_comment_and_stays_where_it_tells_something(
    sentence: str, left: str
) -> None:
    outcome = rewritten(f"Hi Jo,\n\nCalm down. The part is in Leeds. {sentence}\n\nSam")
    assert outcome.status == "ready"
    assert (sentence in text_of(outcome)) is (sentence == left)
    assert left in text_of(outcome)


@pytest.mark.parametrize(
    ("shouted", "left"),
    [
        ("YOU LOST THE KEY.", ""),
        ("STOP RINGING THE WORKSHOP.", ""),
        ("THE VAN LEFT ON THE 9TH. STOP ASKING.", "The van left on the 9th."),
        ("STOP WEARING THE OLD PAIR.", "Stop wearing the old pair."),
        ("YOU MUST SIGN PAGE 2.", "You must sign page 2."),
        ("DO NOT BEND THE ARM.", "Do not bend the arm."),
    ],
)
def test_a_shouted_reproach_goes_and_a_shouted_instruction_is_said_in_small_letters(
    shouted: str, left: str
) -> None:
    body = text_of(rewritten(f"Hi Jo,\n\nThe part is in Leeds. {shouted} The arm fits both sides.\n\nSam"))
    assert f"The part is in Leeds. {left} The arm fits both sides.".replace("  ", " ") in body


@pytest.mark.parametrize(
    "kept",
    [
        "Somebody should have told you at the desk.",
        "As everybody but you knows, somebody will need to sit with it while it warms up.",
    ],
)
def test_what_we_should_have_done_and_what_is_needed_stays_whatever_it_sounds_like(kept: str) -> None:
    assert kept in text_of(
        rewritten(f"Hi Jo,\n\nThe part is in Leeds. Hopefully that helps, genius. {kept}\n\nSam")
    )


@pytest.mark.parametrize(
    ("fault", "draft", "words"),
    [
        ("ours", "Calm down. He comes on 3 December.", "sorry that your visit was cancelled twice"),
        ("not_ours", "Calm down. The next visit is on 3 December.", "sorry that your visit was cancelled"),
    ],
)
def test_the_fault_decides_between_owning_it_and_regret(fault: Fault, draft: str, words: str) -> None:
    assert words in text_of(rewritten(draft, message="You cancelled my visit twice!!", fault=fault))


def test_what_befell_somebody_is_regretted_whoever_is_at_fault_and_as_people_speak() -> None:
    message = "I've had no heating since Sunday. I rang three times."
    plain = text_of(rewritten("Calm down. The engineer comes on 3 December.", message, fault="not_ours"))
    assert "I am sorry that you have had no heating since Sunday and had to ring three times." in plain
    chatty = text_of(rewritten("Calm down. I'm sending the engineer on 3 December.", message))
    assert "I'm sorry you've had no heating since Sunday and had to ring three times." in chatty


def test_what_the_draft_owns_up_to_is_what_we_are_sorry_for_and_is_said_once() -> None:
    draft = "Hi Jo,\n\nCalm down. We sent the engineer to the wrong street. He comes on 3 December.\n\nSam"
    text = text_of(rewritten(draft, message="This is ridiculous. I want my money back."))
    assert "sorry that we sent the engineer to the wrong street." in text
    assert text.count("wrong street") == 1


def test_a_thing_that_the_customer_did_is_no_admission() -> None:
    text = text_of(
        rewritten(
            "Hi Jo,\n\nCalm down. The Delray form you did give us. It is in your file.\n\nSam",
            message="This is ridiculous.",
        )
    )
    assert "sorry that the Delray form" not in text


def test_the_agents_contractions_and_plural_are_kept() -> None:
    assert "We're sorry" in text_of(rewritten("Calm down. We're sending our engineer on 3 December."))


def test_commitments_that_were_given_are_spoken_and_missing_dates_are_marked() -> None:
    commitment = Commitment("send you the engineer's name", "Sam", None, None, "agent", confirmed=True)
    text = text_of(
        rewritten(
            "Calm down. The engineer comes on 3 December.", agent=Agent(name="Sam"), commitments=(commitment,)
        )
    )
    assert "I will send you the engineer's name by [to confirm: date]." in text


def test_a_greeting_is_added_only_where_nobody_is_spoken_to() -> None:
    named = Customer(name="Jo Hart")
    assert text_of(rewritten("Calm down. He comes on 3 December.", customer=named)).startswith(
        "Hello Jo Hart,"
    )
    assert "Hello" not in text_of(rewritten("Jo, he comes on 3 December. Calm down.", customer=named))


@pytest.mark.parametrize(
    "draft",
    ["Beruhigen Sie sich doch bitte endlich einmal. Wir haben Ihre Bestellung noch nicht verschickt."],
)
def test_a_draft_in_another_language_needs_a_person_and_is_left_alone(draft: str) -> None:
    outcome = rewritten(draft, message="Wo ist mein Paket?")
    assert outcome.status == "needs_person"
    assert "language" in {check.name for check in outcome.verdict.failed}
    assert text_of(outcome) == draft


def test_a_letter_in_two_languages_needs_a_person_and_keeps_what_we_cannot_read() -> None:
    outcome = rewritten(
        "Bonjour Madame,\n\nVotre colis est parti le 12 mai. You should have read the email. Il est chez vous lundi.\n\nPaul",
        message="My parcel never arrived!!",
    )
    assert outcome.status == "needs_person"
    assert "Il est chez vous lundi." in text_of(outcome)


def test_commitments_given_beside_a_clean_draft_are_spoken_and_nothing_else_changes() -> None:
    draft = "Hi Jo,\n\nSorry about the wait. The engineer comes on 3 December; call 01632 960 114 if it does not suit.\n\nInes"
    given_ = (
        Commitment("call you", "Ines", date(2026, 12, 1), "phone", "agent", confirmed=True),
        Commitment("I will send the receipt", None, None, None, "agent", confirmed=True),
    )
    outcome = rewritten(draft, commitments=given_)
    text = text_of(outcome)
    assert outcome.status == "ready"
    assert (
        "I will call you by phone by Tuesday 1 December. We will send the receipt by [to confirm: date]."
        in text
    )
    assert text.startswith(draft.removesuffix("\n\nInes"))


def test_a_value_inside_an_insult_that_cannot_be_freed_needs_a_person() -> None:
    outcome = rewritten(
        "Hi Jo,\n\nThe engineer comes at noon.\n\nIf you'd bothered to send the receipt you'd have had your £30 by now.\n\nSam"
    )
    assert outcome.status == "needs_person" or "£30" in text_of(outcome)


def test_what_a_customer_says_we_did_is_not_repeated_to_them() -> None:
    text = text_of(
        rewritten(
            "Calm down. The engineer comes on 3 December.",
            message="You never do anything. Your vet charged me 240 euros for nothing!!",
        )
    )
    assert "You wrote" not in text
    assert not {"never", "vet", "nothing"} & set(text.lower().replace(".", " ").split())


def test_a_comment_beside_a_value_goes_and_the_value_stays() -> None:
    text = text_of(
        rewritten(
            "Hi Jo,\n\nCalm down. The visit costs £45 (the warm thing is a radiator, love), payable on the day.\n\nSam"
        )
    )
    assert "The visit costs £45, payable on the day." in text


def test_what_befell_the_customer_is_said_without_saying_who_did_it() -> None:
    text = text_of(
        rewritten(
            "Hi Jo,\n\nCalm down. The visit is on 3 December.\n\nSam",
            message="You cancelled my visit twice!!",
        )
    )
    assert "sorry that your visit was cancelled twice." in text


def test_a_letter_with_a_next_step_of_its_own_gets_no_second_close() -> None:
    text = text_of(rewritten("Hi Jo,\n\nCalm down. The visit costs £45. Ring me on Monday to book.\n\nSam"))
    assert text.endswith("Ring me on Monday to book.\n\nSam")


def test_a_letter_without_one_says_where_to_turn_in_the_agents_voice() -> None:
    agent = Agent(name="Sam", phone="01632 960 114")
    formal = text_of(rewritten("Hi Jo,\n\nCalm down. The visit costs £45.\n\nSam", agent=agent))
    chatty = text_of(rewritten("Hi Jo,\n\nCalm down. It's £45 for the visit.\n\nSam"))
    assert "If there is anything I have missed, please call me on 01632 960 114." in formal
    assert ANY_QUESTIONS in chatty


def test_when_we_answer_is_said_only_where_the_house_says_it() -> None:
    draft = "Hi Jo,\n\nCalm down. It's £45 for the visit.\n\nSam"
    slower = Policy.model_validate(POLICY.model_dump() | {"service": {"next_update_business_days": 3}})
    silent = Policy.model_validate(POLICY.model_dump() | {"licensed": ()})
    for policy, ends in (
        (slower, "If there is anything I've missed, reply to me here and I'll answer within 3 working days."),
        (silent, "If there is anything I've missed, just reply to me here."),
    ):
        outcome = run(
            Situation(MESSAGES[0], draft, NOW),
            policy=policy,
            engines=(OfflineEngine(),),
            deadline=Deadline.after(5),
        )
        assert text_of(outcome).endswith(f"{ends}\n\nSam")
        assert outcome.status == "ready"


@pytest.mark.parametrize(
    ("draft", "ends"),
    [
        ("It's £45. The fitter has a slot on Monday.", "If Monday does not suit you, just let me know."),
        ("It's £45. The fitter has a slot on Monday. The lid is blue.", "If Monday does not suit you, just let me know."),
        ("It's £45. The fitter has a slot on Monday. The lid is due on Friday.", ANY_QUESTIONS),
        ("It's £45. The fitter had a slot on Monday.", ANY_QUESTIONS),
        ("It's £45. Your appointment on Monday is unaffected.", ANY_QUESTIONS),
        ("It's old. The fitter comes to you on Monday or on Friday.", ANY_QUESTIONS),
        ("It's old. The report is there on Monday.", ANY_QUESTIONS),
        ("It's old. Drop it off by 14 April.", "Drop it off by 14 April."),
        ("It's packed. The replacement arrives on Friday.", "If the replacement has not reached you by Friday, just reply to me here."),
        ("It's packed. It arrives on 3 May.", "If it has not reached you by 3 May, just reply to me here."),
        ("It's packed. It arrives on 3 May. It's blue.", ANY_QUESTIONS),
        ("It's packed and I've posted you a new key.", ANY_QUESTIONS),
        ("It's £9. I'm refunding £12, within two days.", ANY_QUESTIONS),
        ("It's jammed. Send a photo of the lid.", "Send a photo of the lid."),
        ("It's jammed. Send a photo of the lid. It's blue.", "It's blue."),
        ("It's jammed. Send a photo of the lid. We can't refund it.", FROM_US),
        ("It's jammed. You can have it tested at the desk.", "You can have it tested at the desk."),
        ("We can't refund the lid, it's jammed. You can have it tested at the desk.", FROM_US),
        ("We can't refund the lid, it's jammed. Would you like a blue one?", "Would you like a blue one?"),
        ("It's jammed. If you pay by Friday, the lid is yours.", "If you pay by Friday, the lid is yours."),
        ("It's jammed. Would you like the blue one?", "Would you like the blue one?"),
        ("It's jammed. The decision is final.", "The decision is final."),
        ("It's blue. It's under Kits > Lids.", "If you get stuck with that, just reply to me here."),
        ("It's under Kits > Lids. It's blue.", ANY_QUESTIONS),
        ("It's old. You can apply for a new one online.", "If you get stuck with that, just reply to me here."),
        ("It's old. Update is due in spring.", ANY_QUESTIONS),
        ("It's old. I can order you a new lid.", "If you would like me to order you a new lid, just let me know."),
        ("It's old. I can order you that.", THEIR_TURN),
        ("It's old. I can give you a new lid.", THEIR_TURN),
        ("It's old. I still need the receipt. It's blue.", THEIR_TURN),
        ("It's old. Please choose a colour by Friday.", "Please choose a colour by Friday."),
        ("It's old. Keep it or send it back, it's your call.", "it's your call."),
        ("It's old. The lid or the hinge, it's your call.", "Let me know which suits you best."),
        ("It's old. I have Monday at ten or Friday at two.", "Let me know which suits you best."),
        ("It's used, so I can't take it back.", ANY_QUESTIONS),
        ("The lid is blue. The box is open. It's £9. The desk shuts at six. I can't take it back as a return.", "If you think I've got this wrong, reply to me here and I'll answer by the next working day."),
        ("It's used. I'll ring the maker for you.", "I'll ring the maker for you."),
        ("It's with the maker, and that's raised.", "I'll write to you with an update by [to confirm: date]."),
        ("It's with the maker until Friday.", ANY_QUESTIONS),
    ],
)  # fmt: skip
def test_a_letter_ends_with_what_it_leaves_open_and_says_no_next_step_twice(draft: str, ends: str) -> None:
    text = text_of(rewritten(f"Hi Jo,\n\nCalm down. {draft}\n\nSam"))
    assert text.removesuffix("\n\nSam").endswith(ends)


def test_a_no_to_what_was_asked_for_is_owned_up_to_once() -> None:
    no = "Hi Jo,\n\nCalm down. It's open{}, so we can't refund it.\n\nSam"
    asked = "My parcel arrived torn and I want a refund!"
    owned = "We know that this is not the answer you hoped for; if you would like to talk about it, reply to us here and we'll answer by the next working day."
    assert owned in text_of(rewritten(no.format(""), asked))
    assert "not the answer" not in text_of(rewritten(no.format(", I'm afraid"), asked))
    assert "not the answer" not in text_of(rewritten(no.format(""), "My parcel arrived torn!"))
    granted = no.format("").replace("refund it.", "refund the postage. We will refund £84 for the lamp.")
    assert "not the answer" not in text_of(rewritten(granted, asked))


@pytest.mark.parametrize(
    "draft",
    [
        "It's shut. The engineer was there on Monday.",
        "It's shut. You could have looked on the photo.",
        "It's shut. Please don't send a photo.",
        "It's shut. Order 118 is closed.",
        "It's shut. I can see that on the log.",
    ],
)
def test_what_only_sounds_like_a_next_step_is_none(draft: str) -> None:
    text = text_of(rewritten(f"Hi Jo,\n\nCalm down. {draft}\n\nSam"))
    assert text.endswith(f"{ANY_QUESTIONS}\n\nSam")


def test_several_sums_in_a_letter_about_money_can_be_gone_through() -> None:
    sums = "Hi Jo,\n\nCalm down. The lid is £4. The hinge is £5. It's blue. It's packed. It's at the desk.\n\nSam"
    assert "If you think I've got this wrong, reply" in text_of(rewritten(sums, "You overcharged me!"))
    assert ANY_QUESTIONS in text_of(rewritten(sums, "The lid is broken!"))


@pytest.mark.parametrize(
    ("message", "opens"),
    [
        ("The lid is broken!", "If there is anything I've missed,"),
        ("The lid is broken and my mother cut her hand!", "If you would like to talk about any of this,"),
        ("The lid is broken and I am scared of the steam!", "If you would like to talk about any of this,"),
        ("Your fitter forgot the lid!", "If you would like to talk about any of this,"),
        ("The lid and the handle are missing!", "If you would like to talk about any of this,"),
    ],
)
def test_a_letter_that_leaves_nothing_open_ends_by_what_was_written_of(message: str, opens: str) -> None:
    text = text_of(rewritten("Hi Jo,\n\nCalm down. It's £45 for the visit.\n\nSam", message))
    assert text.split("\n\n")[-2].startswith(opens)


def test_a_price_that_is_thrown_down_came_as_no_surprise() -> None:
    said = text_of(rewritten("Hi Jo,\n\nCalm down. It's £45 for the lid.\n\nSam", "£45 for a yellow lid!"))
    assert "surprise" not in said
    assert "sorry for the trouble" in said


def test_whoever_asked_not_to_be_written_to_is_only_told_how_to_reply() -> None:
    draft = "Hi Jo,\n\nCalm down. It's £45 for the visit. You fool, don't contact me again.\n\nSam"
    assert text_of(rewritten(draft)).endswith("visit.\n\nYou can reply to me here.\n\nSam")


def test_whether_we_have_it_wrong_is_asked_only_where_what_was_asked_for_is_not_granted() -> None:
    told = "The lid is blue. The box is open. It's £9. The desk shuts at six. I can't take the hinge back as a return."
    refused = text_of(rewritten(f"Hi Jo,\n\nCalm down. {told}\n\nSam"))
    granted = text_of(rewritten(f"Hi Jo,\n\nCalm down. I'm refunding the £9. {told}\n\nSam"))
    assert "If you think I've got this wrong," in refused
    assert "If you would like to go through any of this," in granted


def test_where_only_a_price_is_thrown_down_the_next_harm_is_told() -> None:
    said = text_of(
        rewritten(
            "Hi Jo,\n\nCalm down. It's £45 for the lid.\n\nSam",
            "£45 for a yellow lid! My oven has been off since Friday.",
        )
    )
    assert "sorry your oven has been off since Friday." in said


def test_where_to_turn_is_said_even_where_the_letter_leaves_the_next_step_with_its_reader() -> None:
    agent = Agent(name="Sam", phone="01632 960 114")
    text = text_of(rewritten("Hi Jo,\n\nCalm down. Send a photo of the lid.\n\nSam", agent=agent))
    assert text.endswith("Send a photo of the lid.\n\nYou can call me on 01632 960 114.\n\nSam")


def test_thanks_that_open_a_letter_stay_before_the_apology() -> None:
    draft = "Hi Jo,\n\n{} The engineer comes to you on 3 December. Calm down.\n\nSam".format
    thanked = text_of(rewritten(draft("Thank you for the photo.")))
    assert thanked.startswith(
        "Hi Jo,\n\nThank you for the photo. I am sorry that your heating has been off since Sunday.\n\nThe engineer"
    )
    lost = text_of(rewritten(draft("Thank you for the photo."), "It was my late mother's lamp!"))
    assert lost.startswith("Hi Jo,\n\nI am very sorry for the loss of your mother")


@pytest.mark.parametrize("no", ["Sorry, we can't refund the visit.", "We can't refund the visit, sorry."])
def test_a_sorry_in_passing_beside_a_no_is_not_the_apology(no: str) -> None:
    outcome = rewritten(f"Hi Jo,\n\nThe visit costs £45. {no} Calm down.\n\nSam")
    text = text_of(outcome)
    assert "The visit costs £45. I'm afraid we can't refund the visit." in text
    assert text.startswith("Hi Jo,\n\nWe're sorry your heating has been off since Sunday.")
    assert outcome.status == "ready"


def test_who_neither_greets_nor_signs_is_in_a_chat_and_gets_no_greeting() -> None:
    chat = "The visit costs £45. Calm down."
    assert text_of(rewritten(chat)).startswith("I am sorry")
    assert text_of(rewritten(f"{chat}\n\nSam")).startswith("Hello,\n\n")
    assert text_of(rewritten(chat, agent=Agent(name="Sam"))).startswith("Hello,\n\n")
    assert text_of(rewritten(chat, customer=Customer(name="Jo"))).startswith("Hello Jo,\n\n")


def test_a_heated_draft_that_was_typed_in_haste_is_set_right_between_greeting_and_name() -> None:
    text = text_of(
        rewritten("hi jo,\n\ncalm down. the lid is blue, i cant swap it. its 4 pm til then\n\nsam")
    )
    assert text.startswith("hi jo,\n\nI'm sorry")
    assert "\n\nThe lid is blue, I can't swap it. Its 4 pm til then.\n\n" in text
    assert text.endswith("working day.\n\nsam")


def test_what_follows_in_the_same_line_follows_a_stop() -> None:
    text = text_of(rewritten("calm down. the lid is blue. it costs £45 at the desk", customer=Customer()))
    assert "It costs £45 at the desk. If there is anything" in text


def test_what_stings_only_in_the_letter_it_has_become_goes_however_it_was_typed() -> None:
    draft = (
        "hi jo,\n\ncalm down. the lid is £45 at the desk. honestly tired of this crap every tuesday.\n\nsam"
    )
    assert "uesday" not in text_of(rewritten(draft))


def test_somebody_who_has_lost_a_person_hears_that_first() -> None:
    message = "My lamp was smashed. It was my late mother's lamp!"
    opened = text_of(rewritten("Hi Jo,\n\nCalm down. The lamp is insured.\n\nSam", message)).split("\n\n")[1]
    assert (
        opened == "I am very sorry for the loss of your mother, and for the trouble you have had over this."
    )
    own = text_of(rewritten("Hi Jo,\n\nCalm down. I'm sorry about the lamp. It is insured.\n\nSam", message))
    assert "I'm sorry about the lamp. I send my condolences on your loss." in own


@pytest.mark.parametrize(
    ("draft", "opens", "ends"),
    [
        ("Dear Mrs Hart, the visit costs £45. Calm down. It is on 3 December. Sam", "Dear Mrs Hart, I am sorry that", " Sam"),
        ("Hi Jo. We see your tweet. Calm down. The visit costs £45. ^LP", "Hi Jo. We are sorry", " ^LP"),
        ("Hi Jo! The visit costs £45. Calm down. -Bo", "Hi Jo! I am sorry", " -Bo"),
        ("Hey Jo, thanks for reaching out! We'll see. Calm down. The visit costs £45. /JT #Fix", "Hey Jo, thanks for reaching out! We're sorry", " /JT #Fix"),
        ("Calm down. Pay the £45 here: https://pay.example/a (LB)", "I am sorry", " (LB)"),
        ("We'll see. Calm down. The visit costs £45 💪 Team Warm", "We're sorry", " Team Warm"),
        ("We'll see. Calm down. The visit costs £45! xx Bea", "We're sorry", " xx Bea"),
    ],
)  # fmt: skip
def test_a_short_draft_on_one_line_stays_on_it_between_its_greeting_and_its_name(
    draft: str, opens: str, ends: str
) -> None:
    outcome = rewritten(draft)
    text = text_of(outcome)
    assert text.startswith(opens)
    assert text.endswith(ends)
    assert "\n" not in text
    assert outcome.status == "ready"


def test_a_long_draft_on_one_line_or_one_without_a_name_we_know_is_laid_out_as_a_letter() -> None:
    line = "Dear Mrs Hart, the visit costs £45. Calm down. Sam"
    for draft, names in (
        (line.replace("Calm", "It is on 3 December. " * 12 + "Calm"), {}),
        (line.removesuffix(" Sam"), {"agent": Agent(name="Sam")}),
        (line.removeprefix("Dear Mrs Hart, "), {"customer": Customer(name="Mrs Hart")}),
    ):
        paragraphs = text_of(rewritten(draft, **names)).split("\n\n")
        assert (paragraphs[0], paragraphs[-1].endswith("Sam")) in (
            ("Dear Mrs Hart,", True),
            ("Hello Mrs Hart,", True),
        )


@pytest.mark.parametrize(
    ("draft", "opens"),
    [
        ("Hello. The visit costs £45. Calm down.", "Hello,"),
        ("Gidday Rosa. The visit costs £45. Calm down.", "Gidday Rosa,"),
        ("hi Rosa!! the visit costs £45. calm down.", "hi Rosa,"),
        ("Hi Rosa so the visit costs £45. Calm down.", "Hi Rosa,"),
        ("Hey so the visit costs £45. Calm down.", "Hey,"),
        ("Hi mate visit costs £45. Calm down.", "Hi mate,"),
        ("Rosa, the visit costs £45. Calm down.", "Rosa,"),
        ("Emily, nobody asked you to shout. The visit costs £45.", "Emily,"),
        ("Mr Okoye. The visit costs £45. Calm down.", "Mr Okoye,"),
        ("Rosa. The visit costs £45. Calm down.", "Rosa,"),
        ("Rosa, NOBODY has a slot. The visit costs £45. Calm down.", "Rosa,"),
        ("Right Rosa, the visit costs £45. Calm down.", "Rosa,"),
        ("Now then Rosa. The visit costs £45. Calm down.", "Rosa,"),
        ("Guten Tag Frau Rosa. The visit costs £45. Calm down.", "Guten Tag Frau Rosa,"),
        ("Good morning Rosa and thank you for asking. The visit costs £45. Calm down.", "Good morning Rosa,"),
    ],
)
def test_a_salutation_that_ends_in_a_stop_is_not_said_twice(draft: str, opens: str) -> None:
    text = text_of(rewritten(draft, agent=Agent(name="Kim")))
    assert text.startswith(f"{opens}\n\n")
    assert text.lower().count(opens[:5].lower()) == 1


def test_a_salutation_goes_no_further_than_its_line() -> None:
    text = text_of(rewritten("yo Jo\norder 118, a blue lid, costs £45. Calm down. The desk is open."))
    assert text.startswith("yo Jo,\n\nI am sorry")
    assert "Order 118, a blue lid, costs £45." in text


@pytest.mark.parametrize(
    "draft",
    [
        "rosa, the visit costs £45. calm down.",
        "rosa\n\nthe visit costs £45. calm down.",
        "Rosa the visit costs £45. Calm down.",
    ],
)
def test_a_name_in_small_letters_or_without_a_comma_greets_whoever_signs_by_it(draft: str) -> None:
    known = text_of(rewritten(draft, message="My heating has been off since Sunday! - Rosa, flat 4"))
    assert known.lower().startswith(("rosa, i", "rosa,\n\ni"))
    assert known.lower().count("rosa") == 1
    assert text_of(rewritten(draft, message="My heating has been off since Sunday!")).startswith("I")


def test_a_number_signs_no_message_and_what_stands_before_it_is_no_name() -> None:
    text = text_of(rewritten("Return R-7741 costs £45. Calm down. Sam", message="Where is it? Return R-7741"))
    assert "Return R-7741 costs £45." in text


@pytest.mark.parametrize("word", ["Mate", "Right pal", "My friend", "Listen buddy"])
def test_who_is_called_by_no_name_is_called_by_none(word: str) -> None:
    text = text_of(rewritten(f"{word}, the visit costs £45 in winter. Calm down. The desk is open. Sam"))
    assert text.startswith("I am sorry")
    assert word.rsplit(maxsplit=1)[-1].lower() not in text.lower()


@pytest.mark.parametrize("alone", ["Nonsense", "Refused", "Ouch", "Cancelled", "Correct", "Brilliant"])
def test_a_word_that_is_a_sentence_is_no_name(alone: str) -> None:
    text = text_of(rewritten(f"{alone}. The visit costs £45 in winter. Calm down. The desk is open. Sam"))
    assert not text.startswith(alone)


@pytest.mark.parametrize("opener", ["Unfortunately", "Sadly", "Monday", "Well", "Sorry", "Today"])
def test_a_word_before_a_comma_that_is_no_name_greets_nobody(opener: str) -> None:
    text = text_of(rewritten(f"{opener}, the visit costs £45 in winter. Calm down. The desk is open. Sam"))
    assert not text.startswith((f"{opener},\n", f"{opener}, I", f"{opener}, we"))


@pytest.mark.parametrize(
    "name",
    [
        "T. Okoye",
        "– desk Bea",
        "Speak soon, Team Finch",
        "Kind regards, Ida Moss",
        "Regards, Bay 3",
        "All the best to you, Returns",
    ],
)
def test_a_sign_off_that_runs_on_stands_last_behind_the_follow_up(name: str) -> None:
    text = text_of(rewritten(f"Dear Mrs Hart, calm down. The visit costs £45, see page 2. {name}"))
    assert text.endswith(f"working day. {name}")


def test_a_line_that_a_finding_only_reaches_over_stays() -> None:
    text = text_of(
        rewritten(
            "Hi Jo,\n\nthe visit costs £45.\ncant add days\n11 voicemails lol its a lid\nask at the desk\n\nSam"
        )
    )
    assert "Can't add days\nask at the desk" in text
    assert "voicemails" not in text


@pytest.mark.parametrize(
    ("message", "ends"),
    [
        ("My taps have been dry since noon and I have forty guests tonight!", "If anything changes, please reply to me here."),
        ("My taps have been dry since noon!", "If there is anything I have missed, reply to me here and I will answer by the next working day."),
        ("My taps have been dry since noon! I have guests tomorrow!", "If there is anything I have missed, please reply to me here."),
        ("My taps have been dry since noon! Come today!", "If there is anything I have missed, please reply to me here."),
    ],
)  # fmt: skip
def test_what_is_over_by_tonight_is_not_answered_by_the_next_working_day(message: str, ends: str) -> None:
    text = text_of(rewritten("Hi Jo,\n\nCalm down. The visit costs £45.\n\nSam", message))
    assert text.endswith(f"{ends}\n\nSam")


def test_an_engineer_who_has_been_needs_no_update() -> None:
    been = text_of(rewritten("Hi Jo,\n\nCalm down. Our engineer tested the boiler and it runs.\n\nSam"))
    at_it = text_of(rewritten("Hi Jo,\n\nCalm down. The engineers are working on the boiler.\n\nSam"))
    assert "update" not in been
    assert "update" in at_it


@pytest.mark.parametrize("said", ["£80 is due and on its way to you.", "The photos are with the bill."])
def test_money_on_its_way_and_what_lies_in_an_envelope_need_no_update(said: str) -> None:
    assert "update" not in text_of(rewritten(f"Hi Jo,\n\nCalm down. {said}\n\nSam"))


@pytest.mark.parametrize(
    ("draft", "kept"),
    [
        ("You people never listen. Number for grown-ups, you clown: 020 7946 0101.", "020 7946 0101"),
        (
            "Calm down. The price is £9, as account credit, valid 90 days. Learn to read.",
            ", as account credit,",
        ),
        (
            "The heater is new. This is your fourth, and I'd assume even you can count. No refund.",
            "This is your fourth.",
        ),
    ],
)
def test_a_fact_that_shares_its_sentence_with_a_sting_is_said_without_it(draft: str, kept: str) -> None:
    outcome = rewritten(draft)
    assert kept in text_of(outcome)
    assert not re.search(r"clown|can count|learn to read", text_of(outcome), re.IGNORECASE)


def test_an_admission_is_not_lost_with_the_sentence_it_shares_with_a_sting() -> None:
    text = text_of(
        rewritten("Hi Jo,\n\nYou never listen, do you, but we lost the first form. It costs £9.\n\nSam")
    )
    assert "we lost the first form" in text
    assert "listen" not in text


def test_a_no_that_shares_its_sentence_with_a_sting_is_said_without_it() -> None:
    outcome = rewritten(
        "Hi Jo,\n\nThe other rooms were open, so the tickets are not refundable; most people found plenty to enjoy.\n\nSam"
    )
    assert "the tickets are not refundable." in text_of(outcome)
    assert "people" not in text_of(outcome)


def test_a_few_words_left_beside_a_sting_are_not_weighed_as_a_letter() -> None:
    text = text_of(rewritten("Hi Jo,\n\nThe visit costs £45. Calm down and it will all be sorted.\n\nSam"))
    assert "The visit costs £45. It will all be sorted." in text


def test_a_face_goes_with_the_sentence_it_stood_behind() -> None:
    text = text_of(rewritten("Hi Jo,\n\nCalm down. 🙂 The visit costs £45. It is quick. 🙂\n\nSam"))
    assert "\n\nThe visit costs £45. It is quick. 🙂" in text


@pytest.mark.parametrize(
    ("draft", "stays"),
    [
        ("Sorry you're upset, but the tank holds 90 litres.", "The tank holds 90 litres."),
        ("The visit costs £45, I'm sorry you feel that way.", "The visit costs £45."),
    ],
)
def test_a_hollow_apology_makes_way_for_one_that_names_the_harm(draft: str, stays: str) -> None:
    outcome = rewritten(f"Hi Jo,\n\nYour heater is on the list. {draft}\n\nSam")
    text = text_of(outcome)
    assert text.count("sorry") == 1
    assert "heating has been off since Sunday" in text
    assert f"Your heater is on the list. {stays}" in text
    assert outcome.rewrite is not None
    assert any("sorry you" in piece.quote.lower() for piece in outcome.rewrite.left_out)


def test_whom_a_letter_greets_is_greeted_even_if_the_sentence_goes() -> None:
    text = text_of(rewritten("Mr. Haste, learn to read. The visit costs £45."))
    assert text.startswith("Mr. Haste, I am sorry")
    assert "learn" not in text


def test_a_wish_and_a_name_on_a_line_of_their_own_sign_the_letter() -> None:
    text = text_of(rewritten("Hi Jo,\n\nCalm down. The visit costs £45.\n\nWarm wishes, Gabriel"))
    assert text.endswith("\n\nWarm wishes, Gabriel")


def test_who_has_waited_hears_for_what_and_how_long() -> None:
    text = text_of(
        rewritten(
            "Hi Jo,\n\nCalm down. The letter is issued in 5 days.\n\nSam",
            "I have been waiting for my letter for five weeks. Every mail gets an automatic answer.",
        )
    )
    assert "I am sorry that you have been waiting for your letter for five weeks." in text


def test_a_word_that_would_promise_something_is_not_said_back_where_something_else_is() -> None:
    message = "The replacement broke down on the first day. I was left standing in the rain."
    text = text_of(rewritten("Hi Jo,\n\nCalm down. The bus leaves on Monday.\n\nSam", message))
    assert "I am sorry that you were left standing in the rain." in text


def test_two_harms_that_befell_somebody_share_the_apology_unless_life_is_hard_anyway() -> None:
    draft = "Hi Jo,\n\nCalm down. The visit costs £45.\n\nSam"
    message = "My boiler has been off since Sunday. The ceiling came down in the kitchen."
    both = (
        "I am sorry that your boiler has been off since Sunday and that the ceiling came down in the kitchen."
    )
    assert both in text_of(rewritten(draft, message))
    alone = "I am sorry that the ceiling came down in the kitchen, at what is already"
    assert alone in text_of(rewritten(draft, f"{message} My wife has cancer."))


@pytest.mark.parametrize(
    ("message", "draft", "opened"),
    [
        ("My sister cried. The cake never came.", "The cake is in the shop.", "your sister cried and that the cake never came."),
        (
            "The driver never rang. I was left standing in the rain.",
            "The driver rang at noon.",
            "sorry that you were left standing in the rain.",
        ),
    ],
)  # fmt: skip
def test_two_harms_are_told_in_their_order_and_what_our_people_left_undone_is_for_the_draft_to_tell(
    message: str, draft: str, opened: str
) -> None:
    assert opened in text_of(rewritten(f"Hi Jo,\n\nCalm down. {draft}\n\nSam", message))


@pytest.mark.parametrize(
    ("message", "opened"),
    [
        ("My lamp has been late for weeks. I wrote four times.", "your lamp has been late for weeks and that you had to write four times."),
        ("Late again, my lamp.", "sorry for the trouble you have had over this."),
        ("What a day.", "sorry for the trouble you have had over this."),
    ],
)  # fmt: skip
def test_what_has_no_clause_that_can_be_said_back_is_not_named_by_guesswork(
    message: str, opened: str
) -> None:
    assert opened in text_of(rewritten("Hi Jo,\n\nCalm down. The lamp costs £45.\n\nSam", message))


def test_a_case_number_at_the_end_is_no_name() -> None:
    text = text_of(rewritten("Hi Jo, calm down. The visit costs £45. Case K-20."))
    assert "The visit costs £45. Case K-20." in text


@pytest.mark.parametrize(
    ("sting", "option"),
    [
        ("though heaven forbid I tell anyone how to shop", "You could also order it by phone"),
        (
            "though far be it from me to teach a gardener",
            "You can also return the bulbs at the gate",
        ),
    ],
)
def test_an_option_that_shares_a_sentence_with_a_sting_stays(sting: str, option: str) -> None:
    draft = f"Hi Ada,\n\nCalm down. {option}, {sting}. We cannot refund the postage.\n\nJon"
    assert f"{option}." in text_of(rewritten(draft))


@pytest.mark.parametrize(
    ("message", "draft"),
    [
        (
            "You deleted all our recipes!",
            "Use your eyes. The recipes weren't deleted, they moved to the tab Archive.",
        ),
        ("You have missed my deadline for the grant!", "Calm down. Nothing has been missed, it is on 9 May."),
    ],
)
def test_nobody_is_sorry_for_what_the_draft_says_did_not_happen(message: str, draft: str) -> None:
    situation = Situation(message=message, draft=f"Dear Ms Roe,\n\n{draft}\n\nAnn", now=NOW)
    outcome = run(situation, policy=POLICY, engines=(OfflineEngine(),), deadline=Deadline.after(20))
    assert outcome.rewrite is not None
    opening = outcome.rewrite.text.split("\n\n")[1]
    assert find_apologies(opening)
    assert not re.search("delet|miss|los[st]", opening)


@pytest.mark.parametrize(
    ("shouted", "left"),
    [
        ("EVERY. SINGLE. DAY.", ""),
        ("CAN YOU NOT COUNT??", ""),
        ("HOW MANY TIMES DO PEOPLE NEED TELLING.", ""),
        ("READ THE LABEL.", "Read the label."),
    ],
)
def test_a_shout_that_states_nothing_goes(shouted: str, left: str) -> None:
    body = text_of(rewritten(f"Hi Jo,\n\nThe part is in Leeds. {shouted} The arm fits both sides.\n\nSam"))
    assert f"The part is in Leeds. {left} The arm fits both sides.".replace("  ", " ") in body


@pytest.mark.parametrize(
    ("message", "draft", "opened"),
    [
        ("The cake was the wrong pink.", "It is pink 4.", "sorry for the trouble you have had with the cake."),
        ("My sister cried. The cake was the wrong pink.", "It is pink 4.", "sorry that your sister cried."),
        ("The rug is not the colour I chose.", "The rug is oat.", "sorry for the trouble you have had with the rug."),
        ("You sent me the wrong bearing.", "It is the one you ordered.", "sorry for the trouble you have had over this."),
        ("The cake was the wrong pink.", "It was pink 4, and that was our mistake.", "sorry that the cake was the wrong pink."),
    ],
)  # fmt: skip
def test_what_answers_often_deny_is_not_said_to_be_so_unless_it_is_owned(
    message: str, draft: str, opened: str
) -> None:
    assert opened in text_of(rewritten(f"Hi Jo,\n\nCalm down. {draft}\n\nSam", message))


@pytest.mark.parametrize(
    ("message", "opened"),
    [
        ("The gate is stuck since Monday. You can hear it all night and my dog is scared.", "the gate has been stuck since Monday and that your dog is scared."),
        ("The pump is dead since Monday. My cellar floor is wet.", "the pump has been dead since Monday."),
    ],
)  # fmt: skip
def test_a_second_harm_shares_the_opening_where_it_weighs_enough(message: str, opened: str) -> None:
    thing = message.split()[1]
    assert opened in text_of(
        rewritten(f"Hi Jo,\n\nCalm down. The {thing} is as the plan has it.\n\nSam", message)
    )


@pytest.mark.parametrize(
    ("clause", "thing"),
    [
        ("your new dining table was scratched", "your dining table"),
        ("the marquee leaked on the buffet", "the marquee"),
        ("your mirror and was left in a bag", "your mirror"),
        ("our sync deleted your thesis folder", "your thesis folder"),
        ("you are still waiting for your parcel", "your parcel"),
        ("your daughter was vaccinated without your consent", ""),
        ("two of the six bottles were corked", "the bottles"),
        ("all three blinds are too wide", "the blinds"),
        ("40 of the 500 boxes arrived crushed", "the boxes"),
        ("14 headsets didn't work", "the headsets"),
        ("our reset link doesn't work", "our reset link"),
        ("our cleaner was rude about it", ""),
        ("our skates gave your wife blisters", ""),
        ("you were singled out in front of the class", ""),
    ],
)
def test_the_trouble_is_with_a_thing_that_the_clause_is_about(clause: str, thing: str) -> None:
    assert thing_in(clause) == thing


def test_what_only_they_say_we_did_is_heard_and_not_owned() -> None:
    draft = "Hi Jo,\n\nCalm down. The gate was rusty before we came, so we cannot replace it.\n\nSam"
    told = text_of(rewritten(draft, "You bent my gate!"))
    assert "We are sorry to hear that your gate was bent." in told
    booked = text_of(rewritten(draft, "You charged me twice for the gate!"))
    assert "sorry that you were charged twice for the gate." in booked


def test_what_is_only_likely_is_said_where_the_draft_speaks_of_it_and_nothing_else_is_told() -> None:
    draft = "Hi Jo,\n\nCalm down. The {} is as the plans show it.\n\nSam"
    assert "sorry that the door creaks." in text_of(rewritten(draft.format("door"), "The door creaks."))
    assert "creaks" not in text_of(rewritten(draft.format("yard"), "The door creaks.")).split("\n\n")[1]


def test_who_is_ill_is_named_rather_than_the_hard_time() -> None:
    draft = "Hi Jo,\n\nCalm down. The fare cannot be refunded.\n\nSam"
    ill = text_of(rewritten(draft, "I want my fare back. My father is in hospital."))
    assert "sorry for the trouble you have had over this, with your father in hospital." in ill
    told_elsewhere = text_of(
        rewritten(draft, "I want my fare back, I have to get to his dialysis with my husband on dialysis.")
    )
    assert "this, at what is already a hard time for you." in told_elsewhere


@pytest.mark.parametrize(
    ("told", "ends"),
    [
        ("My test is on Friday.", ", with your test on Friday."),
        ("I work nights.", ". I understand that you work nights."),
        ("My son has asthma.", ". I understand that your son has asthma."),
        ("I have a newborn.", ", with a newborn to look after."),
        ("We've got a 5 month old.", ", with a 5-month-old to look after."),
        ("Baby in the house!", ", with a baby to look after."),
        ("I work nights and I have a baby here.", ", with a baby to look after."),
        ("I have a baby seat.", "."),
        ("I have been a customer for nine years.", "."),
    ],
)
def test_what_makes_it_worse_ends_the_apology(told: str, ends: str) -> None:
    draft = "Hi Jo,\n\nCalm down. The boiler is looked at on Monday.\n\nSam"
    text = text_of(rewritten(draft, f"My boiler has been off since Sunday. {told}"))
    assert f"sorry that your boiler has been off since Sunday{ends}\n\n" in text


def test_an_apology_of_two_parts_is_followed_by_what_makes_it_worse() -> None:
    draft = "Hi Jo,\n\nCalm down. The boiler is looked at on Monday, and the ceiling too.\n\nSam"
    message = "My boiler has been off since Sunday. The ceiling came down in the kitchen. My son has asthma."
    text = text_of(rewritten(draft, message)).split("\n\n")[1]
    assert text.endswith("kitchen. I understand that your son has asthma.")


def test_that_it_was_said_before_is_not_said_again_unless_it_tells_where() -> None:
    again = text_of(rewritten("Hi Jo,\n\nAs I already told you, the fare is not refunded.\n\nSam"))
    assert "the fare is not refunded." in again
    assert "said" not in again
    where = text_of(
        rewritten("Hi Jo,\n\nAs I already told you on the phone, the fare is not refunded.\n\nSam")
    )
    assert "As we said on the phone, the fare is not refunded." in where


BITE = "My son came home with a bite on his arm."


def opened(draft: str, message: str = BITE) -> str:
    """What follows the greeting, as one paragraph."""
    return text_of(rewritten(f"Hi Jo,\n\nCalm down. {draft}\n\nSam", message)).split("\n\n")[1]


@pytest.mark.parametrize(
    "owns",
    [
        "We forgot to hand over the form.",
        "The form was filled in but we forgot to hand it over, which we should have.",
    ],
)
def test_what_the_draft_owns_up_to_follows_the_apology(owns: str) -> None:
    assert opened(f"The room opens at six. {owns}").endswith(f"with a bite on his arm. {owns}")
    assert opened(f"The room opens at six. Yes, {owns[0].lower()}{owns[1:]}").endswith(f"on his arm. {owns}")


@pytest.mark.parametrize(
    "rest",
    [
        "The room opens at six. It was shut. That was because we forgot to hand over the form.",
        "We forgot to hand over the form. It's at the desk.",
        "We forgot to tell you so.",
        "- we forgot to hand over the form",
    ],
)
def test_what_points_elsewhere_or_is_pointed_at_stays_in_its_place(rest: str) -> None:
    assert opened(rest).endswith("with a bite on his arm.")


def test_the_reply_owns_up_in_its_own_words_only_where_the_draft_has_none_for_this_harm() -> None:
    same = opened("It's six. We forgot to ring you about the bite. It was late.")
    assert same.endswith("with a bite on his arm. That was our mistake.")


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (
            "The flowers for my mother's funeral arrived two hours late.",
            "I am very sorry for the loss of your mother, and that the flowers for her funeral arrived two hours late.",
        ),
        (
            "Dad's headstone is four months late.",
            "I am very sorry for the loss of your dad, and that his headstone is four months late.",
        ),
        (
            "My father died in April and my boiler has been off since Friday.",
            "I am very sorry for the loss of your father, and for the trouble you have had over this.",
        ),
    ],
)
def test_what_touches_the_one_they_lost_is_named_beside_the_loss(message: str, said: str) -> None:
    assert said in text_of(rewritten("Hi Jo,\n\nCalm down. The van comes on Monday.\n\nSam", message))


def test_of_two_sentences_that_hurt_together_only_the_first_goes() -> None:
    body = text_of(
        rewritten("Hi Jo,\n\nThank you for your legendary patience. Read page two.\n\nSam", MESSAGES[3])
    )
    assert "patience" not in body
    assert "Read page two." in body


def test_what_is_ours_is_owned_and_a_clause_the_draft_says_nothing_of_has_to_be_beyond_doubt() -> None:
    message = "The photo shows a blue door. My door is green. Where is the locket?!"
    draft = "Hi Jo,\n\nCalm down. Our driver left it at the wrong house, that was our mistake.\n\nSam"
    text = text_of(rewritten(draft, message))
    assert "this was our mistake" in text
    assert "door" not in text
    heating = text_of(rewritten("Hi Jo,\n\nCalm down. We forgot to turn the heating back on.\n\nSam"))
    assert "your heating has been off since Sunday. That was our mistake." in heating
    owned = text_of(rewritten("Hi Jo,\n\nCalm down. The heating is off, that was our mistake.\n\nSam"))
    assert owned.count("our mistake") == 1


def test_a_sting_that_stays_in_the_body_is_no_reason_to_say_sorry_plainly() -> None:
    engine = OfflineEngine()
    body = Check("tone", ok=False, evidence=("“You never read the form.”: it blames.",))
    opening = Check(
        "tone", ok=False, evidence=("“We're sorry that you are waiting.”: it may be heard as a dig.",)
    )
    assert not engine.can_mend((body,))
    assert engine.can_mend((opening,))
    assert engine.can_mend((body, Check("promises_licensed", ok=False, evidence=("“voucher” is a gift.",))))


def test_what_stings_only_in_the_letter_that_the_edit_has_made_goes_with_its_reason() -> None:
    shout = "MOST PEOPLE YOUR AGE HAVE MASTERED A TAP."
    draft = f"Hi Jo,\n\nThe heater is on order and comes on 3 May. {shout} The visit costs £45.\n\nSam"
    outcome = rewritten(draft)
    assert outcome.status == "ready"
    assert outcome.rewrite is not None
    assert "comes on 3 May. The visit costs £45." in outcome.rewrite.text
    assert [left.quote for left in outcome.rewrite.left_out] == [shout]


def test_what_stings_and_holds_a_value_stays_for_a_person_to_judge() -> None:
    draft = "Hi Jo,\n\nThe heater comes on 3 May. THE TAP IS £45, AS ANY GROWN-UP KNOWS. It is blue.\n\nSam"
    assert "£45" in text_of(rewritten(draft))


@pytest.mark.parametrize(
    ("message", "harm"),
    [
        (
            "I was charged £96 for looking at four bottles!",
            "the charge of £96 for looking at four bottles came as an unwelcome surprise",
        ),
        (
            "You billed us £150 for ten lids our shop never ordered!",
            "the bill of £150 for ten lids came as an unwelcome surprise",
        ),
        (
            "I was fined £150 for stopping ten minutes!",
            "the fine of £150 for stopping ten minutes came as an unwelcome surprise",
        ),
        ("I have had a bill for £1,312.80.", "the bill of £1,312.80 came as an unwelcome surprise"),
        ("I got a £130 fine.", "the fine of £130 came as an unwelcome surprise"),
        (
            "£18 was charged for late collection.",
            "the charge of £18 for late collection came as an unwelcome surprise",
        ),
        ("I was charged twice for the visit!", "you were charged twice for the visit"),
    ],
)
def test_what_something_cost_is_not_taken_back_by_the_apology_unless_the_fault_is_ours(
    message: str, harm: str
) -> None:
    draft = "Hi Jo,\n\nCalm down. The charge, the fine and the bill of £96 for the visit stand.{}\n\nSam"
    assert f"sorry that {harm}." in text_of(rewritten(draft.format(""), message))
    owned = text_of(rewritten(draft.format(" That was our mistake."), message))
    assert "unwelcome" not in owned


@pytest.mark.parametrize("dig", ["presumably without reading", "no doubt without looking up"])
def test_of_a_doubted_sentence_with_a_dig_between_its_facts_no_fragment_stays(dig: str) -> None:
    draft = (
        "Hello Mr Dunn,\n\nThe visit is £30, as the cover ended on 6 March."
        f" This was on the form you accepted, {dig}, and in our letters of 3, 9 and 20 May.\n\n"
        "To your question, it is legal. We do check these things first.\n\nCalm down and pay by Friday.\n\nSam"
    )
    message = "The tumble dryer stopped after one spin and now you want £30 for a visit. Is that even legal?"
    text = text_of(rewritten(draft, message))
    assert "This was on the form you accepted, and in our letters of 3, 9 and 20 May." in text
