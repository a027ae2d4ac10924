"""Set-up installs exactly what the locks name, only when needed, and says in a line what it cannot do."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from scripts.startup_hooks import unexpected_hooks

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
TOOLS = ("bash", "sh", "cut", "dirname", "env", "grep", "id", "make", "mkdir", "sha256sum")
FAKE_PYTHON = """#!/bin/sh
# Stands for Python: writes down how it was called; `-m venv` gives birth to another of its kind.
echo "$*" >> calls
[ -z "$FAILS" ] || case "$*" in *"$FAILS"*) exit 1;; esac
case "$*" in
    *"-m venv"*) mkdir -p .venv/bin && cp "$0" .venv/bin/python;;
    --version) echo "Python 3.9.2";;
    app.py) echo "host=$SOFTANSWER_HOST port=$SOFTANSWER_PORT";;
esac
"""


def pins(lock: str) -> dict[str, str]:
    """Name and version of each requirement of a lock, markers aside."""
    lines = (ROOT / lock).read_text().splitlines()
    return dict(re.findall(r"^([a-z0-9.-]+)==([^ ;]+)", "\n".join(lines), re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_one_version_and_a_hash(lock: str) -> None:
    text = (ROOT / lock).read_text().replace("\\\n", " ")
    requirements = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    assert requirements
    assert [line for line in requirements if "==" not in line or "--hash=sha256:" not in line] == []


def test_what_is_tested_is_what_runs() -> None:
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_every_direct_dependency_is_pinned_to_the_version_in_the_lock() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    direct = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    asked = [re.fullmatch(r"([a-z0-9-]+)(?:\[[a-z]+\])?==(\S+)", line) for line in direct]
    locked = pins("requirements-dev.lock")
    assert [(match[1], match[2]) if match else None for match in asked] == [
        (match[1], locked[match[1]]) if match else () for match in asked
    ]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with small locks, and a machine whose Python is a fake and that has no apt-get."""
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts/setup.sh", tmp_path / "scripts")
    shutil.copy(ROOT / "Makefile", tmp_path)
    for lock in LOCKS:
        (tmp_path / lock).write_text(f"# {lock}\n")
    tools = tmp_path / "tools"
    tools.mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found is not None
        (tools / tool).symlink_to(found)
    (tools / "cp").symlink_to(shutil.which("cp") or "/bin/cp")
    python = tools / "python3"
    python.write_text(FAKE_PYTHON)
    python.chmod(0o755)
    return tmp_path


def run(checkout: Path, *command: str, **environ: str) -> subprocess.CompletedProcess[str]:
    environ = {"PATH": str(checkout / "tools"), "HOME": str(checkout), **environ}
    return subprocess.run(command, cwd=checkout, env=environ, capture_output=True, text=True, timeout=90)


def calls(checkout: Path) -> list[str]:
    """How Python was called since the last look."""
    log = checkout / "calls"
    lines = log.read_text().splitlines() if log.exists() else []
    log.unlink(missing_ok=True)
    return lines


def installs(checkout: Path) -> list[str]:
    return [call for call in calls(checkout) if "pip install" in call]


def test_a_fresh_checkout_gets_an_environment_with_hash_checked_wheels(checkout: Path) -> None:
    assert run(checkout, "scripts/setup.sh", "run").returncode == 0
    (install,) = installs(checkout)
    assert "--require-hashes" in install
    assert "--only-binary :all:" in install
    assert install.endswith("-r requirements.lock")


def test_the_second_start_installs_nothing_and_says_nothing(checkout: Path) -> None:
    run(checkout, "scripts/setup.sh", "run")
    calls(checkout)
    second = run(checkout, "scripts/setup.sh", "run")
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert installs(checkout) == []


def test_a_changed_lock_is_installed(checkout: Path) -> None:
    run(checkout, "scripts/setup.sh", "run")
    calls(checkout)
    (checkout / "requirements.lock").write_text("# changed\n")
    run(checkout, "scripts/setup.sh", "run")
    assert len(installs(checkout)) == 1


def test_what_the_tests_need_serves_the_service_as_well_but_not_the_reverse(checkout: Path) -> None:
    run(checkout, "scripts/setup.sh", "run")
    calls(checkout)
    run(checkout, "scripts/setup.sh", "dev")
    assert installs(checkout)[0].endswith("-r requirements-dev.lock")
    run(checkout, "scripts/setup.sh", "run")
    assert installs(checkout) == []


def test_a_failed_install_is_not_taken_for_done(checkout: Path) -> None:
    failed = run(checkout, "scripts/setup.sh", "run", FAILS="pip install")
    assert failed.returncode == 2
    assert "could not be installed" in failed.stderr
    calls(checkout)
    run(checkout, "scripts/setup.sh", "run")
    assert len(installs(checkout)) == 1


def test_a_python_without_venv_is_named_with_its_remedy(checkout: Path) -> None:
    stopped = run(checkout, "scripts/setup.sh", "run", FAILS="import ensurepip")
    assert stopped.returncode == 2
    assert "apt-get install python3-venv" in stopped.stderr
    assert not (checkout / ".venv").exists()


def test_an_old_python_is_refused(checkout: Path) -> None:
    stopped = run(checkout, "scripts/setup.sh", "run", FAILS="version_info")
    assert (stopped.returncode, "Python 3.11 or later is needed" in stopped.stderr) == (2, True)


def test_no_python_at_all_is_said_in_one_line(checkout: Path) -> None:
    (checkout / "tools/python3").unlink()
    stopped = run(checkout, "scripts/setup.sh", "run")
    assert (stopped.returncode, stopped.stderr.count("\n")) == (2, 1)
    assert "apt-get install python3" in stopped.stderr


def test_a_machine_without_a_browser_is_told_and_goes_on(checkout: Path) -> None:
    told = run(checkout, "scripts/setup.sh", "browser")
    assert told.returncode == 0
    assert "browser tests will be skipped" in told.stderr


def test_port_and_host_given_to_make_reach_the_service(checkout: Path) -> None:
    run(checkout, "scripts/setup.sh", "run")
    assert run(checkout, "make", "run", "PORT=9000", "HOST=::1").stdout == "host=::1 port=9000\n"


def test_a_host_that_the_shell_happens_to_export_does_not(checkout: Path) -> None:
    run(checkout, "scripts/setup.sh", "run")
    served = run(checkout, "make", "run", HOST="x86_64-conda-linux-gnu", PORT="9000")
    assert served.stdout == "host= port=9000\n"


@pytest.mark.parametrize(
    "name", ["evil.pth", "distutils-precedence.pth", "sitecustomize.py", "usercustomize"]
)
def test_an_unknown_start_up_hook_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("import os; os.system('true')\n")
    (tmp_path / "harmless.py").write_text("")
    assert unexpected_hooks(tmp_path) == [name]


def test_a_start_up_hook_is_known_by_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "good.pth").write_bytes(b"import good\n")
    known = {"good.pth": {hashlib.sha256(b"import good\n").hexdigest()}}
    monkeypatch.setattr("scripts.startup_hooks.KNOWN", known)
    assert unexpected_hooks(tmp_path) == []
