"""In a heated letter comments go; whatever states, asks, allows or promises anything stays."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rewriter.comments import weight
from rewriter.engines.substance import (
    barbs,
    echoes,
    empty_clauses,
    is_aside,
    is_cause,
    is_remark,
    is_statement,
    tells_why,
)
from rewriter.pipeline import understand
from rewriter.policy import load_policy
from rewriter.values import Situation

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
MESSAGE = "The lens fell out of my glasses and the hinge squeaks."


def asides(body: str) -> list[str]:
    brief = understand(Situation(MESSAGE, f"Hi Bo,\n\n{body}\n\nSam", NOW), load_policy("default"))
    return [brief.letter.of(span) for span in brief.letter.sentences if is_aside(brief, span)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The new pair costs $40.",
        "We cannot mend it here.",
        "Please bring them to the desk.",
        "Bring the frame.",
        "Is the hinge loose?",
        "The hinge is loose on one side.",
        "Our lab fitted the wrong one.",
        "I have ordered another.",
        "I know that is a nuisance.",
        "It works only if the arm is straight.",
        "There is no spare left.",
        "Lenses are free.",
        "The solvent is poisonous for cats.",
        "Only the holder can cancel.",
        "The lease forbids pets.",
        "You can refuse it at the door.",
        "Nobody was at home.",
        "Opening hours run until ten.",
        "I hear you.",
        "It will all be mended.",
        "A repair isn't.",
        "The key is under the mat.",
        "Not reversible.",
        "The dose must be halved.",
        "- passport",
        "Good evening.",
        "Thank you.",
        "No.",
    ],
)
def test_whatever_says_something_stays(sentence: str) -> None:
    assert asides(f"The lab is upstairs. {sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Bravo.",
        "Lovely stuff.",
        "Perhaps the moon did it.",
        "Hopefully that settles the matter.",
        "You have quite a temper.",
        "Most people have better things to do.",
        "Well, that makes two of us.",
        "Thank you for sharing your perspective.",
        "Simple as.",
        "You'll manage.",
    ],
)
def test_a_comment_is_an_aside(sentence: str) -> None:
    assert asides(f"The lab is upstairs. {sentence}") == [sentence]


_DOUBTFUL = "Owls look wise in glasses."


def test_a_doubtful_sentence_goes_but_not_as_the_first_of_a_letter() -> None:
    assert asides(f"The lab is upstairs. {_DOUBTFUL}") == [_DOUBTFUL]
    assert asides(f"{_DOUBTFUL} The lab is upstairs.") == []


@pytest.mark.parametrize("sentence", ["Waiting is tiresome, as we know.", "You did not choose a colour."])
def test_what_is_kind_or_reports_has_the_benefit_of_the_doubt(sentence: str) -> None:
    assert weight(sentence) > weight(_DOUBTFUL) - _ROOM
    assert asides(f"The lab is upstairs. {sentence}") == []


_ROOM = 60
"""How little less such a sentence may weigh than the doubtful one and still prove anything."""


def test_an_offer_of_ours_stays_and_a_filler_goes() -> None:
    offer = "If the family would like a boat as well, I will fold it myself."
    assert weight(offer) > weight(_DOUBTFUL)
    assert asides(f"The lab is upstairs. {offer}") == []
    assert asides("The lab is upstairs. Right. Bring the frame along.") == ["Right."]


def test_the_name_of_whom_the_letter_is_to_saves_no_comment() -> None:
    comment = "Even the moon, {}, would blush at that."
    assert asides(f"The lab is upstairs. {comment.format('Bo')}") == [comment.format("Bo")]
    assert asides(f"The lab is upstairs. {comment.format('Greta')}") == []


def test_an_answer_of_one_word_is_no_aside() -> None:
    assert asides("Which colour was it? Amber.") == []
    assert asides("The lab opens at 3:00 p.m. Pacific. Bring the frame.") == []
    assert asides("The lab opens at 3:00. Pacific. Bring the frame.") == ["Pacific."]


@pytest.mark.parametrize(
    "sentence",
    [
        "One does wonder what people did before they had somebody to shout at.",
        "I can only admire a customer who finds the time for all this.",
        "Somebody like you would of course have noticed it sooner.",
    ],
)
def test_a_comment_is_an_aside_however_it_begins(sentence: str) -> None:
    assert asides(f"The lab is upstairs. {sentence}") == [sentence]


@pytest.mark.parametrize(
    ("next_one", "cause"), [("Therefore we cannot pay.", True), ("We cannot pay.", False)]
)
def test_what_a_therefore_follows_is_a_cause(next_one: str, cause: bool) -> None:
    draft = f"Hi Bo,\n\nThe case was bought apart, as you chose. {next_one}\n\nSam"
    brief = understand(Situation(MESSAGE, draft, NOW), load_policy("default"))
    assert is_cause(brief, brief.letter.sentences[0]) is cause


def test_what_the_next_sentence_refers_to_stays() -> None:
    named = "A case like that was the fashion once."
    assert asides(f"{named} The lab is upstairs.") == [named]
    assert asides(f"{named} It is next to the till.") == []


def barbs_of(sentence: str) -> list[str]:
    brief = understand(Situation(MESSAGE, f"Hi Bo,\n\n{sentence}\n\nSam", NOW), load_policy("default"))
    return [brief.letter.of(span) for span in barbs(brief, brief.letter.sentences[0])]


@pytest.mark.parametrize(
    ("sentence", "barb"),
    [
        ("The pair costs $40 (the round thing is a lens, love), and the case is extra.", "(the round thing is a lens, love)"),
        ("The pair costs $40, exam or no exam.", ", exam or no exam"),
        ("The pair costs $40, as the same was told to you by my colleague.", "as the same was told to you by my colleague."),
        ("As I have now written to you four times, the pair costs $40.", "As I have now written to you four times, "),
        ("The pair costs $40, which I suppose you will also find a way to dislike.", "which I suppose you will also find a way to dislike."),
    ],
)  # fmt: skip
def test_a_side_clause_that_digs_is_found(sentence: str, barb: str) -> None:
    assert barbs_of(sentence)[0] == barb


@pytest.mark.parametrize(
    "sentence",
    [
        "The pair costs $40, which includes the case.",
        "The pair costs $40 (case included), if you collect it by Friday.",
        "The lab closes at 5, so please come before then.",
        "We will credit $40, because one of the screws did turn out to be loose.",
        "I have put a note on it, so the desk knows.",
        "It can be cancelled if the ward writes that you were visiting, to desk@quince.example.",
        "We can do it for $40, or you turn the screw yourself.",
        "The form for $40 has a box that asks if you're quite sure about it.",
        "The pair costs $40, or $30 if you fetch it on the day the moon is new.",
        "You can have the $40 back if you would rather have another lens.",
        "The lens for $40 is out, so everybody else waits as well.",
        "The scratch is below the $40 line, so this isn't a case for the guild.",
        "The pair costs $40, which is being sent back.",
        "The pair costs $40, which is normal for two lenses.",
        "It says so on the $40 ticket.",
    ],
)
def test_a_side_clause_that_tells_something_is_none(sentence: str) -> None:
    assert barbs_of(sentence) == []


def test_a_side_clause_ends_where_punctuation_parts_it_from_the_rest() -> None:
    sentence = "The lamp was $4; you were there all morning and the bell was off, so the lab shut."
    assert not any(barb.endswith("morning ") for barb in barbs_of(sentence))


def test_what_is_required_of_anybody_is_no_comment() -> None:
    assert asides("The lab is upstairs. A grown woman must be at the till.") == []


def test_what_a_sting_leaves_goes_with_it_unless_it_tells_something() -> None:
    whole = "Lovely to hear from you again, nice to know somebody still writes letters to us."
    assert is_remark("Nice to know somebody still writes letters to us.", set(), whole)
    assert not is_remark("The hinge is on the left.", set(), "Look closely: the hinge is on the left.")
    assert not is_remark("It is $40.", {"money"}, "Clever you, it is $40.")


@pytest.mark.parametrize(
    "tag", ["unlucky", "simple as", "end of", "funny that", "believe it or not", "i mean it"]
)
def test_what_is_only_tagged_on_goes_and_its_sentence_stays(tag: str) -> None:
    body = f"The new pair costs $40, {tag}."
    brief = understand(Situation(MESSAGE, f"Hi Bo,\n\nCalm down. {body}\n\nSam", NOW), load_policy("default"))
    (cut,) = barbs(brief, brief.letter.sentences[-1])
    assert brief.letter.text[cut.start : cut.end].strip(" ,.") == tag


def empty_in(sentence: str) -> list[str]:
    brief = understand(Situation(MESSAGE, f"Hi Bo,\n\n{sentence}\n\nSam", NOW), load_policy("default"))
    return [brief.letter.of(span).strip(" ,.") for span in empty_clauses(brief, brief.letter.sentences[0])]


def test_a_dig_behind_the_facts_of_its_sentence_is_its_end() -> None:
    assert empty_in("The arm was bent on 4 May, and my hamster could have told you.") == [
        "and my hamster could have told you"
    ]
    assert empty_in("The pair costs $40 and you do like a bargain, don't you.")[0].startswith(
        "and you do like"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The pair costs $40, so please bring your card.",
        "The pair costs $40, and we fitted the wrong arm.",
        "The pair is ready on 4 May and you can fetch it at the desk.",
        "It costs $40 for the lens and the case.",
        "On 4 May we met a man who knew so little about lenses.",
        "The hinge is loose, and the arm is bent.",
    ],
)
def test_an_end_that_helps_or_that_belongs_to_the_fact_is_none(sentence: str) -> None:
    assert empty_in(sentence) == []


def test_a_stub_is_no_statement() -> None:
    assert is_statement("The arm was bent on 4 May.")
    assert not any(
        map(is_statement, ("Three years of this.", "Should you want it by 4 May.", "It is $40: yes."))
    )


@pytest.mark.parametrize(
    "echo", ["Out of my glasses?", "Squeaks, huh?", '"Fell out."', "Some hinge, that.", "Glasses, indeed!"]
)
def test_the_customers_own_words_thrown_back_are_an_echo(echo: str) -> None:
    assert echoes(echo, MESSAGE)
    assert asides(f"The lab is upstairs. {echo} Bring the frame.") == [echo]


@pytest.mark.parametrize(
    "answer",
    ["The hinge.", "Which lens?", "The lens or the hinge?", "Did you squeak?", "Some glasses squeak.", "Really, no lens.", "Two?", "Yes.", "Glasses"],
)  # fmt: skip
def test_an_answer_or_a_question_in_their_words_is_no_echo(answer: str) -> None:
    assert not echoes(answer, MESSAGE)


def test_two_halves_that_begin_alike_are_said_for_the_sound_of_it() -> None:
    assert asides("The lab is upstairs. Your nose, your problem.") == ["Your nose, your problem."]
    assert asides("The lab is upstairs. You chose the arm, you cannot return it.") == []


@pytest.mark.parametrize(
    "tag", ["what a surprise", "oddly enough", "as you may recall", "as the label hints", "how very odd", "weird that"]
)  # fmt: skip
def test_a_comment_between_commas_goes_by_its_shape(tag: str) -> None:
    body = f"The new pair, {tag}, costs $40."
    brief = understand(Situation(MESSAGE, f"Hi Bo,\n\nCalm down. {body}\n\nSam", NOW), load_policy("default"))
    (cut,) = barbs(brief, brief.letter.sentences[-1])
    assert brief.letter.text[cut.start : cut.end].strip(" ,.") == tag


def test_a_cause_is_told_unless_it_reads_like_a_comment() -> None:
    assert tells_why("because the arm was bent")
    assert not tells_why("because people like you never look at anything")
    assert not tells_why("the arm was bent")


@pytest.mark.parametrize(
    "sentence",
    [
        'It was on our ticket when you handed it over, "bent arm", and your initials are next to it.',
        "You told me that the hinge had squeaked for years.",
        'The leaflet says "quaint rather than strong".',
        "I hope your son is better.",
        "That our engraver did not telephone to ask is regrettable.",
        "If it turns out I sat on them, you don't pay.",
    ],
)
def test_a_record_a_wish_and_what_need_not_be_paid_stay(sentence: str) -> None:
    assert asides(f"The lab is upstairs. {sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Drop it in for $4 and I will steam it, which takes most shine out.",
        "The charge of $4 is for the arm, which you initialed at pickup.",
        "The return is due on 1 May, so you have time enough.",
        "The class cost $4 less so that the children could swim.",
        "The pair costs $40 less (code in a separate e-mail, not bank holidays).",
    ],
)
def test_what_something_does_what_was_signed_and_what_came_of_it_are_no_digs(sentence: str) -> None:
    assert barbs_of(sentence) == []


def test_the_cause_of_a_no_goes_only_if_it_is_hardly_anything_but_a_dig() -> None:
    cause = "as the arm is the same and you've seen it all"
    assert barbs_of(f"We can mend it for $4, {cause}.") == [f"{cause}."]
    assert barbs_of(f"We can't mend it for $4, {cause}.") == []
