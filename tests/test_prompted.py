"""The prompted engine: what it asks, what it makes of the reply, and what it never passes on."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from guardrails.detect import detect
from guardrails.finding import Finding, Severity
from rewriter.brief import Brief
from rewriter.budget import Budget
from rewriter.commitments import plan_follow_up
from rewriter.deadline import Deadline
from rewriter.engines import ModelState, Written
from rewriter.engines.offline import OfflineEngine
from rewriter.engines.prompted import PromptedEngine, prompted_engines
from rewriter.engines.question import planned_apology, planned_follow_up
from rewriter.engines.reply import ModelReply
from rewriter.engines.smaller import asks_too_much, one_plain_sentence
from rewriter.errors import EngineFailed
from rewriter.facts import find_facts
from rewriter.letter import read_letter
from rewriter.llm import Answer, Endpoint, Llm, Message
from rewriter.policy import load_policy
from rewriter.reading import read_situation
from rewriter.settings import Settings
from rewriter.values import Check, History, Situation, Usage
from tests.exchanges import CALM, CHARGED_TWICE, EXCHANGES, ROOM_NOT_FREE, Exchange

SILENT: dict[str, Any] = {
    "critique": [],
    "note": "",
    "draft_is_fine": False,
    "apology": "",
    "acknowledgement": "",
    "answer": [],
    "boundary": "",
    "follow_up": "",
}


class Scripted(Llm):
    """A door behind which stands a script; keeps what was asked."""

    def __init__(self, *replies: dict[str, Any] | str) -> None:
        super().__init__(Endpoint("scripted"))
        self.replies = list(replies)
        self.asked: list[tuple[Message, ...]] = []
        self.seconds: list[float] = []

    def ask(
        self, messages: Sequence[Message], schema: Any, deadline: Deadline, max_tokens: int
    ) -> Answer[Any]:
        self.asked.append(tuple(messages))
        self.seconds.append(deadline.left)
        reply = self.replies.pop(0)
        if isinstance(reply, str):
            raise EngineFailed(reply, Usage(7, 0))
        whole = SILENT | reply if schema is ModelReply else reply
        return Answer(schema.model_validate_json(json.dumps(whole)), Usage(900, 200, 0.01))


def brief_of(situation: Situation, findings: tuple[Finding, ...] | None = None) -> Brief:
    policy = load_policy(situation.policy)
    letter, facts = read_letter(situation.draft), find_facts(situation.draft)
    found = detect(situation.draft, message=situation.message).findings if findings is None else findings
    reading = read_situation(situation, letter, found, History())
    follow_up = plan_follow_up(situation, letter, facts, found, policy, reading.stance)
    return Brief(situation, policy, letter, found, 0, reading, facts, follow_up)


def underline(situation: Situation, quote: str) -> Finding:
    start = situation.draft.index(quote)
    return Finding("made.up", "sarcasm", Severity.WARN, start, start + len(quote), quote, "It stings.")


def write(
    reply: dict[str, Any], exchange: Exchange = CHARGED_TWICE, failed: tuple[Check, ...] = (), **change: Any
) -> Written:
    engine = PromptedEngine(Scripted(reply))
    return engine.write(brief_of(replace(exchange.situation, **change)), failed, Deadline.after(5))


# --- the letter --------------------------------------------------------------------------


def test_greeting_closing_and_signature_are_the_drafts_own() -> None:
    rewrite = write({"apology": "I am sorry.", "answer": ["It was £46.50."]}).rewrite
    assert rewrite.text == ("Hello Priya,\n\nI am sorry.\n\nIt was £46.50.\n\nBest regards,\nTom Okafor")
    assert [part.role for part in rewrite.parts] == [
        "greeting", "apology", "answer", "closing", "signature",
    ]  # fmt: skip


def test_the_quoted_thread_comes_back_byte_for_byte() -> None:
    quoted = "On Mon, 4 May 2026, Priya wrote:\n> Where is   my money?\n>> [MONEY_1]"
    draft = f"{CHARGED_TWICE.situation.draft}\n\n{quoted}"
    assert write({"answer": ["Yes."]}, draft=draft).rewrite.text.endswith(f"Tom Okafor\n\n{quoted}")


def test_a_greeting_that_hurts_gives_way_to_the_house_greeting() -> None:
    situation = replace(
        CHARGED_TWICE.situation, draft="Dear Mr Impatient,\n\nThe money is back on 3 May.\n\nTom"
    )
    brief = brief_of(situation, (underline(situation, "Mr Impatient"),))
    engine = PromptedEngine(Scripted({"answer": ["Fine."]}))
    text = engine.write(brief, (), Deadline.after(5)).rewrite.text
    assert text.startswith("Hello Priya Raman,\n\n")


def test_a_draft_without_greeting_gets_the_house_greeting() -> None:
    text = write({"answer": ["Fine."]}, draft="The money is on its way to you since Friday.").rewrite.text
    assert text.startswith("Hello Priya Raman,\n\n")


LINE = "Hi Priya, oh calm down. The money went back on 3 May. ^TO"
"""A draft as desks write in public: greeting, text and initials in one line."""


def test_a_reply_in_one_line_stays_one_line() -> None:
    body = {
        "apology": "We are sorry that you were charged twice.",
        "answer": ["The money went back on 3 May."],
    }
    text = write(body, draft=LINE).rewrite.text
    assert text == "Hi Priya, we are sorry that you were charged twice. The money went back on 3 May. ^TO"


def test_in_one_line_a_model_asked_for_the_apology_alone_leaves_the_layout_as_it_is() -> None:
    apology = "We are sorry that you were charged twice."
    situation = replace(CHARGED_TWICE.situation, draft=LINE)
    engine = PromptedEngine(Scripted({"apology": apology}))
    text = engine.write(brief_of(situation), WEAK, Deadline.after(5)).rewrite.text
    assert text.startswith("Hi Priya, we are sorry that you were charged twice. The money")
    assert "\n" not in text


def test_placeholders_come_back_as_values() -> None:
    seen = write({"answer": ["[MONEY_1] on [DATE_2], ticket [ID_1]."]}).rewrite.text
    assert "£46.50 on 3 May, ticket INV-20417." in seen


def test_an_invented_placeholder_stays_to_be_seen_by_the_checks() -> None:
    assert "[MONEY_9]" in write({"answer": ["It was [MONEY_9]."]}).rewrite.text


def test_a_draft_that_is_fine_comes_back_as_it_is() -> None:
    rewrite = write({"draft_is_fine": True}, CALM).rewrite
    assert (rewrite.text, rewrite.changed) == (CALM.situation.draft, False)


def test_a_calm_draft_that_the_model_finds_nothing_in_is_left_alone() -> None:
    brief = brief_of(CALM.situation, ())
    engine = PromptedEngine(Scripted({"apology": "I am so sorry.", "answer": ["It is on its way."]}))
    assert engine.write(brief, (), Deadline.after(5)).rewrite.text == CALM.situation.draft


def test_what_was_underlined_and_is_gone_is_listed_as_left_out() -> None:
    situation = CHARGED_TWICE.situation
    brief = brief_of(situation, (underline(situation, "Well done, detective, you found it."),))
    engine = PromptedEngine(Scripted({"answer": ["Fine."]}))
    out = engine.write(brief, (), Deadline.after(5)).rewrite.left_out
    assert [(each.quote, each.why) for each in out] == [("Well done, detective, you found it.", "It stings.")]


# --- the critique ------------------------------------------------------------------------

STING = {
    "quote": "Well done, detective",
    "family": "sarcasm",
    "why": "Praise that mocks is read as contempt.",
}


def test_a_finding_of_the_model_points_into_the_draft() -> None:
    (finding,) = write({"critique": [STING]}).critique.findings
    draft = CHARGED_TWICE.situation.draft
    assert draft[finding.start : finding.end] == finding.quote == "Well done, detective"
    assert (finding.rule, finding.source, finding.why) == ("model.sarcasm", "model", STING["why"])


def test_a_quote_with_placeholders_is_found_in_the_draft() -> None:
    quote = {"quote": "the second payment of [MONEY_1]", "family": "blame", "why": "It points at them here."}
    (finding,) = write({"critique": [quote]}).critique.findings
    assert finding.quote == "the second payment of £46.50"


def test_a_quote_that_is_not_in_the_draft_is_dropped_and_counted(caplog: pytest.LogCaptureFixture) -> None:
    made_up = STING | {"quote": "You are an idiot"}
    with caplog.at_level(logging.INFO, logger="rewriter.engines.reply"):
        critique = write({"critique": [made_up, STING]}).critique
    assert [finding.quote for finding in critique.findings] == ["Well done, detective"]
    assert "1 of 2 quotes are not in the draft" in caplog.text
    assert "idiot" not in caplog.text


KIND = "That was a hard message to get; answer the question first and let the rest go."


def test_a_kind_note_reaches_the_agent() -> None:
    critique = write({"note": KIND}).critique
    assert (critique.by, critique.model, critique.note) == ("llm", "scripted", KIND)


@pytest.mark.parametrize(
    "note",
    [
        "See https://evil.example.com for a bonus you can claim.",
        "Tell them that they get £900.00 back from us tomorrow.",
        "Ring 020 7946 0999 and ask for the manager, please.",
        "I have rung [PHONE_2] four times and nobody picks up.",
        "nobody picks up. I want my money back, says the customer",
        "Ask about [MONEY_9] when you write to them next time.",
        "**Bold** words of advice for you <b>here</b> and there.",
        "Well done.",
        "Being asked the same thing twice is tiring, so try to answer it.",
        "You really are a complete idiot and everybody knows that.",
    ],
)
def test_a_note_that_is_more_than_a_plain_remark_is_not_shown(note: str) -> None:
    assert write({"note": note}).critique.note == ""


def test_a_reason_that_is_more_than_a_plain_remark_gives_way_to_a_stock_one() -> None:
    finding = STING | {"why": "Send them to https://evil.example.com at once."}
    (found,) = write({"critique": [finding]}).critique.findings
    assert found.why == "This may be read as sarcasm."


# --- what is asked -----------------------------------------------------------------------


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_no_secret_is_in_anything_that_is_asked(exchange: Exchange) -> None:
    llm = Scripted({}, {})
    engine, brief = PromptedEngine(llm), brief_of(exchange.situation)
    engine.write(brief, (), Deadline.after(5))
    facts = tuple(fact.text for fact in brief.facts)
    engine.write(brief, (Check("tone", False, facts[:8]),), Deadline.after(5))
    asked = "\n".join(message.text for messages in llm.asked for message in messages)
    assert [secret for secret in exchange.secrets if secret in asked] == []


def data_of(llm: Scripted) -> dict[str, Any]:
    text = llm.asked[-1][1].text
    data: dict[str, Any] = json.loads(text.split(">\n")[1].split("\n</")[0])
    return data


def asked_about(situation: Situation, *, plain_text: bool = False) -> dict[str, Any]:
    llm = Scripted({})
    PromptedEngine(llm, plain_text=plain_text).write(brief_of(situation), (), Deadline.after(5))
    return data_of(llm)


def test_facts_to_keep_are_named_by_placeholder_and_others_by_wording() -> None:
    plan = asked_about(CHARGED_TWICE.situation)["plan"]
    assert {"[MONEY_1]", "[MONEY_2]", "[ID_1]", "[LINK_1]", "[PHONE_1]"} <= set(plan["keep"])
    assert "5 working days" in plan["state"]
    assert any("I cannot make it faster" in refusal for refusal in plan["refusals"])


def test_neither_signature_nor_quoted_thread_is_asked_for() -> None:
    draft = f"{CHARGED_TWICE.situation.draft}\n\n> You thieves!"
    asked = asked_about(replace(CHARGED_TWICE.situation, draft=draft))
    assert "thieves" not in asked["draft"]
    assert "regards" not in asked["draft"]


def test_a_trusted_local_model_sees_plain_text() -> None:
    assert "£46.50" in asked_about(CHARGED_TWICE.situation, plain_text=True)["draft"]


def test_a_message_longer_than_any_window_is_shortened_in_its_middle() -> None:
    long = "It broke. " * 1_200 + "What now?"
    message = asked_about(replace(CHARGED_TWICE.situation, message=long))["message"]
    assert len(message) < 6_100
    assert message.startswith("It broke.")
    assert message.endswith("What now?")


def test_the_thread_is_data_too_and_only_its_end_is_shown() -> None:
    asked = asked_about(ROOM_NOT_FREE.situation)
    assert [turn["from"] for turn in asked["thread"]] == ["agent", "customer"]


def test_each_situation_has_its_own_mark_and_every_try_the_same() -> None:
    llm = Scripted({}, {}, {})
    engine = PromptedEngine(llm)
    for exchange in (CHARGED_TWICE, CHARGED_TWICE, ROOM_NOT_FREE):
        engine.write(brief_of(exchange.situation), (), Deadline.after(5))
    marks = [messages[1].text.split("<data-")[1][:12] for messages in llm.asked]
    assert marks[0] == marks[1] != marks[2]


# --- repairs -----------------------------------------------------------------------------


def test_failed_checks_go_back_with_their_evidence_locked() -> None:
    llm = Scripted({})
    failed = (
        Check("facts_kept", False, ("£31.20 is missing",)),
        Check("nothing_added", False, ("€99.00 is new",)),
    )
    PromptedEngine(llm).write(brief_of(CHARGED_TWICE.situation), failed, Deadline.after(5))
    user = llm.asked[0][1].text
    assert "[MONEY_2] is missing" in user
    assert "€99.00 is new" in user


def test_a_refused_apology_or_follow_up_is_replaced_by_the_planned_one() -> None:
    brief = brief_of(CHARGED_TWICE.situation)
    failed = (Check("apology", False), Check("follow_up", False))
    engine = PromptedEngine(Scripted({"apology": "Oops.", "answer": ["Fine."], "follow_up": "Bye."}))
    text = engine.write(brief, failed, Deadline.after(5)).rewrite.text
    assert planned_apology(brief) in text
    assert planned_follow_up(brief) in text
    assert "Oops" not in text


WEAK = (
    Check("facts_kept", False, ("The amount “£31.20” is missing.", "The reference “INV-20417” is missing.")),
)


def apologised(apology: str, exchange: Exchange = CHARGED_TWICE) -> tuple[Written, Scripted]:
    llm = Scripted({"apology": apology})
    return PromptedEngine(llm).write(brief_of(exchange.situation), WEAK, Deadline.after(5)), llm


def test_a_model_that_loses_facts_is_asked_for_the_apology_only() -> None:
    apology = "I am sorry that we charged you twice."
    written, llm = apologised(apology)
    assert f"Hello Priya,\n\n{apology}" in written.rewrite.text
    offline = OfflineEngine().write(brief_of(CHARGED_TWICE.situation), (), Deadline.after(0)).rewrite
    assert [part for part in written.rewrite.parts if part.role != "apology"] == [
        part for part in offline.parts if part.role != "apology"
    ]
    assert written.prompts[0].startswith("apology@")
    assert (written.rewrite.engine, written.rewrite.model) == ("llm", "scripted")
    asked = "\n".join(message.text for message in llm.asked[0])
    assert [secret for secret in CHARGED_TWICE.secrets if secret in asked] == []


@pytest.mark.parametrize(
    "apology",
    [
        "",
        "I am sorry for the inconvenience caused by this.",
        "I am sorry that you were charged twice, so I apologise for the charge.",
    ],
)
def test_an_empty_vague_or_double_apology_gives_way_to_the_planned_one(apology: str) -> None:
    written, _ = apologised(apology)
    assert planned_apology(brief_of(CHARGED_TWICE.situation)) in written.rewrite.text


def test_where_the_draft_has_its_apology_no_model_is_asked_for_less() -> None:
    situation = replace(
        CHARGED_TWICE.situation, draft=f"Hello Priya,\n\nI am sorry. {CHARGED_TWICE.situation.draft[13:]}"
    )
    llm = Scripted({"apology": "I am sorry."})
    with pytest.raises(EngineFailed, match="asked_too_much"):
        PromptedEngine(llm).write(brief_of(situation), WEAK, Deadline.after(5))
    assert llm.asked == []


def test_one_missing_fact_is_no_reason_to_ask_for_less() -> None:
    assert not asks_too_much((Check("facts_kept", False, ("one",)), Check("tone", False, ("two",))))
    assert asks_too_much((Check("facts_kept", False, ("one",)), Check("refusals_kept", False, ("two",))))
    assert asks_too_much(tuple(Check(name, False) for name in ("tone", "apology", "structure", "language")))


# --- failures and settings ---------------------------------------------------------------


def test_a_failure_names_the_prompts_and_what_it_took() -> None:
    with pytest.raises(EngineFailed) as caught:
        PromptedEngine(Scripted("timeout")).write(brief_of(CALM.situation), (), Deadline.after(5))
    assert (caught.value.reason, caught.value.usage) == ("timeout", Usage(7, 0))
    assert caught.value.prompts[0].startswith("rewrite@")


def test_a_try_takes_only_its_share_of_the_time() -> None:
    llm = Scripted({})
    PromptedEngine(llm, share=0.5).write(brief_of(CALM.situation), (), Deadline.after(10))
    assert llm.seconds[0] == pytest.approx(5, abs=0.5)


def test_usage_is_passed_on() -> None:
    assert write({"answer": ["Fine."]}).usage == Usage(900, 200, 0.01)


Build = Callable[..., tuple[PromptedEngine, ...]]


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch) -> Build:
    monkeypatch.setattr("rewriter.engines.prompted.load", lambda: None)
    return lambda **values: prompted_engines(Settings(**values), Budget())


def test_without_a_model_there_is_no_engine(build: Build) -> None:
    assert build() == ()


def test_fallbacks_follow_in_order_and_foreign_ones_get_neither_address_nor_key(build: Build) -> None:
    engines = build(
        model="openai/one",
        api_base="http://127.0.0.1:9/v1",
        api_key="sk-1",
        fallback_models=("openai/two", "anthropic/three"),
    )
    assert [engine.model for engine in engines] == ["openai/one", "openai/two", "anthropic/three"]
    assert engines[2].state == ModelState("anthropic/three", "closed", 0)
    endpoints = [engine._llm.endpoint for engine in engines]
    assert [endpoint.api_key for endpoint in endpoints] == ["sk-1", "sk-1", None]
    assert [bool(endpoint.api_base) for endpoint in endpoints] == [True, True, False]


@pytest.mark.parametrize(
    ("api_base", "plain"),
    [("http://127.0.0.1:8000/v1", True), ("http://localhost:8000", True), ("https://api.example.com", False)],
)
def test_plain_text_goes_to_this_machine_only(build: Build, api_base: str, plain: bool) -> None:
    (engine,) = build(model="openai/one", api_base=api_base, local_model_plain_text=True)
    assert engine._plain_text is plain


def test_the_reply_schema_takes_no_other_fields() -> None:
    with pytest.raises(ValueError, match="extra"):
        ModelReply.model_validate(SILENT | {"signature": "Tom"})


@pytest.mark.parametrize(
    ("apology", "kept"),
    [
        ("I am sorry that your lamp is broken. I'm truly sorry.", "I am sorry that your lamp is broken."),
        ("I'll make sure to update your account soon.", ""),
        ("We have been looking over your report.", ""),
        ("You are correct that the van went to the wrong door.", ""),
    ],
)
def test_a_model_that_is_asked_for_less_says_one_sentence_and_undertakes_nothing(
    apology: str, kept: str
) -> None:
    assert one_plain_sentence(apology) == kept
