"""Reads a text once for everybody who asks while one request is under way, and forgets it with the request.

Engines and checks ask the same questions of the same few texts: which facts stand in the draft, where
its sentences end, what the customer's trouble is. None hands its answers to the next, so that each can
be read and tried alone; what `once` marks is instead remembered between them. Nothing is kept beyond
the request: a customer's words stay nowhere that they were not put.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, TypeVar, cast

Reads = TypeVar("Reads", bound=Callable[..., Any])

_read: ContextVar[dict[Hashable, tuple[object, object]] | None] = ContextVar("read", default=None)
"""What was read so far, and of what; the latter is kept with it, so that no identity is given twice."""


@contextmanager
def reading_once() -> Iterator[None]:
    """While this lasts, what is marked with `once` is worked out once; within another of these it is that one's."""
    if _read.get() is not None:
        yield
        return
    begun = _read.set({})
    try:
        yield
    finally:
        _read.reset(begun)


def once(read: Reads) -> Reads:
    """Marks a pure function of frozen values that hands back one: asked again of the same, it answers from memory.

    Texts and numbers are the same if they are equal, all else if it is the very same value: to compare
    two situations word by word would cost what is to be saved.
    """

    @wraps(read)
    def remembering(*of: object) -> object:
        known = _read.get()
        if known is None:
            return read(*of)
        key = (read, *[each if type(each) in _PLAIN else id(each) for each in of])
        found = known.get(key)
        if found is None:
            found = known[key] = (of, read(*of))
        return found[1]

    return cast(Reads, remembering)


_PLAIN = frozenset((str, int, bool, type(None)))
