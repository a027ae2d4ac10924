"""The command line answers like the service, exits as promised, and complains in one line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rewriter.answer import CheckAnswer, RewriteAnswer
from rewriter.cli import main
from rewriter.service import build_service
from rewriter.settings import load_settings
from tests.running import ROOT, Running, running

HEATED = "Hello Jo,\r\n\r\nAs I already told you, invoice 4711 is due on 3 May 2031.\r\n\r\nSam\r\n"
CALM = "Hello Jo,\n\nThe parcel left on Monday.\n\nKind regards,\nSam\n"
ANGRY = "Where is my parcel? This is the third time I ask, and nobody answers.\n"

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with a heated draft, a calm one and an angry message in it."""
    (tmp_path / "heated.txt").write_bytes(HEATED.encode())
    (tmp_path / "calm.txt").write_text(CALM)
    (tmp_path / "angry.txt").write_text(ANGRY)
    (tmp_path / "empty.txt").write_text(" \n")
    (tmp_path / "latin.txt").write_bytes("Grüße".encode("latin-1"))
    (tmp_path / "nul.txt").write_text("Hello\0Jo")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOFTANSWER_DATA_DIR", str(tmp_path / "kept"))
    return tmp_path


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(tmp_path_factory.mktemp("served")) as service:
        yield service


def python(*arguments: str, given: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "rewriter", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
        input=given,
        capture_output=True,
        text=True,
        timeout=120,
    )


def complaint(capsys: Captured, *arguments: str) -> str:
    """The one line that a command with exit status 2 leaves on standard error."""
    try:
        status = main(arguments)
    except SystemExit as stop:
        status = int(stop.code or 0)
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    return err


def test_a_heated_draft_is_underlined_and_exits_with_1(letters: Path, capsys: Captured) -> None:
    assert main(["check", "heated.txt"]) == 1
    out, err = capsys.readouterr()
    assert "heated.txt:3:1: " in out
    assert "As I already told you" in out
    assert "^^^" in out
    assert err == ""


def test_a_calm_draft_exits_with_0(letters: Path, capsys: Captured) -> None:
    assert main(["check", "calm.txt"]) == 0
    assert capsys.readouterr().out == "Nothing to mend; heat 0 of 100.\n"


def test_offsets_count_code_points_with_lf_line_ends(letters: Path, capsys: Captured) -> None:
    main(["check", "--json", "heated.txt"])
    finding = CheckAnswer.model_validate_json(capsys.readouterr().out).findings[0]
    assert HEATED.replace("\r\n", "\n")[finding.start : finding.end] == finding.quote


@pytest.mark.parametrize("name", [(), ("-",)])
def test_a_draft_may_come_through_a_pipe(letters: Path, name: tuple[str, ...]) -> None:
    done = python("check", *name, given="\ufeff" + HEATED)
    assert (done.returncode, done.stderr) == (1, "")
    assert "standard input:3:1: " in done.stdout


def test_the_launcher_says_what_it_needs_where_nothing_is_set_up(tmp_path: Path) -> None:
    launcher = shutil.copy(ROOT / "softanswer", tmp_path)
    done = subprocess.run([launcher, "check"], input=HEATED, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout) == (2, "")
    assert "run `make run`" in done.stderr


def test_a_reader_that_has_seen_enough_is_no_error(letters: Path) -> None:
    command = f"{sys.executable} -m rewriter check heated.txt | true"
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, shell=True, env=environ, capture_output=True, text=True, timeout=120)
    assert done.stderr == ""


def test_a_check_needs_no_log_and_leaves_nothing_behind(letters: Path, capsys: Captured) -> None:
    main(["check", "calm.txt"])
    assert not (letters / "kept").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "arguments are required"),
        (["mend"], "invalid choice"),
        (["check", "--loud", "calm.txt"], "--loud"),
        (["check", "gone.txt"], "gone.txt: No such file or directory"),
        (["check", "."], ".: Is a directory"),
        (["check", "latin.txt"], "latin.txt: is not text in UTF-8"),
        (["check", "empty.txt"], "draft: is empty"),
        (["check", "nul.txt"], "draft: contains a NUL"),
        (["rewrite", "--draft", "calm.txt"], "--message"),
        (["rewrite", "--message", "angry.txt", "--draft", "gone.txt"], "gone.txt: No such file"),
        (["rewrite", "--message", "angry.txt", "--draft", "empty.txt"], "draft: is empty"),
        (["rewrite", "--message", "-", "--draft", "-"], "only one of --message and --draft"),
    ],
)
def test_bad_usage_and_bad_input_exit_with_2_and_one_line(
    letters: Path, capsys: Captured, arguments: list[str], said: str
) -> None:
    assert said in complaint(capsys, *arguments)


def test_wrong_settings_exit_with_2(letters: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOFTANSWER_PROT", "1")
    assert "SOFTANSWER_PORT?" in complaint(capsys, "check", "calm.txt")


def test_a_rewrite_is_shown_recorded_and_exits_by_its_status(letters: Path, capsys: Captured) -> None:
    status = main(["rewrite", "--json", "--message", "angry.txt", "--draft", "heated.txt"])
    made = RewriteAnswer.model_validate_json(capsys.readouterr().out)
    assert status == (0 if made.status == "ready" else 1)
    assert made.rewrite is not None
    assert "4711" in made.rewrite.text
    service = build_service(load_settings(os.environ))
    assert service.find(made.id).situation.draft == HEATED.replace("\r\n", "\n")
    service.close()


def test_a_rewrite_reads_well_in_a_terminal(letters: Path) -> None:
    done = python("rewrite", "--message", "-", "--draft", "calm.txt", given=ANGRY)
    assert done.stderr == ""
    assert "The parcel left on Monday." in done.stdout
    assert any(words in done.stdout for words in ("Ready to send", "Ready once")) == (done.returncode == 0)
    assert not ("[to confirm" in done.stdout and "Ready to send" in done.stdout)


@pytest.mark.parametrize(
    "command", [["check", "heated.txt"], ["rewrite", "--message", "angry.txt", "--draft", "heated.txt"]]
)
def test_a_running_service_says_the_same_as_this_machine(
    letters: Path, capsys: Captured, service: Running, command: list[str]
) -> None:
    here = main([command[0], "--json", *command[1:]]), json.loads(capsys.readouterr().out)
    there = (
        main([command[0], "--json", "--url", service.url, *command[1:]]),
        json.loads(capsys.readouterr().out),
    )
    for _, answer in (here, there):
        for key in ("id", "created_at", "attempts"):  # these differ from one asking to the next
            answer.pop(key, None)
    assert here == there


def test_a_running_service_that_refuses_is_quoted(letters: Path, capsys: Captured, service: Running) -> None:
    assert "draft: is empty" in complaint(capsys, "check", "--url", service.url, "empty.txt")


def test_a_service_that_is_not_there_is_named(
    letters: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rewriter.client.time.sleep", lambda seconds: None)
    url = "http://127.0.0.1:9"
    assert f"cannot reach {url}" in complaint(capsys, "check", "--url", url, "calm.txt")
