"""The hash chain as the writer makes it. The verifier has a reading of its own, in `verifier.py`.

An entry's hash is SHA-256 over a JSON array in ASCII, without spaces: the word
`softanswer-entry-1`, position, id, time in microseconds, kind, record (or null), facets (as
text), the SHA-256 of the encrypted body, the commitment to the plain one, and the hash of the
entry before; hashes are in hexadecimal. The first entry follows 64 zeros.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

GENESIS = bytes(32)
"""What the first entry follows."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where the log ended at a moment, signed. `at` is in microseconds since 1970."""

    at: int
    position: int
    hash: bytes
    signature: bytes
    public_key: str

    def as_line(self) -> str:
        """One line of the file of checkpoints: JSON with hexadecimal values."""
        return json.dumps(
            {
                "at": self.at,
                "position": self.position,
                "hash": self.hash.hex(),
                "key": self.public_key,
                "signature": self.signature.hex(),
            }
        )


def entry_hash(
    *,
    position: int,
    id: str,
    at: int,
    kind: str,
    record: str | None,
    facets: str,
    seal: bytes,
    commitment: bytes,
    previous: bytes,
) -> bytes:
    """The hash of an entry; `previous` is that of the entry before."""
    said = [
        "softanswer-entry-1",
        position,
        id,
        at,
        kind,
        record,
        facets,
        seal.hex(),
        commitment.hex(),
        previous.hex(),
    ]
    return hashlib.sha256(json.dumps(said, separators=(",", ":")).encode("ascii")).digest()


def checkpoint_text(at: int, position: int, entry: bytes) -> bytes:
    """What a checkpoint signs: that at this moment the log ended with this entry."""
    return json.dumps(["softanswer-checkpoint-1", at, position, entry.hex()], separators=(",", ":")).encode(
        "ascii"
    )
