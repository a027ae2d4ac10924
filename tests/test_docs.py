"""What the documents say is so: the files they name exist, the playbook is whole, the examples run."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import Require
from tests.running import running

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])

_TICKED = re.compile(r"(?<!`)`([\w./-]+(?:::\w+)?)`(?!`)")
_LINKED = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"[\w.-]*\w\.(?:py|md|toml|jsonl?|j2|sh|html|css|js|lock)")
ROOMS = ("guardrails", "rewriter", "prompts", "policies", "evals", "tests", "scripts", "docs")
_MADE_HERE = ("data/", "evals/results/")
"""Folders that running makes, and version control ignores."""


def named_paths(text: str) -> Iterator[str]:
    """Paths inside the project that a document names, in ticks or as links; `file.py::test` as it is."""
    prose = _FENCE.sub("", text)
    for name in _TICKED.findall(prose):
        path = name.split("::")[0]
        inside = "/" in path and not path.startswith(("/", "."))
        if (inside and (path.endswith("/") or _FILE.fullmatch(path.rsplit("/", 1)[1]))) or _FILE.fullmatch(
            path
        ):
            yield name
    yield from _LINKED.findall(prose)


def missing(document: Path) -> list[str]:
    """The paths a document names that do not exist, seen from the root or from the document.

    A bare file name is enough where the text has said which room it speaks of.
    """
    found = []
    text = document.read_text(encoding="utf-8")
    for name in named_paths(text):
        path, _, test = name.partition("::")
        places = [place for place in (ROOT / path, document.parent / path) if place.exists()]
        if "/" not in path and name not in _LINKED.findall(text):
            places += [place for room in ROOMS for place in (ROOT / room).rglob(path)]
        if path in _MADE_HERE:
            continue
        if not places or (test and f"def {test}(" not in places[0].read_text(encoding="utf-8")):
            found.append(name)
    return found


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_a_document_names_exists(document: Path) -> None:
    assert missing(document) == []


def test_a_path_that_does_not_exist_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "See `rewriter/values.py`, `rewriter/nowhere.py`, [a map](lost.md), `GET /v1/checks`, `application/json`,"
        " `tests/test_docs.py::test_no_such_law` and\n```\n`evals/in_a_block.py`\n```\n",
        encoding="utf-8",
    )
    assert missing(page) == ["rewriter/nowhere.py", "tests/test_docs.py::test_no_such_law", "lost.md"]


def test_the_playbook_has_each_principle_once_with_a_home_and_a_test() -> None:
    page = (ROOT / "docs" / "playbook.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.strip("| \n").split(" | ")]
        for line in page.splitlines()
        if line.startswith("| P")
    ]
    assert [row[0] for row in rows] == [f"P{number}" for number in range(1, 21)]
    for principle, _, home, test in rows:
        assert "not yet" in home or list(named_paths(home)), principle
        assert "not yet" in test or "::" in test, principle


# --- console examples --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Example:
    """A command of a document and what it should print; `...` stands for anything."""

    document: str
    line: int
    command: str
    printed: str


_RUN = re.compile(r"^<!-- run -->\n+```console\n(?P<block>.*?)^```", re.MULTILINE | re.DOTALL)
_HERE_DOCUMENT = re.compile(r"<<\s*(['\"]?)(?P<end>\w+)\1")
_SERVER = "http://127.0.0.1:8000"
NEWCOMERS_PATH = os.pathsep.join(
    place for place in os.environ["PATH"].split(os.pathsep) if Path(place) != Path(sys.executable).parent
)
"""Where a newcomer's shell looks for programs: not in `.venv`."""


def console_examples(document: Path) -> Iterator[Example]:
    """The commands (`$ ...`, continued by a backslash or a here-document) of the console blocks under `<!-- run -->`."""
    text = document.read_text(encoding="utf-8")
    for match in _RUN.finditer(text):
        line = text.count("\n", 0, match.start("block")) + 1
        for piece in re.split(r"^\$ ", match["block"], flags=re.MULTILINE)[1:]:
            command, printed = _command_and_output(piece)
            yield Example(document.name, line, command, printed)


def _command_and_output(piece: str) -> tuple[str, str]:
    lines = piece.splitlines(keepends=True)
    last = next(index for index, line in enumerate(lines) if not line.rstrip("\n").endswith("\\"))
    if here := _HERE_DOCUMENT.search("".join(lines[: last + 1])):
        last = next(index for index, line in enumerate(lines) if line.rstrip("\n") == here["end"])
    return "".join(lines[: last + 1]), "".join(lines[last + 1 :])


def disagreement(example: Example, server: str, folder: Path) -> str:
    """What is wrong with what a command printed; empty if it printed what the document says."""
    own = os.environ | {"PATH": NEWCOMERS_PATH, "SOFTANSWER_DATA_DIR": str(folder)}
    done = subprocess.run(
        ["bash", "-c", example.command.replace(_SERVER, server)],
        cwd=ROOT,
        env=own,
        capture_output=True,
        text=True,
        timeout=120,
    )
    printed = done.stdout.replace(server, _SERVER) if server else done.stdout
    options = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    agrees = doctest.OutputChecker().check_output(example.printed, printed, options)
    if agrees and "Traceback" not in done.stderr:
        return ""
    return f"{example.document}, line {example.line}: $ {example.command}printed\n{printed}{done.stderr}"


def test_console_examples_print_what_the_documents_say(tmp_path: Path, require: Require) -> None:
    examples = [example for document in DOCUMENTS for example in console_examples(document)]
    if any("curl" in example.command for example in examples):
        require("curl", shutil.which("curl") is not None)
    with ExitStack() as stack:
        asked = any(_SERVER in example.command for example in examples)
        server = stack.enter_context(running(tmp_path / "served")).url if asked else ""
        problems = [disagreement(example, server, tmp_path / "here") for example in examples]
    assert [problem for problem in problems if problem] == []


def test_an_example_that_prints_something_else_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "<!-- run -->\n```console\n$ echo one \\\n    two\none two\n$ echo 1 2 3\n1 ... 3\n"
        "$ cat - <<'END' \\\n    | sort\nb\na\nEND\na\nb\n$ echo four\nfive\n```\n"
        "```console\n$ exit 1\n```\n",
        encoding="utf-8",
    )
    problems = [disagreement(example, "", tmp_path) for example in console_examples(page)]
    assert [bool(problem) for problem in problems] == [False, False, False, True]
