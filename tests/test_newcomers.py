"""What is said of writers nobody learned from must be true of the files that were read."""

from __future__ import annotations

from evals.newcomers import newcomers
from evals.train import LEARNED_FROM, corpus_files

_NEW = [name for name in corpus_files() if name not in LEARNED_FROM]
_TABLE = newcomers(())


def test_the_table_has_a_row_for_each_new_writer() -> None:
    assert [row.split("`")[1] for row in _TABLE if row.startswith("| `")] == _NEW


def test_more_than_one_writer_is_kept_unread() -> None:
    assert len(_NEW) > 1
