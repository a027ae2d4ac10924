"""What counts as a fact, how its value compares, and that reading stays linear."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.facts import find_facts, same_value
from rewriter.values import Fact, FactKind

VALUES: tuple[tuple[str, FactKind, str, str], ...] = (
    ("You paid £68 for it.", "money", "£68", "money:GBP:68.00"),
    ("You paid ₹18,460 for it.", "money", "₹18,460", "money:INR:18460.00"),
    ("It was 642 rupees.", "money", "642 rupees", "money:INR:642.00"),
    ("It costs 95 EUR.", "money", "95 EUR", "money:EUR:95.00"),
    ("It costs twenty-five euros.", "money", "twenty-five euros", "money:EUR:25.00"),
    ("Open mill.local.yaml first.", "name", "mill.local.yaml", "name:mill.local.yaml"),
    ("It costs EUR 95,50.", "money", "EUR 95,50", "money:EUR:95.50"),
    ("In all 1.234,50 € is due.", "money", "1.234,50 €", "money:EUR:1234.50"),
    ("In all 6.940 kr. is due.", "money", "6.940 kr.", "money:KR:6940.00"),
    ("The deal is $340k.", "money", "$340k", "money:USD:340000.00"),
    ("A lakh is ₹1,00,000 here.", "money", "₹1,00,000", "money:INR:100000.00"),
    ("The line costs R1 398 a year.", "money", "R1 398", "money:ZAR:1398.00"),
    ("You get C$40 back.", "money", "C$40", "money:CAD:40.00"),
    ("That is 14,99 zł.", "money", "14,99 zł", "money:PLN:14.99"),
    ("We add 50p.", "money", "50p", "money:GBP:0.50"),
    ("It rises by 12.5 %.", "percentage", "12.5 %", "percentage:12.5"),
    ("It rises by ten per cent.", "percentage", "ten per cent", "percentage:10"),
    ("It ships on Friday 19 July.", "date", "Friday 19 July", "date:????-07-19:fri"),
    ("It ships on July 19th, 2026.", "date", "July 19th, 2026", "date:2026-07-19:???"),
    ("It ships by 8/14.", "date", "8/14", "date:????-08-14:???"),
    ("It ships by 03/04.", "date", "03/04", "date:3/4:???"),
    ("It ships on 2026-09-30.", "date", "2026-09-30", "date:2026-09-30:???"),
    ("It ships on 30.9.2026.", "date", "30.9.2026", "date:2026-09-30:???"),
    ("It ships on the 15th.", "date", "15th", "date:????-??-15:???"),
    ("It ships in May.", "date", "May", "date:????-05-??:???"),
    ("Come on Saturdays.", "date", "Saturdays", "date:????-??-??:sat"),
    ("Open Mon-Sat.", "date", "Mon-Sat", "date:mon-sat"),
    ("The call is at 5pm.", "time", "5pm", "time:17:00"),
    ("The call is at 8.20 a.m. sharp.", "time", "8.20 a.m.", "time:08:20"),
    ("The call is at 18:00 CET.", "time", "18:00 CET", "time:18:00:CET"),
    ("The call is at noon.", "time", "noon", "time:12:00"),
    ("It takes 3 to 5 working days.", "duration", "3 to 5 working days", "duration:3-5:business day"),
    ("It takes a 24-hour check.", "duration", "24-hour", "duration:24:hour"),
    ("A five-year-old boiler is old.", "duration", "five-year", "duration:5:year"),
    ("It comes within a week.", "duration", "a week", "duration:1:week"),
    ("It takes half an hour.", "duration", "half an hour", "duration:0.5:hour"),
    ("Your order 610442 left.", "id", "610442", "id:610442"),
    ("See ticket NB-77213.", "id", "NB-77213", "id:nb-77213"),
    ("It is #12.", "id", "#12", "id:12"),
    ("See clause 7.3.", "id", "7.3", "id:7.3"),
    ("Parcel 6200 1187 4093 is here.", "id", "6200 1187 4093", "id:620011874093"),
    ("It goes to the card ending in 4242.", "id", "4242", "id:4242"),
    ("Pay to DE89 3704 0044 0532 0130 00.", "id", "DE89 3704 0044 0532 0130 00", "id:de89370400440532013000"),
    ("Use version 2.4.1.", "version", "version 2.4.1", "version:2.4.1"),
    ("Read https://help.example.com/a-b.", "link", "https://help.example.com/a-b", "link:help.example.com/a-b"),
    ("Read www.shop.example/faq, please.", "link", "www.shop.example/faq", "link:shop.example/faq"),
    ("Write to sue@shop.example.", "email", "sue@shop.example", "email:sue@shop.example"),
    ("Ring +44 20 7946 0000 ext 4.", "phone", "+44 20 7946 0000 ext 4", "phone:4420794600004"),
    ("Ring (02) 8555 0147.", "phone", "(02) 8555 0147", "phone:0285550147"),
    ("Ring 020 7946 0018 (14:30 to 18:00).", "phone", "020 7946 0018", "phone:02079460018"),
    ("Ring us (020 7946 0018) today.", "phone", "020 7946 0018", "phone:02079460018"),
    ("It weighs 5 kg.", "number", "5 kg", "number:5:kg"),
    ("We counted 27 keys.", "number", "27", "number:27"),
    ("You have six seats.", "number", "six", "number:6"),
    ("Please ask Linda Marsh.", "name", "Linda Marsh", "name:linda marsh"),
    ("The file is report.pdf there.", "name", "report.pdf", "name:report.pdf"),
    ('Then press "Export All" twice.', "name", "Export All", "name:export all"),
    ("Go to Board > Duplicate and wait.", "step", "Board > Duplicate", "step:board>duplicate"),
    ("We cannot refund this.", "refusal", "We cannot refund this", "refusal:refund"),
    ("It ends unless you renew.", "condition", "unless you renew", "condition:unless:renew"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "written", "key"), VALUES, ids=[f"{v[1]}-{v[2]}" for v in VALUES])
def test_a_value_is_found_with_its_canonical_key(text: str, kind: FactKind, written: str, key: str) -> None:
    found = {(fact.kind, fact.text): fact.key for fact in find_facts(text)}
    assert found.get((kind, written)) == key


ALIKE = (
    ("£68", "£68.00"), ("₹18,460", "INR 18460"), ("€1.234,50", "1,234.50 EUR"), ("8/14", "14 August"),
    ("mon 3 Feb", "Monday, 3 February"), ("the 22nd of May", "May 22"), ("5pm", "17:00"), ("half an hour", "0,5 hours"),
    ("5-7 business days", "5 to 7 working days"), ("30 %", "thirty percent"), ("order 610442", "610442"), ("two weeks", "2 weeks"),
    ("+44 20 7946 0000", "+44 (20) 7946-0000"), ("https://a.example/x/", "www.a.example/x"), ("v2.4.1", "version 2.4.1"),
    ("Settings → Export", "Settings > Export"),
)  # fmt: skip
DIFFERENT = (
    ("£68", "€68"), ("£68", "£68.50"), ("$1,250", "$12.50"), ("31.200 words", "31.2 words"), ("14 August", "14 September"),
    ("Monday 3 February", "Tuesday 3 February"), ("5pm", "5am"), ("18:00 CET", "18:00 EST"), ("two weeks", "two months"),
    ("5 days", "5 business days"), ("5-7 days", "7 days"), ("30 %", "3 %"), ("order 610442", "order 610443"), ("v2.4.1", "v2.4.2"),
    ("03/04", "3 April"), ("https://a.example/x", "https://a.example/y"), ("Settings > Export", "Settings > Delete"),
)  # fmt: skip


def one(text: str) -> Fact:
    values = [fact for fact in find_facts(f"See {text} here.") if fact.kind not in ("refusal", "condition")]
    return values[0]


@pytest.mark.parametrize(("first", "second"), ALIKE)
def test_harmless_reformatting_says_the_same(first: str, second: str) -> None:
    assert same_value(one(first), one(second)) or same_value(one(second), one(first))


@pytest.mark.parametrize(("first", "second"), DIFFERENT)
def test_a_misleading_change_says_something_else(first: str, second: str) -> None:
    assert not same_value(one(first), one(second))
    assert not same_value(one(second), one(first))


def test_a_weekday_alone_does_not_tell_the_date() -> None:
    assert same_value(one("Friday 19 July"), one("19 July"))
    assert same_value(one("19 July"), one("Friday 19 July"))
    assert not same_value(one("Friday"), one("Friday 19 July"))


PLAIN = (
    "I'm sorry that you had to wait.",
    "You may ask again, and we will march on.",
    "On top of that, nothing else matters to us here.",
    "He sat in the sun and then we wed the ideas.",
    "PLEASE STOP SENDING ME THE PICTURE AGAIN.",
    "It should be fine, no problem.",
    "One of them will do; things like that are easy.",
    "1. The lid is fixed.\n2. The hinge is not.",
    "(1) the lid\n(2) the hinge",
    "Point 1: the lid. Point 2: the hinge. Point 3: the key.",
    "Question 1. It is fixed. Question 2. It is not.",
    '"Ordinary wear" means what the years do to a lid.',
    "Any four-year-old could have said so; a six-year-old knows it.",
    "It is a 17th-century staircase.",
)


@pytest.mark.parametrize("text", PLAIN)
def test_ordinary_words_are_no_values(text: str) -> None:
    assert [fact for fact in find_facts(text) if fact.kind not in ("refusal", "condition")] == []


REFUSALS = (
    "We can't refund the fee.", "The ban stays.", "I cannot make it faster.", "A refund to card isn't possible.", "No compensation is due.",
    "There's no date for that release yet.", "We don't pay lost sales.", "Interim payments are not made.", "The ticket is non-refundable.",
    "Your claim is declined.", "We are unable to help with this.", "The crew does not carry down stairs.", "Loan car: no.", "no extensions",
    "The fee remains payable.", "We only ship to Norway.", "cant add days", "Returns are not accepted after 30 days.", "Nothing more can be done.",
    "Walks must not be longer than a mile.", "We haven't got any slots.", "You won't be let in without a ticket.", "The plan doesn't cover ships.", "No dogs.", "Cats are fine, but no dogs.", "No texts, please.", "We won't have dogs in here.",
    "I won't guess at a price.", "People who cannot show a ticket won't be admitted.", "A fare that can't be refunded is cheaper.",
    "Anyone who does not sign will not be paid.", "I know that this cannot be refunded.", "The tent comes with no warranty.", "We can't have it repaired.",
)  # fmt: skip
NO_REFUSALS = (
    "You didn't read the letter.", "I don't think so.", "Do you not see it?", "No problem at all.", "I'm not your secretary.",
    "We can refund the fee.", "Don't hesitate to write.", "I can't wait to see it fixed.", "There is no doubt about it.",
    "I can't believe it took a week.", "It can't have been much fun to carry.", "You cannot have seen the sign in the dark.",
    "It won't be any trouble to post it again.", "That won't be too hard for you.", "We said no more about it.", "He spoke and I asked no more, so we went in.",
    "We had a man with no trousers in the lobby.", "You were left with no heating all week.", "It was no curtains, no blinds, just a sheet.",
    "No coat, no hat, a scarf.", "We get people who can't park a bicycle.", "I understand that in a panic one may not hear every word.",
    "I know it cannot bring the afternoon back.", "We cannot read minds.", "We simply can't guess.", "I'm sorry it wasn't what you hoped.", "Sad to hear that you're not yet enjoying the loom.",
    "That wouldn't be fair to the others.", "She hasn't got a hat.", "We answer when we're not driving.", "The floor is wet because you won't close the tap.",
    "Shouting doesn't make ships go faster.", "I don't give a damn about the hat.", "No judgement.", "It does not cover drivers who can't read a sign.", "You can't be bothered to look it up.", "That's not something I lose sleep over.",
    "I appreciate that you do not like to wait.",
)  # fmt: skip


@pytest.mark.parametrize("text", REFUSALS)
def test_a_no_of_ours_is_a_refusal(text: str) -> None:
    assert [fact.kind for fact in find_facts(text) if fact.kind == "refusal"] == ["refusal"]


@pytest.mark.parametrize("text", NO_REFUSALS)
def test_a_reproach_or_a_turn_of_phrase_is_no_refusal(text: str) -> None:
    assert [fact for fact in find_facts(text) if fact.kind == "refusal"] == []


def test_a_refusal_is_a_clause_not_the_whole_sentence() -> None:
    text = "I have checked the account, but we cannot waive the fee, and the next bill is in May."
    assert [f.text for f in find_facts(text) if f.kind == "refusal"] == ["but we cannot waive the fee"]


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("You can pay later, only if you ask first.", "only if you ask first"),
        ("It ends unless you renew.", "unless you renew"),
        ("Open daily except Sundays.", "except Sundays"),
        ("The code works until 30 June.", "until 30 June"),
        ("We swap it, provided the seal is whole.", "provided the seal is whole"),
        ("You may pay later, providing you ask first.", "providing you ask first"),
        ("We sell no lamps other than those here.", "other than those here"),
        ("We pay only with receipts.", "only with receipts"),
    ],
)
def test_a_condition_is_a_fact(text: str, condition: str) -> None:
    assert [f.text for f in find_facts(text) if f.kind == "condition"] == [condition]


@pytest.mark.parametrize(
    "text",
    [
        "You provided a lamp without a bulb.",
        "We thank you for what you have provided a friend of ours.",
        "Other than that, the lamp is fine.",
        "Until next spring, then; the lamp says goodbye.",
        "Till the fair, then.",
        "Pay at the till by the door, or at our till upstairs.",
    ],
)
def test_a_turn_of_phrase_is_no_condition(text: str) -> None:
    assert [f.text for f in find_facts(text) if f.kind == "condition"] == []


def test_a_number_of_its_own_is_kept_apart_from_those_that_only_number_points() -> None:
    assert [f.text for f in find_facts("1. Bring 3 keys.\n2. Leave 40 at home.") if f.kind == "number"] == [
        "3",
        "40",
    ]
    assert [f.text for f in find_facts("Point 4 is yours.")] == ["4"]
    assert [f.text for f in find_facts('"Night Plan" is what we call it.')] == ["Night Plan"]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("aA1 0.,:;-/£$€%@#>()'\n\"xkmIV"), max_size=200))
def test_facts_quote_their_text_in_reading_order_without_overlap_of_a_kind(text: str) -> None:
    facts = find_facts(text)
    assert list(facts) == sorted(facts, key=lambda f: (f.start, f.end))
    ends: dict[str, int] = {}
    for fact in facts:
        assert text[fact.start : fact.end] == fact.text != ""
        assert fact.start >= ends.get(fact.kind, 0)
        ends[fact.kind] = fact.end


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1 ",
        "a1-",
        "A ",
        "A > ",
        "1,000,",
        "can not ",
        "(",
        "www.",
        "a.b.",
        "unless ",
        "twenty ",
        "@a.",
        "1.1.",
        "AB12 ",
        "x1/",
        "'A",
        "no ",
    ],
)
def test_reading_time_grows_with_the_text_not_with_its_square(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        started = time.process_time()
        find_facts(text)
        return time.process_time() - started

    short, long = seconds(2_000), min(seconds(16_000), seconds(16_000))
    assert long < max(0.4, 8 * 4 * short)
