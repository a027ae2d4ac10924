"""Policies are read once and again when their files change; a spoilt file changes nothing in force."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rewriter import policies as module
from rewriter.errors import BadConfiguration
from rewriter.policies import HOUSE, Policies
from rewriter.policy import POLICIES

TEXT = (POLICIES / "default.toml").read_text(encoding="utf-8")


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one policy, looked at on every use."""
    monkeypatch.setattr(module, "_LOOK_AGAIN_S", 0.0)
    (tmp_path / "house.toml").write_text(TEXT, encoding="utf-8")
    return tmp_path


def change(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    later = path.stat().st_mtime_ns + 10_000_000
    os.utime(path, ns=(later, later))


def title(policies: Policies) -> str:
    policy = policies.get(HOUSE)
    assert policy is not None
    return policy.title


def test_a_changed_file_is_in_force_without_a_restart(house: Path) -> None:
    policies = Policies("house", house)
    change(house / "house.toml", TEXT.replace('title = "Default"', 'title = "Renewed"'))
    assert title(policies) == "Renewed"


def test_a_spoilt_file_leaves_in_force_what_was(house: Path, caplog: pytest.LogCaptureFixture) -> None:
    policies = Policies("house", house)
    change(house / "house.toml", "title = 1")
    assert title(policies) == "Default"
    assert "policies.refused" in caplog.text


def test_a_new_file_is_a_new_policy(house: Path) -> None:
    policies = Policies("house", house)
    change(house / "second.toml", TEXT)
    assert policies.names == ("default", "house", "second")


def test_all_files_are_told_their_mistakes_at_the_start(house: Path) -> None:
    (house / "bad.toml").write_text("x = 1", encoding="utf-8")
    (house / "worse.toml").write_text("[", encoding="utf-8")
    with pytest.raises(BadConfiguration, match=r"(?s)bad\.toml.*worse\.toml"):
        Policies("house", house)
