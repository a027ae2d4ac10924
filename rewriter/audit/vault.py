"""The keys: what encrypts entries, what fingerprints names and words, what signs checkpoints.

One file, apart from the database, holds two secrets. From `master`, every fingerprint is made,
and it wraps the keys of the records, which lie in the database: a copy of the database alone
cannot be read, and whoever deletes a record's key has erased the record, whatever copies of
the rest there are. `signing` signs checkpoints.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
import secrets
import zlib
from functools import lru_cache
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from rewriter.errors import BadConfiguration, LogUnavailable

HOUSE = "house"
"""The name of the key for entries that are about no record."""

_SALT, _NONCE, _KEY = 16, 12, 32


class Vault:
    """The secrets at work. Safe to share between threads."""

    def __init__(self, master: bytes, signing: bytes) -> None:
        self._wrap = AESGCM(_derived(master, b"wrap"))
        self._index = _derived(master, b"index")
        self._cloak = AESSIV(_derived(master, b"cloak") + _derived(master, b"cloak too"))
        self._signer = Ed25519PrivateKey.from_private_bytes(signing)
        self.token = lru_cache(maxsize=65_536)(self._token)
        """A fingerprint of a word or of another thing that is searched for, 40 bits."""
        self.uncloak = lru_cache(maxsize=4_096)(self._uncloak)
        """What `cloak` hid."""

    @property
    def public_key(self) -> str:
        """What checks the signatures, in hexadecimal."""
        return self._signer.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()

    def sign(self, said: bytes) -> bytes:
        return self._signer.sign(said)

    def blind(self, purpose: str, text: str) -> str:
        """A keyed fingerprint of a name, 128 bits in hexadecimal; of nothing, nothing."""
        if not text:
            return ""
        said = f"{purpose}\0{text}".encode("utf-8", "surrogatepass")
        return hashlib.blake2b(said, key=self._index, digest_size=16, person=b"sa-blind").hexdigest()

    def cloak(self, name: str) -> str:
        """A name encrypted so that the same name always looks the same, in hexadecimal; of nothing, nothing."""
        return self._cloak.encrypt(name.encode("utf-8", "surrogatepass"), None).hex() if name else ""

    def _uncloak(self, hidden: str) -> str:
        try:
            return (
                self._cloak.decrypt(bytes.fromhex(hidden), None).decode("utf-8", "surrogatepass")
                if hidden
                else ""
            )
        except (InvalidTag, ValueError):
            pass
        raise LogUnavailable("a name in the log cannot be read")

    def _token(self, said: str) -> int:
        mac = hashlib.blake2b(said.encode("utf-8", "surrogatepass"), key=self._index, digest_size=5)
        return int.from_bytes(mac.digest(), "big")

    def new_key(self) -> tuple[bytes, bytes]:
        """A fresh key, plain and as it may be kept."""
        key, nonce = secrets.token_bytes(_KEY), secrets.token_bytes(_NONCE)
        return key, nonce + self._wrap.encrypt(nonce, key, None)

    def unwrap(self, kept: bytes) -> bytes:
        """The plain key.

        Raises:
            BadConfiguration: it was wrapped by another vault.
        """
        try:
            return self._wrap.decrypt(kept[:_NONCE], kept[_NONCE:], None)
        except (InvalidTag, ValueError):
            raise BadConfiguration(
                "the key file is not the one that this log was written with; name the right one in"
                " SOFTANSWER_KEY_FILE"
            ) from None


def seal(key: bytes, body: bytes) -> tuple[bytes, bytes]:
    """A body encrypted, and the commitment to what it says: SHA-256 over a salt and the body.

    The salt is encrypted along with the body, so that after an erasure nobody can try out
    what the body may have said.
    """
    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    sealed = AESGCM(key).encrypt(nonce, salt + zlib.compress(body, 1), None)
    return nonce + sealed, hashlib.sha256(salt + body).digest()


def unseal(key: bytes, sealed: bytes) -> tuple[bytes, bytes]:
    """The salt and the body that `seal` encrypted.

    Raises:
        LogUnavailable: the key is another one, or the bytes have changed.
    """
    try:
        opened = AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], None)
        return opened[:_SALT], zlib.decompress(opened[_SALT:])
    except (InvalidTag, ValueError, zlib.error):
        pass
    raise LogUnavailable("an entry in the log cannot be read")


def open_vault(path: Path, *, make: bool) -> Vault:
    """The vault in this file. Where there is none, `make` makes one, once, whoever comes first.

    Raises:
        BadConfiguration: there is none and none may be made, or the file is no key file.
        LogUnavailable: the file cannot be read or made.
    """
    try:
        if make and not path.exists():
            _make(path)
        kept = json.loads(path.read_bytes())
        return Vault(base64.b64decode(kept["master"]), base64.b64decode(kept["signing"]))
    except FileNotFoundError:
        problem = (
            "is missing. It was made when this log was begun, and holds the keys without which nobody can read the"
            " log. Put it back there from your copy, or name where it is in SOFTANSWER_KEY_FILE. If there never was"
            " such a file, or no copy is left, begin another log: name another folder in SOFTANSWER_DATA_DIR or"
            " another database in SOFTANSWER_DATABASE_URL. Nothing has been changed"
        )
    except OSError as error:
        raise LogUnavailable(f"the key file {path} cannot be used ({error.strerror})") from None
    except (ValueError, KeyError, TypeError):
        problem = "is no key file of this program"
    raise BadConfiguration(f"the key file {path} {problem}")


def _make(path: Path) -> None:
    """Written whole under another name first: no process ever reads half a key file."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {
        "about": "Keys of a Soft Answer log. Without this file the log cannot be read. Keep a copy, apart from the database.",
        "master": base64.b64encode(secrets.token_bytes(_KEY)).decode(),
        "signing": base64.b64encode(secrets.token_bytes(_KEY)).decode(),
    }
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(descriptor, "w") as file:
            json.dump(kept, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)  # whoever was first has made it
    finally:
        draft.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _derived(master: bytes, purpose: bytes) -> bytes:
    return hashlib.blake2b(purpose, key=master, digest_size=_KEY, person=b"softanswer").digest()
