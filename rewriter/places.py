"""The places of a reply that only a person can fill in, such as `[to confirm: date]`."""

from __future__ import annotations

import re

PLACE = re.compile(r"\[to confirm[^\]\n]{0,200}\]", re.IGNORECASE)


def open_places(text: str) -> tuple[str, ...]:
    """The marks of the places that are still open, in reading order."""
    return tuple(PLACE.findall(text))
