"""Proves a log, from its database or from an export, and names the first entry that is not as it was.

Written apart from the writer on purpose: it shares neither the writer's tables nor its chain,
so that a mistake in one of them does not hide in the other. What the chain is made over is told
in `docs/log.md`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from json.encoder import encode_basestring_ascii as _quoted
from pathlib import Path
from typing import Literal, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Engine, text

from rewriter.audit.databases import READ_ONLY

Damage = Literal[
    "modification", "deletion", "insertion", "reordering", "truncation", "replay", "forged_checkpoint"
]

_ROWS_AT_ONCE = 1_000


class Link(NamedTuple):
    """An entry as the verifier sees it. `seal_found` is what its body really hashes to, `None` without a body."""

    position: int
    id: str
    at: int
    kind: str
    record: str | None
    facets: str
    seal: bytes
    commitment: bytes
    previous: bytes
    hash: bytes
    seal_found: bytes | None
    commitment_found: bytes | None = None
    withheld: bool = False
    """Whether an export may have left out what it says: a review of a calibration that was still open."""
    judged_blind: tuple[str, ...] = ()
    """The records that a calibration names: an export leaves out what is said of them, too, while it is open."""


@dataclass(frozen=True, slots=True)
class Sworn:
    """A checkpoint: at this time, the log ended with the entry of this position and hash."""

    at: int
    position: int
    hash: str
    key: str
    signature: str

    def holds(self) -> bool:
        """Whether the signature is that of the key."""
        said = f'["softanswer-checkpoint-1",{self.at},{self.position},"{self.hash}"]'.encode()
        try:
            Ed25519PublicKey.from_public_bytes(bytes.fromhex(self.key)).verify(
                bytes.fromhex(self.signature), said
            )
        except (InvalidSignature, ValueError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found. `damage` is `None` for a log that is whole; else it names the first bad entry."""

    entries: int
    head: str
    checkpoints: int
    erased: int
    damage: Damage | None = None
    position: int | None = None
    evidence: str = ""
    gaps: int = 0
    withheld: int = 0

    @property
    def ok(self) -> bool:
        return self.damage is None


class _Bad(Exception):
    def __init__(self, damage: Damage, position: int, evidence: str) -> None:
        super().__init__(evidence)
        self.damage = damage
        self.position = position
        self.evidence = evidence


@dataclass(slots=True)
class _Seen:
    """What a walk along the chain remembers."""

    entries: int = 0
    head: bytes = bytes(32)
    at_checkpoints: dict[int, str] = field(default_factory=dict)
    without_body: list[tuple[int, str | None]] = field(default_factory=list)
    withheld: list[str | None] = field(default_factory=list)
    judged_blind: set[str | None] = field(default_factory=set)
    with_body: dict[str, int] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    tombs: dict[str, int] = field(default_factory=dict)
    gaps: int = 0


Links = Callable[[], Iterator[Link]]
"""Gives the entries from the start, in the order of their positions unless a filter chose them, each time it is asked."""


def verify_database(engine: Engine, sworn: Sequence[Sworn] = (), trusted: str | None = None) -> Verification:
    """Verify the log in a database.

    `sworn` are checkpoints that were kept elsewhere; `trusted` is the public key that must
    have signed them and those in the database, in hexadecimal.

    Raises:
        SQLAlchemyError: the database cannot be read.
    """
    inside = list(_checkpoints_inside(engine, trusted or ""))
    return _verified(lambda: _links_of(engine), inside, list(sworn), trusted, known=_indexed(engine))


def verify_export(
    links: Links, sworn: Sequence[Sworn] = (), trusted: str | None = None, *, partial: bool = False
) -> Verification:
    """Verify the entries of an export; `partial` says that a filter left some out on purpose."""
    return _verified(links, [], list(sworn), trusted, partial=partial)


def read_checkpoints(path: Path) -> list[Sworn]:
    """The checkpoints of a file, oldest first; none where there is no file.

    Raises:
        ValueError: a line is no checkpoint.
        OSError: the file cannot be read.
    """
    if not path.exists():
        return []
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            told = json.loads(line)
            found.append(
                Sworn(int(told["at"]), int(told["position"]), told["hash"], told["key"], told["signature"])
            )
        except (KeyError, TypeError, ValueError):
            raise ValueError(f"{path}: a line is no checkpoint") from None
    return found


def hash_of(link: Link, position: int | None = None, previous: bytes | None = None) -> bytes:
    """The hash that this entry should have, here or at another place."""
    record = "null" if link.record is None else _quoted(link.record)
    said = (
        f'["softanswer-entry-1",{link.position if position is None else position},{_quoted(link.id)},{link.at},'
        f"{_quoted(link.kind)},{record},{_quoted(link.facets)},"
        f'"{link.seal.hex()}","{link.commitment.hex()}","{(link.previous if previous is None else previous).hex()}"]'
    )
    return hashlib.sha256(said.encode("ascii")).digest()


# --- the walk ------------------------------------------------------------------------------


def _verified(
    links: Links,
    inside: list[Sworn],
    outside: list[Sworn],
    trusted: str | None,
    *,
    partial: bool = False,
    known: int = 0,
) -> Verification:
    """`known` is the last position that something beside the chain speaks of."""
    seen = _Seen()
    wanted = {one.position for one in (*inside, *outside)}
    try:
        for one in outside if trusted is None else (*outside, *inside):
            if not one.holds() or one.key != (trusted or one.key):
                raise _Bad(
                    "forged_checkpoint", one.position, "a checkpoint is not signed by the log's own key"
                )
        if partial:
            _walk_some(links, seen, wanted)
            _compare_some(seen, outside)
        else:
            _walk(links, seen, wanted)
            _compare(seen, inside, outside, known)
            _compare_erasures(seen)
    except _Bad as bad:
        return _told(seen, inside, outside, bad)
    return _told(seen, inside, outside, None)


def _told(seen: _Seen, inside: list[Sworn], outside: list[Sworn], bad: _Bad | None) -> Verification:
    bodiless = [*seen.withheld, *(record for _, record in seen.without_body if record in seen.judged_blind)]
    withheld = sum(record not in seen.tombs for record in bodiless)
    return Verification(
        entries=seen.entries,
        head=seen.head.hex(),
        checkpoints=len({(one.at, one.position, one.hash) for one in (*inside, *outside)}),
        erased=len(seen.without_body) + len(seen.withheld) - withheld,
        damage=bad.damage if bad else None,
        position=bad.position if bad else None,
        evidence=bad.evidence if bad else "",
        gaps=seen.gaps,
        withheld=withheld,
    )


def _walk(links: Links, seen: _Seen, wanted: set[int]) -> None:
    for position, link in enumerate(links(), start=1):
        if link.position != position or link.previous != seen.head or hash_of(link) != link.hash:
            raise _cause(links, link, position, seen.head)
        _look_at(link, seen, wanted)
        seen.head = link.hash


def _walk_some(links: Links, seen: _Seen, wanted: set[int]) -> None:
    """Some entries in whatever order: each by itself, and where two stand side by side in the chain, that they do."""
    ends: dict[int, tuple[bytes, bytes]] = {}
    for link in links():
        if link.position in ends:
            raise _Bad("insertion", link.position, "there is more than one entry with this position")
        if hash_of(link) != link.hash:
            raise _Bad("modification", link.position, "its hash is not that of what it says")
        _look_at(link, seen, wanted)
        ends[link.position] = (link.previous, link.hash)
    for position, (previous, _) in sorted(ends.items()):
        before = ends.get(position - 1) if position > 1 else (b"", bytes(32))
        if before is None:
            seen.gaps += 1
        elif before[1] != previous:
            raise _Bad("modification", position, "it does not follow the entry before it")
    seen.head = ends[max(ends)][1] if ends else seen.head


def _look_at(link: Link, seen: _Seen, wanted: set[int]) -> None:
    """What an entry holds, against what it was sealed with; and what to remember of it."""
    if link.seal_found is None:
        if link.withheld:
            seen.withheld.append(link.record)
        else:
            seen.without_body.append((link.position, link.record))
        if link.kind == "rewrite" and link.record:
            seen.erased.add(link.record)
    elif link.seal_found != link.seal:
        raise _Bad("modification", link.position, "what it holds is not what was written")
    elif link.record is not None and link.kind != "rewrite":
        seen.with_body[link.record] = link.position
    if link.commitment_found is not None and link.commitment_found != link.commitment:
        raise _Bad("modification", link.position, "what it says is not what was written")
    seen.judged_blind.update(link.judged_blind)
    if link.kind == "erasure":
        seen.tombs.update(dict.fromkeys(json.loads(link.facets)["records"], link.position))
    seen.entries += 1
    if link.position in wanted:
        seen.at_checkpoints[link.position] = link.hash.hex()


def _cause(links: Links, link: Link, position: int, head: bytes) -> _Bad:
    """What was done to the log, from where the chain first does not hold.

    `position` is where an entry was expected to follow the one with hash `head`.
    """
    everyone = [(one.position, one.previous, one.hash) for one in links()]
    if link.position < position:
        return _Bad("reordering", link.position, "there can be no entry at this position")
    if sum(each[2] == link.hash for each in everyone) > 1:
        return _Bad("insertion", link.position, "it is a copy of another entry")
    followers = [each[0] for each in everyone if each[1] == head]
    missing = link.position - position
    if followers and followers != [link.position]:
        return _out_of_place(everyone, link, position, head, followers)
    if followers:
        return _Bad("modification", link.position, "its hash is not that of what it says")
    if missing:
        return _Bad("deletion", position, f"{missing} of the entries from here on are gone")
    for shift in range(1, _LOOKED_FOR):
        if _holds_at(link, position + shift):
            evidence = f"{shift} of the entries from here on are gone, and the rest was renumbered"
            return _Bad("deletion", position, evidence)
        if shift < position and _holds_at(link, position - shift):
            evidence = f"{shift} of the entries before the next were not written by this program"
            return _Bad("insertion", position - shift, evidence)
    if position > 1 and _holds_at(link, position):
        evidence = "it was changed and hashed anew: the next one follows what it was"
        return _Bad("modification", position - 1, evidence)
    return _Bad("modification", position, "its hash is not that of what it says")


def _out_of_place(
    everyone: list[tuple[int, bytes, bytes]], link: Link, position: int, head: bytes, followers: list[int]
) -> _Bad:
    """The entry that belongs here stands elsewhere, or more than one claims the place."""
    followed = {each[1] for each in everyone}
    strangers = [each[0] for each in everyone if each[1] == head and each[2] not in followed]
    if len(followers) > 1 and strangers:
        return _Bad("insertion", strangers[0], "it stands between two entries that follow one another")
    hashes = {each[2] for each in everyone}
    if link.previous == head or link.previous in hashes or link.previous == bytes(32):
        elsewhere = next((each for each in followers if each != position), position)
        return _Bad("reordering", position, f"the entry that belongs here stands at position {elsewhere}")
    return _Bad("insertion", position, "it does not follow the entry before it, and another one does")


_LOOKED_FOR = 10_000
"""How many places off an entry is looked for that was renumbered."""


def _holds_at(link: Link, position: int) -> bool:
    return hash_of(link, position=position) == link.hash


# --- against checkpoints and tombstones ----------------------------------------------------


def _compare(seen: _Seen, inside: list[Sworn], outside: list[Sworn], known: int) -> None:
    if known > seen.entries:
        evidence = f"the list of rewrites knows an entry {known}; the log ends after {seen.entries}"
        raise _Bad("truncation", seen.entries + 1, evidence)
    for one in sorted(inside, key=lambda one: one.position):
        if one.position > seen.entries:
            raise _Bad(
                "truncation", seen.entries + 1,
                f"the log knows that it once had {one.position} entries; it ends after {seen.entries}",
            )  # fmt: skip
        if one.position and seen.at_checkpoints[one.position] != one.hash:
            raise _Bad(
                "modification", one.position, "the chain was written anew: a signed checkpoint says otherwise"
            )
    for one in sorted(outside, key=lambda one: one.position):
        if one.position > seen.entries:
            raise _Bad(
                "replay", seen.entries + 1,
                f"a checkpoint elsewhere knows {one.position} entries, and nothing here does: this is an old copy",
            )  # fmt: skip
        if one.position and seen.at_checkpoints[one.position] != one.hash:
            raise _Bad(
                "replay", one.position,
                "a checkpoint elsewhere knows another entry here: an old copy was put back and written on",
            )  # fmt: skip


def _compare_some(seen: _Seen, outside: list[Sworn]) -> None:
    for one in sorted(outside, key=lambda one: one.position):
        if seen.at_checkpoints.get(one.position, one.hash) != one.hash:
            raise _Bad("replay", one.position, "a checkpoint elsewhere knows another entry here")


def _compare_erasures(seen: _Seen) -> None:
    for position, record in seen.without_body:
        if record not in seen.tombs and record not in seen.judged_blind:
            raise _Bad("modification", position, "what it held is gone, and no erasure says so")
    for record, tomb in seen.tombs.items():
        if record not in seen.erased or seen.with_body.get(record, tomb) < tomb:
            raise _Bad(
                "replay", tomb, f"this entry erased {record}, and what that held is back, from an old copy"
            )


# --- reading -------------------------------------------------------------------------------


_PAGE = """
SELECT position, id, at, kind, record, facets, seal, commitment, previous, hash, body FROM entries
WHERE position > :after ORDER BY position LIMIT :many
"""


def _links_of(engine: Engine) -> Iterator[Link]:
    """Page by page, each in a transaction of its own, so that writers are not held up."""
    after = -(2**62)
    while True:
        with engine.connect().execution_options(**{READ_ONLY: True}) as connection, connection.begin():
            rows = connection.execute(text(_PAGE), {"after": after, "many": _ROWS_AT_ONCE}).all()
        for row in rows:
            body = row[10]
            found = None if body is None else hashlib.sha256(body).digest()
            yield Link._make((*row[:10], found, None, False, ()))
        if len(rows) < _ROWS_AT_ONCE:
            return
        after = rows[-1][0]


def _indexed(engine: Engine) -> int:
    with engine.connect().execution_options(**{READ_ONLY: True}) as connection, connection.begin():
        return connection.scalar(text("SELECT max(position) FROM records")) or 0


def _checkpoints_inside(engine: Engine, key: str) -> Iterator[Sworn]:
    asked = text("SELECT at, position, hash, signature FROM checkpoints ORDER BY at")
    with engine.connect().execution_options(**{READ_ONLY: True}) as connection, connection.begin():
        rows = connection.execute(asked).all()
    for row in rows:
        yield Sworn(row[0], row[1], bytes(row[2]).hex(), key, bytes(row[3]).hex())
