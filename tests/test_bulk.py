"""Many drafts at once: in order, on all cores, bad lines named by number and never repeated."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import struct
import subprocess
import sys
import termios
from pathlib import Path
from typing import Any

import pytest

from rewriter.bulk import BadLines, check_lines
from rewriter.cli import main
from tests.running import ROOT

HEATED = "As I already told you, invoice 4711 is due."
CALM = "Hello Jo, the parcel left on Monday."

Captured = pytest.CaptureFixture[str]


def lines(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def answers(capsys: Captured) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    return tmp_path / "letters.jsonl"


def test_each_line_is_answered_as_one_draft_would_be(letters: Path, capsys: Captured, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(HEATED)
    main(["check", "--json", str(tmp_path / "one.txt")])
    alone = json.loads(capsys.readouterr().out)
    assert main(["check", str(lines(letters, {"draft": HEATED, "id": "A-1"}))]) == 1
    assert answers(capsys) == [{"line": 1, "id": "A-1", **alone}]


def test_calm_drafts_exit_with_0(letters: Path, capsys: Captured) -> None:
    assert main(["check", str(lines(letters, {"draft": CALM}, {"draft": CALM, "sent": "yesterday"}))]) == 0
    assert [(row["line"], row["findings"]) for row in answers(capsys)] == [(1, []), (2, [])]


def test_the_customers_message_is_looked_at(letters: Path, capsys: Captured) -> None:
    draft = 'Your "afternoon off" is noted.'
    written = lines(letters, {"draft": draft, "message": "I took an afternoon off."}, {"draft": draft})
    main(["check", str(written)])
    assert [bool(row["findings"]) for row in answers(capsys)] == [True, False]


def test_empty_lines_are_passed_over_and_counted(letters: Path, capsys: Captured) -> None:
    letters.write_text(f'\ufeff{{"draft": "{CALM}"}}\r\n\n  \n{{"draft": "{CALM}"}}', encoding="utf-8")
    assert main(["check", str(letters)]) == 0
    assert [row["line"] for row in answers(capsys)] == [1, 4]


def test_bad_lines_are_named_in_one_line_without_their_text_and_the_rest_is_answered(
    letters: Path, capsys: Captured
) -> None:
    rows: list[bytes] = [
        b'{"draft": "secret',
        b'["secret"]',
        b'{"message": "secret"}',
        b'{"draft": "secret", "message": 5}',
        b'{"draft": " "}',
        b'{"draft": "secret \xff"}',
        b'{"draft": "secret \\ud800"}',
        b"[" * 100_000,
        json.dumps({"draft": HEATED}).encode(),
    ]
    letters.write_bytes(b"\n".join(rows))
    assert main(["check", str(letters)]) == 2
    out, err = capsys.readouterr()
    assert [json.loads(line)["line"] for line in out.splitlines()] == [9]
    assert err.count("\n") == 1
    for said in ("line 1: is not JSON", "line 2: is not an object", "line 3: draft", "line 4: message"):
        assert said in err
    for said in (
        "line 5: draft: is empty",
        "line 6: is not text in UTF-8",
        "line 7: draft",
        "line 8: is not",
    ):
        assert said in err
    assert "secret" not in err


def test_of_very_many_bad_lines_ten_are_named(letters: Path) -> None:
    letters.write_text("nonsense\n" * 25)
    with (
        letters.open("rb") as file,
        pytest.raises(BadLines, match=r"line 10: is not JSON; and 15 more lines$"),
    ):
        check_lines(file, "default")


def test_all_cores_answer_in_the_order_of_the_lines(letters: Path, capsys: Captured) -> None:
    rows = [{"draft": HEATED if n % 3 else CALM, "id": n} for n in range(700)]
    with lines(letters, *rows).open("rb") as file:
        assert check_lines(file, "default", cores=2)
    answered = answers(capsys)
    assert [row["id"] for row in answered] == list(range(700))
    assert [bool(row["findings"]) for row in answered] == [bool(n % 3) for n in range(700)]


def test_lines_may_come_through_a_pipe_and_nothing_is_drawn_where_nobody_watches() -> None:
    rows = "".join(json.dumps({"draft": CALM, "id": n}) + "\n" for n in range(600))
    done = subprocess.run(
        [sys.executable, "-m", "rewriter", "check", "--jsonl"],
        cwd=ROOT,
        input=rows,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == list(range(600))


def test_a_bar_on_standard_error_shows_a_person_how_far_it_is(letters: Path) -> None:
    screen, behind = pty.openpty()
    fcntl.ioctl(behind, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    done = subprocess.run(
        [sys.executable, "-m", "rewriter", "check", str(lines(letters, {"draft": CALM}))],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=behind,
        timeout=120,
    )
    os.close(behind)
    drawn = os.read(screen, 10_000).decode()
    os.close(screen)
    assert done.returncode == 0
    assert "checking: 100%" in drawn


def test_a_service_is_asked_for_one_draft_at_a_time(letters: Path, capsys: Captured) -> None:
    assert main(["check", "--url", "http://127.0.0.1:9", str(lines(letters, {"draft": CALM}))]) == 2
    assert "one draft at a time" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_named(capsys: Captured) -> None:
    assert main(["check", "gone.jsonl"]) == 2
    assert capsys.readouterr().err == "softanswer: gone.jsonl: No such file or directory\n"
