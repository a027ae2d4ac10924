"""What is said of writers nobody learned from must be true of the files that were read."""

from __future__ import annotations

from evals.corpora import UNREAD
from evals.newcomers import newcomers

_TABLE = newcomers(())


def test_the_table_has_a_row_for_each_new_writer() -> None:
    assert tuple(row.split("`")[1] for row in _TABLE if row.startswith("| `")) == UNREAD


def test_more_than_one_writer_is_kept_unread() -> None:
    assert len(UNREAD) > 1
