"""What locking promises: no value shows, every value comes back, nothing is guessed."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rewriter.facts import find_facts
from rewriter.locking import Locks, OpenLocks
from tests.exchanges import EXCHANGES, Exchange

DRAFT = "Hello Dana, order AB-1234 cost £68.00 on 3 May. Write to desk@example.com by Monday 8 June, 5pm."


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_locking_and_unlocking_gives_the_text_back(exchange: Exchange) -> None:
    situation = exchange.situation
    locks = Locks([situation.draft, situation.message], [situation.customer.name, situation.agent.name])
    assert locks.unlock(locks.lock(situation.draft)).text == situation.draft


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_no_secret_stands_in_locked_text(exchange: Exchange) -> None:
    situation = exchange.situation
    texts = [situation.draft, situation.message, *(turn.text for turn in situation.thread)]
    locks = Locks(texts, [situation.customer.name, situation.agent.name])
    locked = "\n".join(locks.lock(text) for text in texts)
    assert [secret for secret in exchange.secrets if secret in locked] == []


def test_each_kind_has_its_own_placeholder() -> None:
    locked = Locks([DRAFT], ["Dana"]).lock(DRAFT)
    assert locked == (
        "Hello [NAME_1], order [ID_1] cost [MONEY_1] on [DATE_1]. Write to [EMAIL_1] by [DATE_2], [TIME_1]."
    )


def test_a_menu_path_and_a_version_come_back_as_they_were_drawn() -> None:
    text = "Open Settings > Billing > Close account, on v4.2.1 or later."
    locks = Locks([text])
    assert locks.lock(text) == "Open [MENU_1], on [VERSION_1] or later."
    assert locks.unlock("On [VERSION_1], open [MENU_1].").text == (
        "On v4.2.1, open Settings > Billing > Close account."
    )


def test_one_value_has_one_placeholder_in_every_text() -> None:
    locks = Locks(["You paid £68.00 to Dana.", "68 pounds, DANA, 68 POUNDS!"], ["Dana"])
    assert locks.lock("68 pounds, DANA, 68 POUNDS!") == "[MONEY_1], [NAME_1], [MONEY_1]!"


def test_a_value_comes_back_as_the_draft_writes_it() -> None:
    locks = Locks(["You paid £68.00.", "68 pounds!"])
    assert locks.unlock("It was [MONEY_1].").text == "It was £68.00."


def test_a_weekday_and_its_plural_are_two_values() -> None:
    locks = Locks(["Not on a Saturday. The van goes on Saturdays."])
    text = "Not on a Saturday. The van goes on Saturdays."
    assert locks.unlock(locks.lock(text)).text == text


def test_a_moving_day_gets_its_capital_from_the_sentence() -> None:
    locks = Locks(["Tomorrow I will ring you."])
    assert locks.unlock("I will ring you [DATE_1]. [DATE_1] it is.").text == (
        "I will ring you tomorrow. Tomorrow it is."
    )


@pytest.mark.parametrize(
    "written", ["[MONEY_2]", "[NAME_9]", "[Money_1]", "MONEY_1", "[MONEY 1]", "[DATE_1]", "[FEE_1]"]
)
def test_an_invented_or_altered_placeholder_is_a_stray(written: str) -> None:
    locks = Locks(["It was £68.00."])
    assert locks.unlock(f"It was {written}.").strays == (written,)


def test_a_mark_to_confirm_is_no_stray() -> None:
    assert Locks([DRAFT]).unlock("I will write by [to confirm: date].").strays == ()


def test_text_that_looks_like_a_placeholder_is_locked_itself() -> None:
    text = "Your form says [MONEY_1] where £5.00 should stand."
    locks = Locks([text])
    locked = locks.lock(text)
    assert locked == "Your form says [TEXT_1] where [MONEY_1] should stand."
    assert locks.unlock(locked).text == text


@pytest.mark.parametrize(
    "secret",
    [
        "someone+tag@mail.example.net", "https://example.com/a?token=9", "portal.example.gg/appeal",
        "4111 1111 1111 1111", "+44 (0)20 7946 0000", "GB29 NWBK 6016 1331 9268 19", "079460.018",
    ],
)  # fmt: skip
def test_what_identifies_somebody_is_locked_even_where_no_fact_is_seen(secret: str) -> None:
    text = f"my details {secret} thanks"
    assert secret not in Locks([text]).lock(text)


def test_every_word_of_a_name_is_locked_and_titles_are_not() -> None:
    locks = Locks([], ["Dr Oluwaseun Adeyemi"])
    assert locks.lock("Dear Dr Adeyemi, oluwaseun!") == "Dear Dr [NAME_1], [NAME_2]!"


def test_a_name_that_is_a_word_is_locked_only_as_a_name() -> None:
    locks = Locks([], ["Will Marsh"])
    assert locks.lock("Will, we will look at it.") == "[NAME_1], we will look at it."


def test_a_value_that_only_the_model_knows_stays_open_when_asked() -> None:
    locks = Locks(["It was £68.00."])
    assert locks.lock("missing: £68.00; not in the draft: £99.00", new=False) == (
        "missing: [MONEY_1]; not in the draft: £99.00"
    )


def test_a_small_number_is_left_for_the_grammar() -> None:
    assert Locks([]).lock("3 tiles, 41,200 shards") == "3 tiles, [NUMBER_1] shards"


def test_the_placeholder_of_a_fact_can_be_asked_for() -> None:
    locks = Locks([DRAFT])
    money = next(fact for fact in find_facts(DRAFT) if fact.kind == "money")
    assert locks.placeholder(money) == "[MONEY_1]"


def test_open_locks_lock_nothing() -> None:
    locks = OpenLocks()
    assert locks.lock(DRAFT) == DRAFT
    assert locks.unlock("[MONEY_1]").text == "[MONEY_1]"
    assert all(locks.placeholder(fact) is None for fact in find_facts(DRAFT))


VALUES = st.sampled_from(
    [
        "£68.00",
        "£12.99",
        "3 May 2026",
        "ORD-5581",
        "help@example.com",
        "020 7946 0018",
        "14:30",
        "Dana",
        "41,200",
    ]
)
WORDS = st.sampled_from(
    ["we", "sent it", "and", "on", "for", "to", "again.", "\n\n", "(", ")", "[MONEY_1]", "€"]
)


@given(st.lists(st.one_of(VALUES, WORDS), max_size=20).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_any_text_survives_lock_and_unlock_if_it_writes_each_value_in_one_way(text: str) -> None:
    facts = find_facts(text)
    assume(len({fact.key for fact in facts}) == len({(fact.key, fact.text) for fact in facts}))
    locks = Locks([text], ["Dana"])
    locked = locks.lock(text)
    assert locks.unlock(locked).text == text
    assert not re.search(r"68\.00|12\.99|5581|example|0018|14:30|Dana|41,200", locked)
