"""The policies in force: read at the start, and read again when a file changes, without a restart."""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path

from rewriter.errors import BadConfiguration
from rewriter.policy import POLICIES, Policy, load_policy

HOUSE = "default"
"""The policy's name that means: whichever policy this service was set up with."""

_LOOK_AGAIN_S = 1.0
_log = logging.getLogger(__name__)


class Policies:
    """All policies of a folder and the chosen one, by name. Safe to share between threads.

    `chosen` is a name in the folder or the path of another file; `HOUSE` names it too. A file
    that has changed is read again within a second or so of its next use; one that has become
    wrong is reported in the log, and what it said before stays in force.

    Raises (when made):
        BadConfiguration: with every mistake of every file.
    """

    def __init__(self, chosen: str, folder: Path = POLICIES) -> None:
        self._chosen, self._folder = chosen, folder
        self._lock = threading.Lock()
        self._looked = time.monotonic()
        self._seen = self._stamps()
        self._policies = _load_all(chosen, folder)

    @property
    def names(self) -> tuple[str, ...]:
        """The names that a request may ask for, in alphabetical order."""
        return tuple(sorted(self._current()))

    def get(self, name: str) -> Policy | None:
        """The policy of that name as its file stands now, or `None`."""
        return self._current().get(name)

    def _current(self) -> dict[str, Policy]:
        with self._lock:
            if time.monotonic() - self._looked >= _LOOK_AGAIN_S:
                self._looked = time.monotonic()
                self._look_again()
            return self._policies

    def _look_again(self) -> None:
        stamps = self._stamps()
        if stamps == self._seen:
            return
        self._seen = stamps
        try:
            self._policies = _load_all(self._chosen, self._folder)
            _log.info("policies.reloaded names=%s", ",".join(sorted(self._policies)))
        except BadConfiguration as error:
            _log.error("policies.refused %s", str(error).replace("\n", "; "))

    def _stamps(self) -> dict[Path, tuple[int, int]]:
        paths = [
            *self._folder.glob("*.toml"),
            *([Path(self._chosen)] if self._chosen.endswith(".toml") else []),
        ]
        stamps = {}
        for path in paths:
            try:
                stat = path.stat()
            except OSError:
                continue
            stamps[path] = (stat.st_mtime_ns, stat.st_size)
        return stamps


def _load_all(chosen: str, folder: Path) -> dict[str, Policy]:
    names = sorted(path.stem for path in folder.glob("*.toml"))
    policies: dict[str, Policy] = {}
    problems: list[str] = []
    for name in names if chosen in names else [*names, chosen]:
        try:
            policy = load_policy(name, folder)
        except BadConfiguration as error:
            problems.append(str(error))
        else:
            policies[policy.name] = policy
    if problems:
        raise BadConfiguration("\n".join(problems))
    return policies | {HOUSE: policies[Path(chosen).stem]}
