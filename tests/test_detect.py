"""From a draft to its findings: places, overlaps, heat, house rules, and what the result must not depend on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardrails.catalog import GUARDRAILS, RULES
from guardrails.detect import RULESET, detect, heat, ruleset
from guardrails.finding import Finding, Severity
from guardrails.page import LEAD_IN, Page
from guardrails.rule import Rule, pattern, phrases

_MARKS = re.compile(r"\[\[|\]\]")
_RUDE = tuple(_MARKS.sub("", hit.rpartition(" >> ")[2]) for rule in RULES for hit in rule.hits)
_CLEAN = (
    "Your parcel left the depot on Monday at 9.",
    "I have refunded 12.50 to your card.",
    "Could you send me a photo of the label?",
    "We were late, and I am sorry.",
    "The new lamp arrives on 3 May.",
)
_ODD = (
    "😤",
    "🙂",
    "ß",
    "e\u0301",
    "İ",
    "ı",
    "ｆｕｌｌ",
    "\u200b",
    "“",
    "’",
    "\u00a0",
    "\t",
    "\n",
    "\n\n",
    "—",
    "ﬁ",
    "ǅ",
)


def _rule(name: str, severity: Severity, **found: str | None) -> Rule:
    wordings = {phrase.replace("_", " "): instead for phrase, instead in found.items()}
    return Rule(name, "blame", severity, "A reason in a sentence.", phrases(wordings), ("x",), ("y",))


def _finding(severity: Severity) -> Finding:
    return Finding("blame.x", "blame", severity, 0, 1, "x", "A reason.")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from((*_RUDE, *_CLEAN, *_ODD, " ", "> ", "`", '"')), min_size=1, max_size=12))
def test_findings_slice_to_their_quotes_in_reading_order_without_overlap(pieces: list[str]) -> None:
    draft = "".join(pieces)
    findings = detect(draft).findings
    assert all(draft[finding.start : finding.end] == finding.quote != "" for finding in findings)
    assert all(one.end <= other.start for one, other in pairwise(findings))
    assert all(not finding.quote[0].isspace() and not finding.quote[-1].isspace() for finding in findings)


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(_RUDE), st.sampled_from(_ODD), st.integers(0, 3))
def test_odd_letters_before_a_sentence_move_findings_and_change_nothing_else(
    rude: str, odd: str, times: int
) -> None:
    lead = f"Dear A{odd.strip() * times},\n\n"
    plain = "Dear A,\n\n"
    moved = [
        (f.rule, f.start - len(lead), f.quote) for f in detect(lead + rude).findings if f.start >= len(lead)
    ]
    still = [
        (f.rule, f.start - len(plain), f.quote)
        for f in detect(plain + rude).findings
        if f.start >= len(plain)
    ]
    assert moved == still


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(_RUDE), st.sampled_from(_CLEAN))
def test_a_clean_paragraph_takes_away_no_finding_elsewhere(rude: str, clean: str) -> None:
    alone = [(finding.rule, finding.quote) for finding in detect(f"{rude}\n\nPlease reply.").findings]
    after = [
        (finding.rule, finding.quote) for finding in detect(f"{rude}\n\n{clean}\n\nPlease reply.").findings
    ]
    assert after == alone


@pytest.mark.parametrize(
    "draft",
    [
        "Hello,\n\nit is on its way.\n\n> I told you twice, you muppet.\n> Seriously??",
        "Hello,\n\nit is on its way.\n\nOn Mon, 3 May, Ann wrote:\nI told you twice, you muppet.",
        "Press start and type `shut up, you muppet` there.",
        'You wrote "shut up, you muppet" to my colleague.',
    ],
)
def test_nothing_is_found_in_other_peoples_words(draft: str) -> None:
    assert detect(draft).findings == ()


def test_curly_and_missing_apostrophes_and_line_breaks_make_no_difference() -> None:
    straight = detect("I don't know what you expected. As I already told you, it is late.").findings
    curly = detect("I don’t know what you\u00a0expected. As I\nalready told you, it is late.").findings
    missing = detect("I dont know what you expected. AS I ALREADY TOLD YOU, it is late.").findings
    assert [f.rule for f in straight] == [f.rule for f in curly] == [f.rule for f in missing]
    assert len(straight) == 2


def test_of_two_overlapping_findings_the_more_severe_stays() -> None:
    rules = (
        _rule("blame.long", Severity.WARN, you_never_read=None),
        _rule("blame.short", Severity.BLOCK, never=None),
    )
    assert [f.rule for f in detect("So you never read.", rules=rules).findings] == ["blame.short"]


def test_of_two_equally_severe_the_longer_stays_then_the_earlier_then_the_first_by_id() -> None:
    longer = (_rule("blame.b", Severity.WARN, never_read=None), _rule("blame.a", Severity.WARN, never=None))
    assert [f.rule for f in detect("You never read.", rules=longer).findings] == ["blame.b"]
    earlier = (_rule("blame.a", Severity.WARN, late_too=None), _rule("blame.b", Severity.WARN, too_late=None))
    assert [f.rule for f in detect("Far too late too.", rules=earlier).findings] == ["blame.b"]
    same = (_rule("blame.b", Severity.WARN, never=None), _rule("blame.a", Severity.WARN, never=None))
    assert [f.rule for f in detect("Never.", rules=same).findings] == ["blame.a"]


def test_what_goes_beyond_a_sentence_is_found_whichever_side_of_a_stop_its_words_stand() -> None:
    found = pattern(r"never mind[.,] our mistake[.!?] then", local=False)
    rule = Rule("blame.x", "blame", Severity.WARN, "A reason.", found, ("x",), ("y",))
    draft = "It is late. Never mind. Our mistake! Then we wait."
    assert [f.quote for f in detect(draft, rules=(rule,)).findings] == ["Never mind. Our mistake! Then"]


def test_marks_call_for_what_looks_for_them_in_each_sentence() -> None:
    rule = Rule("blame.x", "blame", Severity.WARN, "A reason.", pattern("[🙄😒]|sigh"), ("x",), ("y",))
    draft = "It is late. 🙄 Read it.\nSigh, it is late 🙄."
    assert [f.quote for f in detect(draft, rules=(rule,)).findings] == ["🙄", "Sigh", "🙄"]
    assert detect("Is it late? Yes é.", rules=(rule,)).findings == ()


def test_house_rules_are_applied_beside_ours() -> None:
    house = _rule("house.ticket", Severity.NOTE, trouble_ticket="request")
    findings = detect("As I already told you, your Trouble ticket is open.", rules=(*RULES, house)).findings
    assert [f.rule for f in findings] == ["passive_aggression.as-i-told-you", "house.ticket"]
    assert findings[1].instead == "request"


def test_a_gentler_wording_takes_the_capital_of_what_it_replaces() -> None:
    rules = (_rule("blame.x", Severity.WARN, per_my_last_mail="as we wrote"),)
    first, second = detect(
        "Per my last mail, it is blue. It is, per my last mail, round.", rules=rules
    ).findings
    assert (first.instead, second.instead) == ("As we wrote", "as we wrote")


def test_a_group_of_the_draft_may_stand_in_the_gentler_wording() -> None:
    rule = Rule(
        "blame.x",
        "blame",
        Severity.WARN,
        "A reason.",
        pattern(r"you forgot the (\w+)", r"the \1 is missing"),
        ("x",),
        ("y",),
    )
    assert (
        detect("You forgot the Signature.", rules=(rule,)).findings[0].instead == "The Signature is missing"
    )


def test_nothing_found_is_no_heat_and_each_finding_adds_less() -> None:
    assert heat(()) == 0
    assert heat([_finding(Severity.WARN)]) == 22
    assert heat([_finding(Severity.BLOCK)]) == 50
    rising = [heat([_finding(Severity.WARN)] * count) for count in range(12)]
    assert all(one < other <= 100 for one, other in pairwise(rising))
    steps = [other - one for one, other in pairwise(rising)]
    assert steps[0] > steps[5] > steps[10]


def test_the_ruleset_changes_with_what_rules_find_and_with_nothing_else() -> None:
    assert ruleset(GUARDRAILS) == RULESET
    assert ruleset(GUARDRAILS[::-1]) == RULESET
    assert ruleset(GUARDRAILS[1:]) != RULESET
    one, other = _rule("blame.x", Severity.WARN, never=None), _rule("blame.x", Severity.BLOCK, never=None)
    assert ruleset((one,)) == ruleset((_rule("blame.x", Severity.WARN, never=None),))
    assert ruleset((one,)) != ruleset((other,))


def test_the_result_does_not_depend_on_the_hash_seed() -> None:
    code = (
        "import sys; from guardrails.detect import detect, RULESET\n"
        "print(RULESET, [(f.rule, f.start, f.end, f.instead) for f in detect(sys.argv[1]).findings])"
    )
    draft = "\n".join(_RUDE)
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, draft],
            env={
                **os.environ,
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": os.pathsep.join(p for p in sys.path if p),
            },
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "4242")
    }
    assert len(outputs) == 1
    assert "blame.had-you" in outputs.pop()


@pytest.mark.parametrize(
    "fragment",
    [
        "please kindly just now ",
        "you are so very really ",
        '"a ',
        "> a\n",
        "`a",
        "<a ",
        "a.b@",
        "a",
        " ",
        "\n",
        "...! ",
        "!?",
        "( , - ; ",
        "WHY ",
        "🙂🙂",
        "as I told you, ",
        " ".join(_RUDE),
    ],
)
def test_no_text_however_made_takes_more_than_linear_time(fragment: str) -> None:
    detect("Warm up.")
    length = 60_000
    draft = (fragment * (length // len(fragment) + 1))[:length] + " calm down, told you so."
    started = time.process_time()
    detect(draft)
    assert time.process_time() - started < 4


@given(st.text(alphabet="ab .!?:;)('\"-*\n…\t", max_size=60), st.integers(0, 60))
def test_wherever_a_sentence_starts_a_pattern_that_opens_one_is_tried(text: str, start: int) -> None:
    page = Page(text)
    tried = (start, *page.openings(start, len(text)))
    read = [re.compile(LEAD_IN).match(text, at) for at in tried]
    for at in range(start, len(text)):
        assert not page.starts_sentence(at) or any(led and led.start() <= at <= led.end() for led in read)
