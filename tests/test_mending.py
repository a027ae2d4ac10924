"""What hurts leaves a sentence; its facts stay; what is left reads as if it had been written so."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardrails.finding import Finding, Severity
from rewriter.engines.mending import mend


def marked(text: str) -> tuple[str, list[Finding]]:
    """A sentence and its findings; `[[hurts]]` is cut, `[[hurts|gentler]]` has gentler words."""
    findings, plain = [], ""
    while "[[" in text:
        before, _, rest = text.partition("[[")
        inside, _, text = rest.partition("]]")
        quote, _, instead = inside.partition("|")
        plain += before
        start = len(plain)
        plain += quote
        findings.append(
            Finding("t.t", "sarcasm", Severity.WARN, start, len(plain), quote, "why", instead or None)
        )
    return plain + text, findings


def mended(text: str, keep: tuple[str, ...] = ()) -> str:
    """The mended sentence; its facts are what `keep` names and whatever holds a digit."""
    sentence, findings = marked(text)
    facts = (*keep, *re.findall(r"\$?\d+\w*", sentence))
    return mend(
        sentence,
        findings,
        calm=lambda t: not any(f.quote in t for f in findings),
        lost=lambda t: sum(fact not in t for fact in facts),
    ).text


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("[[As you might have read]], the fee is $20.", "The fee is $20."),
        ("The fee is $20[[, as any child could see]].", "The fee is $20."),
        ("The fee, [[which I assume you can count]], is $20.", "The fee is $20."),
        ("The key is at the desk ([[where else]]).", "The key is at the desk."),
        (
            "The key is at the desk, [[where keys tend to be]], and it costs $5.",
            "The key is at the desk, and it costs $5.",
        ),
        ("[[Learn to read]], and send form 12 by 4 May.", "Send form 12 by 4 May."),
        (
            "The card is in the post, [[as nobody reads]], the fee is $20.",
            "The card is in the post, the fee is $20.",
        ),
        (
            "I have form 12 here, [[you chose blue]], it is on page 2.",
            "I have form 12 here, it is on page 2.",
        ),
        (
            "Soaked by the rain, [[as your note hints]], it rusts in 3 days.",
            "Soaked by the rain, it rusts in 3 days.",
        ),
        (
            "The tap was shut on 4 May, and you might have found that out, [[had you ever left the sofa]].",
            "The tap was shut on 4 May.",
        ),
        (
            "If you kept the box we can swap it for a red one[[, not that anybody says thanks]].",
            "If you kept the box we can swap it for a red one.",
        ),
        ("[[As I already told you|As we said]], the van broke down.", "As we said, the van broke down."),
        (
            "[[DO NOT CLIMB|Do not climb]] without a rope, [[which I doubt you have]].",
            "Do not climb without a rope.",
        ),
        ("Nine weeks is [[a long while not to look]].", ""),
        ("[[Honestly, who does that]]? ", ""),
        (
            "[[If you had opened the leaflet you'd know that the hall is locked at 9]].",
            "The hall is locked at 9.",
        ),
        ("[[If you had read the note you would know that it comes on day 5]].", "It comes on day 5."),
        ("[[Had you asked, you would have found out that we close at 4]].", "We close at 4."),
        ("[[If you'd bothered to look, you would see our deposit is $40]].", "Our deposit is $40."),
        ("[[If you had looked you would have found the form on page 3]].", ""),
        (
            "[[Order it ten days ahead instead of sleeping on it]], and use line 7.",
            "Order it ten days ahead, and use line 7.",
        ),
        (
            "[[It only remains to say goodbye]], as members are looked after on line 7, 8 am to 6 pm.",
            "Members are looked after on line 7, 8 am to 6 pm.",
        ),
        ("[[A month, of all things]], in its plain meaning, is longer than 14 days.", ""),
        ("We close at 5pm [[so don't bother turning up]].", "We close at 5pm."),
        ("- [[obviously]], the desk opens at 9", "- the desk opens at 9"),
        (
            "It is [[your own stupid fault|a gap in the form]] that box 3 is empty.",
            "It is a gap in the form that box 3 is empty.",
        ),
    ],
)
def test_the_sentence_is_mended_around_the_hole(sentence: str, left: str) -> None:
    assert mended(sentence) == left


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("We will not pay for your [[damn]] hat.", "We will not pay for your hat."),
        ("Sign the [[bloody]] form on page 2.", "Sign the form on page 2."),
        ("I have had enough of this [[crap]] today.", ""),
    ],
)
def test_an_oath_that_strengthens_a_word_goes_without_it(sentence: str, left: str) -> None:
    plain, findings = marked(sentence)
    oaths = [replace(finding, family="profanity") for finding in findings]
    assert mend(plain, oaths, calm=lambda t: oaths[0].quote not in t, lost=lambda _: 0).text == left


def test_a_fact_beside_the_insult_decides_how_much_is_cut() -> None:
    sentence = "He is out, so write to desk@quince.example and [[stop being such a pest]]."
    assert "desk@quince.example" in mended(sentence, keep=("desk@quince.example",))


@pytest.mark.parametrize(
    "sentence",
    [
        "[[You lot never listen, do you]], kindly check.",
        "[[If you could be bothered to look at it for once]] there it is.",
    ],
)
def test_what_an_insult_leaves_behind_goes_with_it(sentence: str) -> None:
    assert mended(sentence) == ""


def test_a_statement_is_not_left_without_its_condition() -> None:
    assert mended("If [[you can manage that]], we will call you.") == ""


def test_an_ultimatum_becomes_a_request_with_its_deadline() -> None:
    sentence = "If I don't hear from you by noon on 4 May [[you're off my list and good riddance]]."
    assert mended(sentence) == "Please let me know by noon on 4 May."


def test_a_consequence_is_not_left_without_what_it_follows_from() -> None:
    assert mended("[[Had you read our terms]], you would know that.") == ""


def test_a_frame_goes_and_what_it_framed_stays() -> None:
    assert (
        mended("[[Had you read it]], you would have noted that section 4 excludes rust.")
        == "Section 4 excludes rust."
    )
    assert (
        mended("[[I have already explained you that there is a cut in Sector 7]].", keep=("Sector 7",))
        == "There is a cut in Sector 7."
    )


def test_what_is_said_beside_the_sting_is_saved_from_a_sentence_that_is_underlined_whole() -> None:
    sentence = (
        "The other 31 rooms were open, so tickets are not refundable; most visitors had a splendid day."
    )
    whole = Finding("t.t", "dismissal", Severity.WARN, 0, len(sentence), sentence, "why")
    text = mend(
        sentence,
        [whole],
        calm=lambda t: "visitors" not in t,
        lost=lambda t: sum(fact not in t for fact in ("31", "not refundable")),
    ).text
    assert text == "The other 31 rooms were open, so tickets are not refundable."


def test_an_aside_takes_only_itself_along() -> None:
    sentence = "It's 10 rows on Team and it's covered in the guide[[, which I assume everybody read]]."
    assert mended(sentence, keep=("guide",)) == "It's 10 rows on Team and it's covered in the guide."


def test_an_if_is_not_left_without_what_follows_from_it() -> None:
    assert mended("If the lift is full, [[that is your bad luck]], not ours.") == ""
    assert mended("It wants sun, so if you keep it in a cellar[[, botany sulks a bit]].") == ""


def test_a_linking_word_is_not_left_between_two_commas() -> None:
    assert mended("Bring form 9, and, [[for once]], your wits.") in ("", "Bring form 9, and your wits.")


def test_a_comma_that_opened_what_was_cut_goes_with_it() -> None:
    assert mended("You keep 20 crates, which[[, as we all know,]] you use up by May.") == (
        "You keep 20 crates, which you use up by May."
    )
    kept = "You keep 20 crates, which, by May, you use up[[, clever you]]."
    assert mended(kept) == "You keep 20 crates, which, by May, you use up."


def test_nobody_but_you_is_not_cut_to_you() -> None:
    assert mended("Nobody [[but a fool]] has opened this, and that costs $5.") != "Nobody has opened this."
    assert not mended("[[Nobody but]] you has put a chip in, and it costs $5.").startswith("You has")


def test_a_consequence_is_not_turned_into_a_threat_without_its_condition() -> None:
    assert mended("[[Try that again]] and you'll be blocked from the shop.") == ""
    assert mended("Keep ringing me at night [[and I'll give the slot to the neighbours]].") == ""
    assert (
        mended("Use the side door and you'll pay $5[[, if you can count]].")
        == "Use the side door and you'll pay $5."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "It is the blue form, [[it says so in capitals]], on the door and in the hall, number 7.",
        "We owe you nothing[[, so get a pencil and write]]: reference K-20.",
        "The lamp is yours[[, so you can stop the tears]], 14 watts.",
    ],
)
def test_a_phrase_is_not_left_hanging_on_a_clause_it_does_not_belong_to(sentence: str) -> None:
    text = mended(sentence)
    assert not re.search(r"form on|nothing reference|yours 14", text.replace(",", ""))


@pytest.mark.parametrize(
    "sentence",
    [
        "[[The rest of the roof is]], as luck has it, on fine terms with the rain.",
        "[[I see you had time for nine photographs, but]] not for the form on the desk.",
        "[[We look forward to your uncle, who will]], we trust, have seen the sign by then.",
        "Mind the [[damned]], friend.",
    ],
)
def test_what_was_said_in_passing_does_not_stand_for_what_it_was_said_of(sentence: str) -> None:
    assert mended(sentence) == ""


def test_a_sentence_underlined_whole_without_a_fact_goes_whole() -> None:
    assert mended("[[A shop is no zoo, and whoever comes to stare has learnt very little here]].") == ""


def test_what_would_have_been_does_not_stay_without_its_if() -> None:
    assert mended("You would have heard on Tuesday[[ if you ever picked up]].") == ""


def test_a_relative_clause_goes_alone_if_it_is_all_that_hurts() -> None:
    sentence = (
        "There is no refund for order 9, [[and the tins, which I gather were eaten]], stay on the bill."
    )
    text, findings = marked(sentence)
    result = mend(text, findings, calm=lambda t: "gather" not in t, lost=lambda t: "9" not in t)
    assert result.text == "There is no refund for order 9, and the tins stay on the bill."


def test_a_concession_goes_to_its_end_where_less_would_still_hurt() -> None:
    text, findings = marked("The $20 went back today, though the lamp was, [[you will admit]], a fine one.")
    result = mend(text, findings, calm=lambda t: "fine" not in t, lost=lambda t: "$20" not in t)
    assert result.text == "The $20 went back today."


def test_an_opening_clause_keeps_the_comma_before_its_main_one() -> None:
    text = mended('As we went through on Monday, [[and slowly this time]], "void" means 0.')
    assert text == 'As we went through on Monday, "void" means 0.'


def test_nothing_is_left_that_cannot_stand_alone() -> None:
    assert mended("[[You were told this]] because of the") == ""


@given(
    st.lists(
        st.sampled_from(["the box", "is late", ", ", "and", " – ", "(", ")", "12 May", "we", "which", "."]),
        min_size=1,
        max_size=14,
    ),
    st.integers(0, 40),
    st.integers(1, 30),
)
def test_no_mended_text_keeps_what_was_found(words: list[str], start: int, length: int) -> None:
    sentence = " ".join(words)
    start = min(start, len(sentence) - 1)
    quote = sentence[start : start + length]
    finding = Finding("t.t", "blame", Severity.WARN, start, start + len(quote), quote, "why")
    result = mend(sentence, [finding], calm=lambda t: quote not in t, lost=lambda t: 0)
    assert result.text == "" or quote not in result.text
    assert "  " not in result.text
    assert result.text == result.text.strip()


def test_a_preposition_that_lost_its_noun_is_no_end_whatever_word_the_sentence_ended_on() -> None:
    assert (
        mended("Nine calls and not one word of thanks from [[the likes of you]].")
        != "Nine calls and not one word of thanks from."
    )
    assert "for." not in mended("If you like come to us, the guard is there for [[people like you]].")


@pytest.mark.parametrize(
    "sentence",
    [
        "The scratch, that you find by magic on day 2[[, was made by you]].",
        "[[You will find it in]] page 2, which came with the chair.",
        "[[You took it out]], rubbed it in for 5 minutes.",
        "[[I told you so to your face]], in the rain, while you looked at shoes.",
        "It was a day for hats[[, and yours, poor thing,]] was not asked.",
        '[[You ticked "room 4]], with music on Friday", and you saved.',
        "[[Shout at my sister once more]] and you will leave in 30 minutes.",
        "[[Fight the bill]] and it goes to the court for $45.",
        "[[Fresh cake twice]], a spoon to a cup.",
        "The 9 minutes including[[, it seems, no reading]].",
        "[[If the harp has so much as a scratch we shout]] and we keep the 90.",
        "[[A third cheque of this sort]] and you are off the tour for 2 years.",
        "[[Post your poem about us]] and the refund of 14 is withdrawn.",
        "[[Ring our Moll once more]] and you can carry the 3 crates yourself.",
        "Six weeks [[and you still have not found the lid]].",
        "Three letters about a teapot[[, get a hobby]].",
        "In a choir that has sung for years[[, one cough is nothing]].",
        "[[A drum, like a mule,]] bears what it was made for.",
        "[[The card does name the goat]], under pets, and the desk missed it.",
        "[[It was not the clock]], or your watch is 5 minutes slow.",
        "[[Moan]] and I'll make it 4 May.",
        "[[Touch that bell again]] and there'll be a fine of 30.",
    ],
)
def test_no_piece_stands_that_lost_its_verb_its_subject_or_its_condition(sentence: str) -> None:
    assert mended(sentence) == ""


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("That was nine days after the last call, [[so do not act surprised]].", "That was nine days after the last call."),
        ("If it is not fetched by 4 May it goes to the depot, [[so ringing daily is no use]].", "If it is not fetched by 4 May it goes to the depot."),
        ("The first three were guessed, [[because you never once wrote to us]]; slips went out on 4 May.", "The first three were guessed; slips went out on 4 May."),
    ],
)  # fmt: skip
def test_a_whole_statement_is_not_lost_with_the_sting_behind_it(sentence: str, left: str) -> None:
    assert mended(sentence) == left


def test_that_does_not_point_at_what_was_cut() -> None:
    assert mended("[[You ordered twice]], so that's $40 of your own making.") == ""


def test_a_semicolon_at_the_end_of_a_hole_still_parts_its_two_sides() -> None:
    assert mended("I pay for 3 lessons, [[who knows why]]; your neighbour is 14.") == (
        "I pay for 3 lessons; your neighbour is 14."
    )


def test_of_a_marked_relative_clause_with_a_fact_only_the_manner_goes() -> None:
    text, findings = marked("It is on page 2, [[which you signed on the 4th in about a second]].")
    result = mend(
        text, findings, calm=lambda t: "second" not in t, lost=lambda t: ("2" not in t) + ("4th" not in t)
    )
    assert result.text == "It is on page 2, which you signed on the 4th."


def test_gentler_words_in_small_letters_are_no_other_sentence() -> None:
    assert mended("[[THE SEVENTH|The seventh]].") == "The seventh."


def test_a_no_needs_no_verb() -> None:
    assert mended("Not our kite, [[genius]], not our two weeks.", ("Not our kite",)).startswith(
        "Not our kite"
    )


def test_an_order_beside_an_order_is_no_outcome_of_it() -> None:
    assert mended("[[Take your sulk for a walk]], and send form 12.") == "Send form 12."


def test_a_few_words_with_somebody_who_does_something_are_a_sentence() -> None:
    assert mended("[[Next time, use your head]]; we collect within four days.", ("four days",)) == (
        "We collect within four days."
    )


def test_a_so_that_stands_for_what_is_said_is_no_link() -> None:
    assert mended("It says so on page 4[[, for the sighted]].") == "It says so on page 4."
    assert mended("The lid says so [[twice, you mole]].") != "The lid says."


def test_a_word_that_its_own_verb_ends_on_stays_before_a_cut() -> None:
    assert mended("It is the form you put your name to, [[and one hopes you read it]].", ("form",)) == (
        "It is the form you put your name to."
    )


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("No refund for weeks when the pool was open to you, [[not that you swam]].", "No refund for weeks when the pool was open to you."),
        ("Not giving 60 quid back, [[ask again and I'll block you]].", "Not giving 60 quid back."),
    ],
)  # fmt: skip
def test_a_no_stands_without_the_sting_behind_its_comma(sentence: str, left: str) -> None:
    assert mended(sentence, (left[:10],)) == left


def test_what_goes_on_from_a_statement_is_no_outcome_of_an_order() -> None:
    assert mended("[[You slept through the bell]] and the desk will ring you on 4 May.", ("4 May",)) == (
        "The desk will ring you on 4 May."
    )


def test_a_list_does_not_begin_with_a_comma() -> None:
    assert ":," not in mended("Do this: [[find a grown-up]], add label 4, and send it.")
