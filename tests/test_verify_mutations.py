"""The judge notices whatever spoils a good reply: thousands of mutations, every one of them caught."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from rewriter.values import CheckName
from rewriter.verify import CHECKS
from rewriter.verify.reply import Reply
from tests import mutations
from tests.mutations import Mutation
from tests.replies import PAIRS, Pair

Mutator = Callable[[Pair], Iterator[Mutation]]

MUTATORS: tuple[tuple[Mutator, int], ...] = (
    (mutations.dropped_values, 150),
    (mutations.listed_values, 300),
    (mutations.altered_values, 900),
    (mutations.swapped_values, 60),
    (mutations.dropped_conditions, 10),
    (mutations.borrowed_claims, 9),
    (mutations.invented_values, 400),
    (mutations.flipped_refusals, 30),
    (mutations.weakened_refusals, 350),
    (mutations.hedged_refusals, 350),
    (mutations.dropped_refusals, 90),
    (mutations.planted_promises, 1200),
    (mutations.planted_undertakings, 220),
    (mutations.spoiled_apologies, 500),
    (mutations.damaged_frames, 350),
    (mutations.added_markup, 500),
    (mutations.leaks, 950),
    (mutations.other_languages, 100),
    (mutations.lost_follow_ups, 170),
)
"""Each mutator with the fewest mutations it must make of all pairs together: 5,800 and more."""


def noticed(pair: Pair, mutation: Mutation) -> bool:
    reply = Reply(pair.rewrite(mutation.text, mutation.left_out), pair.brief)
    return any(CHECKS[name](reply) for name in mutation.noticed_by)


@pytest.mark.parametrize(("mutate", "fewest"), MUTATORS, ids=[mutate.__name__ for mutate, _ in MUTATORS])
def test_every_mutation_is_noticed_by_the_check_it_offends(mutate: Mutator, fewest: int) -> None:
    made = [(pair, mutation) for pair in PAIRS for mutation in mutate(pair)]
    missed = [f"{pair.trade}: {mutation.what}" for pair, mutation in made if not noticed(pair, mutation)]
    assert missed == []
    assert len(made) >= fewest


def test_there_are_enough_mutations_to_mean_something() -> None:
    assert sum(fewest for _, fewest in MUTATORS) >= 5000


@pytest.mark.parametrize("pair", PAIRS, ids=[pair.trade for pair in PAIRS])
def test_every_good_reply_passes_every_check(pair: Pair) -> None:
    reply = Reply(pair.rewrite(), pair.brief)
    evidence: dict[CheckName, tuple[str, ...]] = {name: check(reply) for name, check in CHECKS.items()}
    assert {name: found for name, found in evidence.items() if found} == {}
