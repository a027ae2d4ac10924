"""The house keeps its shape: imports run one way, heavy things have one door, files say why they exist."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = ("app.py", "evals", "guardrails", "rewriter", "scripts", "tests")
ELSEWHERE = {"node_modules", "__pycache__", "results"}
REGISTRIES = re.compile(r"py(?:)pi\.org|python(?:)hosted\.org|npm(?:)js\.(?:org|com)|yarn(?:)pkg\.com")
SOMEBODYS_FOLDER = re.compile(r"(?<![\w.])/(?:home|Users|root)/\w")


def modules(*parts: str) -> list[Path]:
    """Our Python files, in reading order."""
    found = [ROOT / part for part in parts or OURS]
    files = [file for path in found for file in ([path] if path.is_file() else path.rglob("*.py"))]
    return sorted(files)


def text_files() -> Iterator[tuple[str, str]]:
    """Name and text of each file of the project that holds text."""
    for path in sorted(ROOT.rglob("*")):
        place = path.relative_to(ROOT)
        hidden = any(part.startswith(".") and part not in (".ci", ".gitignore") for part in place.parts)
        if hidden or ELSEWHERE.intersection(place.parts) or not path.is_file() or place.parts[0] == "data":
            continue
        try:
            yield str(place), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def imported(path: Path) -> set[str]:
    """Top-level names that a module imports, wherever in the file it does so."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


def test_imports_keep_their_contracts() -> None:
    # In a process of its own: the linter switches off every logger that there is.
    command = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout


def test_guardrails_need_the_standard_library_alone() -> None:
    allowed = {*sys.stdlib_module_names, "guardrails"}
    assert {str(path): imported(path) - allowed for path in modules("guardrails")} == {
        str(path): set() for path in modules("guardrails")
    }


def test_nothing_imports_the_door() -> None:
    inside = modules("guardrails", "rewriter", "evals")
    assert [str(path) for path in inside if "app" in imported(path)] == []


def test_the_model_library_has_one_door() -> None:
    users = [str(path.relative_to(ROOT)) for path in modules("rewriter") if "litellm" in imported(path)]
    assert users == ["rewriter/calls.py"]


def test_without_a_model_its_library_is_never_loaded(tmp_path: Path) -> None:
    program = f"""
import sys
from datetime import UTC, datetime
from rewriter.intake import RewriteRequest
from rewriter.service import build_service
from rewriter.settings import load_settings
from rewriter.web import create_app
service = build_service(load_settings({{"SOFTANSWER_DATA_DIR": {str(tmp_path)!r}}}))
create_app(service)
request = RewriteRequest(message="Where is my parcel?", draft="It left on Monday.")
service.rewrite(request.to_situation(datetime.now(UTC)))
service.close()
sys.exit("litellm" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_why_one_would_open_it(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_bytes())) or ""
    assert docstring.strip(), "a module begins with one sentence: why would I open this file?"


def test_no_file_names_a_package_registry() -> None:
    assert [name for name, text in text_files() if REGISTRIES.search(text)] == []


def test_no_file_knows_somebodys_machine() -> None:
    here = re.compile(re.escape(str(ROOT)) + r"\b") if len(ROOT.parts) > 2 else SOMEBODYS_FOLDER
    assert [name for name, text in text_files() if SOMEBODYS_FOLDER.search(text) or here.search(text)] == []
