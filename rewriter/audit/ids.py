"""Names for records that sort by the time they were made."""

from __future__ import annotations

import re
import secrets
from datetime import datetime

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SHAPE = re.compile(f"[0-7][{_DIGITS}]{{25}}")


def new_id(at: datetime) -> str:
    """A ULID (github.com/ulid/spec): 26 characters, 48 bits of milliseconds, then 80 random bits.

    `at` is an aware datetime. Ids of different milliseconds sort as text in the order of time.
    """
    number = (int(at.timestamp() * 1000) << 80) | secrets.randbits(80)
    return "".join(_DIGITS[(number >> shift) & 31] for shift in range(125, -5, -5))


def is_id(text: str) -> bool:
    """Whether a text could be the id of a record."""
    return _SHAPE.fullmatch(text) is not None
