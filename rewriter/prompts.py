"""Turns prompt templates into text, and says which prompt it was: name, version and hash."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import BaseModel, ConfigDict, RootModel, ValidationError

from rewriter.errors import BadConfiguration

PROMPTS = Path(__file__).resolve().parent.parent / "prompts"


class _Pin(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    version: int
    files: tuple[str, ...]
    sha256: str


class _Pins(RootModel[dict[str, _Pin]]):
    pass


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt's templates, rendered one by one with `render`."""

    name: str
    version: int
    sha256: str
    files: tuple[str, ...]
    environment: Environment

    @property
    def identity(self) -> str:
        """What an attempt records: `name@version:hash`, with twelve digits of the hash."""
        return f"{self.name}@{self.version}:{self.sha256[:12]}"

    def render(self, **values: Any) -> tuple[str, ...]:
        """The text of each file, in order. A value that a template misses is an error."""
        return tuple(self.environment.get_template(file).render(**values) for file in self.files)


@cache
def load_prompts(folder: Path = PROMPTS) -> dict[str, Prompt]:
    """All prompts that `versions.json` pins.

    Raises:
        BadConfiguration: a template is missing, or was changed without a new version and hash.
    """
    try:
        pins = _Pins.model_validate_json((folder / "versions.json").read_bytes()).root
    except (OSError, ValidationError) as error:
        raise BadConfiguration(f"prompts/versions.json cannot be used ({type(error).__name__})") from None
    environment = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - the output is a prompt, not a page; data goes in as JSON
        keep_trailing_newline=False,
    )
    environment.filters["json"] = _json
    prompts, problems = {}, []
    for name, pin in pins.items():
        found = fingerprint(folder, pin.files)
        if found != pin.sha256:
            problems.append(f"prompt {name}: its hash is {found}; give it a new version in versions.json")
        prompts[name] = Prompt(name, pin.version, found, pin.files, environment)
    if problems:
        raise BadConfiguration("\n".join(problems))
    return prompts


def fingerprint(folder: Path, files: tuple[str, ...]) -> str:
    """SHA-256 over names and contents of templates; "missing" if one cannot be read."""
    digest = hashlib.sha256()
    try:
        for file in files:
            digest.update(file.encode() + b"\0" + (folder / file).read_bytes() + b"\0")
    except OSError:
        return "missing"
    return digest.hexdigest()


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
