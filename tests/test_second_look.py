"""The second look: asked once all checks have passed, it may fail the tone by a true quote, and nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from rewriter.deadline import Deadline
from rewriter.engines.offline import OfflineEngine
from rewriter.engines.prompted import PromptedEngine
from rewriter.engines.question import lock_situation
from rewriter.engines.second_look import compose_second_look
from rewriter.llm import Endpoint, Llm
from rewriter.pipeline import run, understand
from rewriter.policy import load_policy
from rewriter.values import Outcome, Part, Rewrite
from tests.exchanges import CHARGED_TWICE
from tests.liar import KEY, Liar, lying, warm_up

POLICY = load_policy("default")
GOLDEN = Path(__file__).parent / "golden" / "second_look.txt"
WRITE_GOLDEN = os.environ.get("SOFTANSWER_TEST_WRITE_GOLDEN") == "1"


@pytest.fixture
def liar() -> Iterator[Liar]:
    warm_up()
    with lying() as server:
        yield server


def answer(liar: Liar) -> Outcome:
    llm = Llm(Endpoint("openai/local", liar.url, KEY, "json_schema"))
    engines = (PromptedEngine(llm, second_look=True), OfflineEngine())
    return run(CHARGED_TWICE.situation, policy=POLICY, engines=engines, deadline=Deadline.after(30))


def test_a_reply_that_nobody_objects_to_is_ready_after_two_calls(liar: Liar) -> None:
    outcome = answer(liar)
    (attempt,) = outcome.attempts
    assert (outcome.status, attempt.ok) == ("ready", True)
    assert [prompt.split("@")[0] for prompt in attempt.prompts] == ["rewrite", "second_look"]
    assert attempt.usage.prompt_tokens == 2000
    assert [secret for secret in CHARGED_TWICE.secrets if secret.encode() in liar.everything_seen] == []


def test_a_true_quote_fails_the_tone_and_is_the_evidence_of_the_repair(liar: Liar) -> None:
    liar.dislikes = ("You can follow it at",)
    outcome = answer(liar)
    assert [attempt.failed for attempt in outcome.attempts[:3]] == [("tone",)] * 3
    first, again = (liar.questions[at].user.count("You can follow it at") for at in (0, 2))
    assert (first, again) == (1, 2)
    assert outcome.attempts[-1].engine == "offline"


@pytest.mark.parametrize(
    "quote",
    [
        "You are an idiot",
        "I cannot make it faster, because your bank sets the time.",
        "the second payment of [MONEY_1]",
        "I am sorry that we charged you twice for May",
        "charged",
        "",
    ],
)
def test_a_made_up_quote_a_fact_a_no_and_the_house_wording_do_not_count(liar: Liar, quote: str) -> None:
    liar.dislikes = (quote,)
    assert answer(liar).attempts[0].ok


def test_without_an_answer_the_checks_alone_decide(liar: Liar) -> None:
    liar.behave("well", "status_403")
    (attempt,) = answer(liar).attempts
    assert attempt.ok
    assert len(liar.questions) == 2


def test_what_fails_the_checks_is_not_looked_at_again(liar: Liar) -> None:
    liar.behave("invent_date", "well")
    first, second = answer(liar).attempts
    assert [len(first.prompts), len(second.prompts)] == [1, 3]


def test_the_rendered_prompt_is_the_golden_one() -> None:
    brief = understand(CHARGED_TWICE.situation, POLICY)
    text = "£46.50 goes back to your card on 3 May."
    reply = Rewrite(
        f"Hello Priya,\n\n{text}", (Part("greeting", "Hello Priya,"), Part("answer", text)), "llm"
    )
    messages, identities = compose_second_look(reply, brief, lock_situation(brief), "data-0123456789ab")
    rendered = "\n\n".join(f"=== {message.role}\n{message.text}" for message in messages) + "\n"
    rendered = f"{' + '.join(identities)}\n\n{rendered}"
    if WRITE_GOLDEN:
        GOLDEN.write_text(rendered, encoding="utf-8")
    assert rendered == GOLDEN.read_text(encoding="utf-8")
