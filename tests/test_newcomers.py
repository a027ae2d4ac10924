"""What is said of writers nobody learned from must be true of the files that were read."""

from __future__ import annotations

from evals.newcomers import READ_FOR_RULES, newcomers
from evals.train import LEARNED_FROM, corpus_files

_NEW = [name for name in corpus_files() if name not in LEARNED_FROM]
_TABLE = newcomers(())


def test_the_table_has_a_row_for_each_new_writer() -> None:
    assert [row.split("`")[1] for row in _TABLE if row.startswith("| `")] == _NEW


def test_at_least_one_new_writer_is_read_by_nobody_who_writes_rules() -> None:
    assert set(READ_FOR_RULES) < set(_NEW)


def test_the_text_above_the_table_tells_the_read_files_from_the_unread() -> None:
    read, unread = _TABLE[1].split("no one who writes rules has read")
    assert all((f"`{name}`" in read) == (name in READ_FOR_RULES) for name in _NEW)
    assert all((f"`{name}`" in unread) == (name not in READ_FOR_RULES) for name in _NEW)
