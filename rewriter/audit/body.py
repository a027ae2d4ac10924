"""A record as the text that is kept of it, and back."""

from __future__ import annotations

from pydantic import TypeAdapter

from rewriter.values import Record

_ADAPTER = TypeAdapter(Record)


def write_body(record: Record) -> str:
    """The whole record as one line of JSON.

    Raises:
        ValueError: it holds half a character (a lone surrogate), which UTF-8 cannot carry.
    """
    return _ADAPTER.dump_json(record).decode()


def read_body(body: str) -> Record:
    """The record that `write_body` wrote down.

    Raises:
        ValueError: it is not a record as this version knows it.
    """
    return _ADAPTER.validate_json(body)
