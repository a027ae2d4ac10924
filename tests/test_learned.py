"""The learned detector reads on where a rule has found something; alone it reads only answers to a customer."""

from __future__ import annotations

import json
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evals.corpora import read_corpus
from guardrails.catalog import GUARDRAILS, RULES
from guardrails.detect import detect
from guardrails.examples import failing_examples
from guardrails.finding import FAMILIES, Severity
from guardrails.learned import FILE, LEARNED, load, score
from guardrails.ngrams import KINDS, Table, can_be_judged, grams, parts_of, words_of
from guardrails.rule import Rule, pattern
from rewriter.comments import sparing_refusals
from rewriter.facts import find_facts
from rewriter.policy import load_policy
from tests.running import ROOT

DIG = "We're a small team and there are other people in the queue besides you."
RUDE = "As I already told you, it is late."
TOLD = next(rule for rule in RULES if rule.id == "passive_aggression.as-i-told-you")
CALM = "The parcel left our depot on Monday at nine and the driver has your number."


def found(draft: str) -> list[tuple[str, str]]:
    return [(finding.rule, finding.quote) for finding in detect(draft, rules=(TOLD, LEARNED)).findings]


def test_a_dig_is_marked_in_a_letter_in_which_a_rule_found_something() -> None:
    rules = [rule for rule, _ in found(f"{RUDE} {DIG} {CALM}")]
    assert rules == [TOLD.id, LEARNED.id]


def test_alone_in_a_calm_letter_it_is_left_alone() -> None:
    assert found(f"{CALM} {DIG}") == []


@pytest.mark.parametrize(
    "courtesy",
    [
        "Thank you for your message.",
        "Have a lovely evening.",
        "I hope this finds you well.",
        "We understand your concern.",
        "If you would like to go through any of this, call me on 01632 960 114.",
        "If you have any questions, please reply to me here.",
        "You can reply to us here.",
        "Reply to me here and I'll answer by the next working day.",
        "Write to me at desk@lamp.example and I will answer within 3 working days.",
        "I'm sorry for the trouble you've had over this, with your father in hospital.",
        "We are sorry for the trouble you have had over this, at what is already a hard time for you.",
        "You can call me on 01632 960 114.",
        "I know that this is not the answer you hoped for; if you would like to talk about it, just reply to me here.",
    ],
)
def test_a_stock_courtesy_is_not_judged(courtesy: str) -> None:
    assert not can_be_judged(words_of(courtesy.lower()))


@pytest.mark.parametrize(
    "dig",
    [
        "Thank you for your message, all nine pages of it.",
        "Have a lovely evening in the bath you flooded.",
        "Reply to me here and I will answer by way of song.",
        "I'm sorry for the trouble you've had over this, with such a lot of form to read.",
        "If you would like to go through life like that, call somebody else.",
        "If you have any questions left in that head, please reply to somebody else.",
    ],
)
def test_a_courtesy_with_something_added_is_judged(dig: str) -> None:
    assert can_be_judged(words_of(dig.lower()))


@pytest.mark.parametrize("name", ["default", "collections"])
def test_no_apology_of_the_house_reads_like_a_dig(name: str) -> None:
    wordings = [words for words in load_policy(name).apology.model_dump().values() if isinstance(words, str)]
    for words in (each for each in wordings if each and "{" not in each):
        for said in (
            words,
            words.replace("I am", "I'm"),
            words.replace("I am", "We're").replace("you have", "you've"),
        ):
            told = words_of(said.lower())
            assert not can_be_judged(told) or score(told, load()) < load().threshold


def test_without_a_customers_message_nothing_but_a_rule_wakes_it() -> None:
    for situation in read_corpus()[::9]:
        if not any(f.severity is not Severity.NOTE for f in detect(situation.draft).findings):
            assert LEARNED.id not in [f.rule for f in detect(situation.draft, rules=GUARDRAILS).findings]


def test_most_calm_answers_are_left_alone() -> None:
    clean = [situation for situation in read_corpus() if not situation.spans][::5]
    flagged = [
        situation.id
        for situation in clean
        if LEARNED.id
        in [f.rule for f in detect(situation.draft, message=situation.message, rules=GUARDRAILS).findings]
    ]
    assert len(flagged) <= len(clean) // 50


def test_a_note_puts_no_letter_under_suspicion() -> None:
    note = replace(TOLD, severity=Severity.NOTE)
    assert [f.rule for f in detect(f"{RUDE} {DIG}", rules=(note, LEARNED)).findings] == [TOLD.id]


LEANING = Rule(
    id="house.leaning",
    family="sarcasm",
    severity=Severity.WARN,
    why="Often said with no sting in it.",
    find=pattern("on monday", leans=True) + pattern("besides you", leans=True),
    hits=(),
    near_misses=(),
)


def leaning(draft: str, *others: Rule) -> list[str]:
    found = detect(draft, rules=(LEANING, *others)).findings
    return [finding.quote for finding in found if finding.rule == LEANING.id]


def test_what_leans_counts_in_a_sentence_that_reads_like_a_dig_and_not_in_a_plain_one() -> None:
    assert leaning(f"{CALM} Your form came back.", LEARNED) == []
    assert leaning(f"Your form came back. {DIG}", LEARNED) == ["besides you"]


def test_what_leans_counts_beside_what_does_not() -> None:
    assert leaning(f"{RUDE} {CALM}", LEARNED, TOLD) == ["on Monday"]


def test_what_leans_counts_where_no_rule_doubts() -> None:
    assert leaning(CALM) == ["on Monday"]
    assert leaning(CALM, TOLD) == ["on Monday"]


@settings(max_examples=40, deadline=None)
@given(st.sampled_from([RUDE, DIG, CALM]), st.sampled_from([RUDE, DIG, CALM]))
def test_what_leans_is_never_taken_away_by_another_sentence(one: str, other: str) -> None:
    assert set(leaning(one, LEARNED, TOLD)) <= set(leaning(f"{one} {other}", LEARNED, TOLD))


def test_where_a_rule_marks_a_part_the_rule_is_heard() -> None:
    for situation in read_corpus()[:150]:
        by_rules = detect(situation.draft, rules=RULES).findings
        both = detect(situation.draft, rules=GUARDRAILS).findings
        assert [finding for finding in both if finding.rule != LEARNED.id] == list(by_rules)


def test_its_examples_are_true() -> None:
    assert LEARNED.hits
    assert LEARNED.near_misses
    assert list(failing_examples(LEARNED)) == []


def test_the_reason_names_words_of_the_sentence_and_a_family_we_know() -> None:
    (finding,) = detect(DIG, rules=(LEARNED,)).findings
    quoted = finding.why[finding.why.index("“") + 1 : finding.why.index("”")]
    assert quoted in DIG
    assert 1 <= len(quoted.split()) <= 4
    assert finding.family in FAMILIES
    assert finding.why.endswith(".")


@pytest.mark.parametrize(
    ("severity", "rules"), [("off", []), ("note", [Severity.NOTE]), ("block", [Severity.BLOCK])]
)
def test_a_house_switches_it_like_a_rule(severity: str, rules: list[Severity]) -> None:
    findings = detect(f"{RUDE} {DIG}", rules=of_a_house(severity={LEARNED.id: severity})).findings
    assert [finding.severity for finding in findings if finding.rule == LEARNED.id] == rules


@pytest.mark.parametrize(("word", "marked"), [("queue", False), ("quarrel", True)])
def test_a_house_may_except_words(word: str, marked: bool) -> None:
    findings = detect(f"{RUDE} {DIG}", rules=of_a_house(exceptions={LEARNED.id: (word,)})).findings
    assert (LEARNED.id in [finding.rule for finding in findings]) == marked


def of_a_house(**switched: object) -> tuple[Rule, ...]:
    """The two rules of these tests as a house has them that switched something."""
    policy = load_policy("default").model_copy(update=switched)
    return tuple(rule for rule in policy.rules if rule.id in (TOLD.id, LEARNED.id))


def test_folded_text_gives_the_same_score() -> None:
    curly = DIG.replace("'", "’").replace(" a small", "\u00a0a small").upper()
    assert [f.quote for f in detect(curly, rules=(LEARNED,)).findings] == [curly]


@pytest.mark.parametrize("draft", [f"> {DIG}", f"`{DIG}`", f'He wrote: "{DIG}" and so on.', "", "\0", "no"])
def test_what_rules_do_not_read_it_does_not_read(draft: str) -> None:
    assert detect(f"Hello,\n\n{CALM}\n\n{draft}\n", rules=(LEARNED,)).findings == ()


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.sampled_from("aeioust yu'’\xad\0 .\n!?ßİé🙂you sure"), max_size=200))
def test_marks_slice_to_their_quotes(draft: str) -> None:
    for finding in detect(draft, rules=(LEARNED,)).findings:
        assert draft[finding.start : finding.end] == finding.quote


def test_numbers_are_one_word_and_frames_keep_the_small_words() -> None:
    words = words_of("you owe 40.50 to the bank")
    assert words == ["you", "owe", "0", ".", "0", "to", "the", "bank"]
    assert "you _ 0" in grams(words)["frames"]
    assert "you owe" in grams(words)["words"]
    assert "<bank" in parts_of("bank")
    assert grams(words)["senses"] == ["owe", "bank"]


def test_a_sentence_of_few_words_is_not_judged() -> None:
    assert not can_be_judged(words_of("not right now 5 5 5 !"))
    assert can_be_judged(words_of("not right now then"))


def test_an_unknown_word_makes_the_known_ones_weigh_less() -> None:
    table = Table({"dig": (300, 30)}, unknown=40)
    assert table.weigh(["dig"]) == (300, 30.0)
    assert table.weigh(["dig", "new"]) == (300, 50.0)
    assert table.weigh([]) == (0, 1.0)


@given(st.lists(st.sampled_from(("dig", "digs", "new", "no", "0", "!")), max_size=6))
def test_parts_count_for_each_distinct_word_that_has_them(words: list[str]) -> None:
    table = Table({"<di": (300, 30), "ig": (-50, 20), "ne": (7, 10)}, unknown=40)
    assert table.weigh_parts(words) == table.weigh([part for word in set(words) for part in parts_of(word)])


@given(st.text("digs'", min_size=1, max_size=40).filter(lambda word: word[0].isalpha()))
def test_what_the_parts_of_a_word_say_is_their_mean(word: str) -> None:
    table = Table({"<di": (300, 30), "ig": (-50, 20), "s>": (7, 10)}, unknown=40)
    assert table.mean_of_parts(word) == table.weigh(parts_of(word))[0] / len(parts_of(word))


def test_the_table_is_small_and_names_its_corpus() -> None:
    data = json.loads(FILE.read_bytes())
    assert FILE.stat().st_size < 2_000_000
    assert set(data["tables"]) == set(KINDS)
    assert len(data["corpus_sha256"]) == 64
    assert set(data["families"]) <= set(FAMILIES)
    assert data["threshold"] > 0
    assert LEARNED.find[0].identity.endswith(f"{zlib.crc32(FILE.read_bytes()):08x}")


def test_the_score_is_the_same_in_every_process() -> None:
    program = f"from guardrails.learned import *; from guardrails.ngrams import words_of; print(repr(score(words_of({DIG.lower()!r}), load())))"
    printed = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert printed == {f"{score(words_of(DIG.lower()), load())!r}\n"}


def test_the_weights_are_not_read_before_they_are_needed() -> None:
    program = (
        "from guardrails.detect import detect; from guardrails.catalog import GUARDRAILS;"
        "from guardrails.learned import load;"
        f"detect({CALM!r}, rules=GUARDRAILS); print(load.cache_info().currsize)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(ROOT), capture_output=True, text=True, check=True
    )
    assert done.stdout == "0\n"


def test_a_refusal_that_it_dislikes_is_only_noted_so_that_it_is_kept() -> None:
    refusal = "We can't go sending a man out for every rattle somebody hears."
    draft = f"{DIG} {refusal}"
    marked = detect(draft, rules=(LEARNED,)).findings
    assert [finding.severity for finding in marked] == [Severity.WARN, Severity.WARN]
    spared = sparing_refusals(marked, find_facts(draft))
    assert [finding.severity for finding in spared] == [Severity.WARN, Severity.NOTE]
