"""Settings come from the environment alone, and every mistake is named before anything starts."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from rewriter.errors import BadConfiguration
from rewriter.settings import Settings, load_settings


def problems(environ: dict[str, str]) -> list[str]:
    with pytest.raises(BadConfiguration) as caught:
        load_settings(environ)
    return str(caught.value).splitlines()


def test_nothing_set_works_without_a_model_on_this_machine_alone() -> None:
    settings = load_settings({})
    assert settings.model is None
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.database_url == f"sqlite:///{settings.data_dir}/softanswer.db"


def test_what_is_kept_lies_outside_the_checkout() -> None:
    checkout = Path(__file__).resolve().parent.parent
    assert not load_settings({}).data_dir.is_relative_to(checkout)


def test_every_setting_is_read() -> None:
    settings = load_settings(
        {
            "SOFTANSWER_MODEL": "openai/some-model",
            "SOFTANSWER_API_BASE": "http://127.0.0.1:8080/v1",
            "SOFTANSWER_API_KEY": "k-123",
            "SOFTANSWER_FALLBACK_MODELS": "ollama_chat/one, openai/two,",
            "SOFTANSWER_SCHEMA_MODE": "json_object",
            "SOFTANSWER_LOCAL_MODEL_PLAIN_TEXT": "yes",
            "SOFTANSWER_DEADLINE_S": "12.5",
            "SOFTANSWER_SECOND_LOOK": "true",
            "SOFTANSWER_DAILY_TOKENS": "200000",
            "SOFTANSWER_DAILY_COST_USD": "2.50",
            "SOFTANSWER_DATA_DIR": "/var/lib/soft",
            "SOFTANSWER_KEY_FILE": "/run/keys/soft",
            "SOFTANSWER_CHECKPOINT_FILE": "/mnt/witness/soft",
            "SOFTANSWER_POLICY": "collections",
            "SOFTANSWER_WEBHOOK_URL": "https://receiver.example/hook",
            "SOFTANSWER_WEBHOOK_SECRET": "sixteen letters!",
            "SOFTANSWER_WEBHOOK_TEXT": "true",
            "SOFTANSWER_HOST": "127.0.0.2",
            "SOFTANSWER_PORT": "9000",
            "SOFTANSWER_LOG_LEVEL": "debug",
            "SOFTANSWER_MAX_BODY_BYTES": "4096",
        }
    )
    assert settings.api_key is not None
    assert settings.api_key.get_secret_value() == "k-123"
    assert settings.model_dump(exclude={"api_key", "webhook_secret"}) == {
        "model": "openai/some-model",
        "api_base": "http://127.0.0.1:8080/v1",
        "fallback_models": ("ollama_chat/one", "openai/two"),
        "schema_mode": "json_object",
        "local_model_plain_text": True,
        "deadline_s": 12.5,
        "second_look": True,
        "daily_tokens": 200_000,
        "daily_cost_usd": 2.5,
        "data_dir": Path("/var/lib/soft"),
        "database_url": "sqlite:////var/lib/soft/softanswer.db",
        "key_file": Path("/run/keys/soft"),
        "checkpoint_file": Path("/mnt/witness/soft"),
        "policy": "collections",
        "webhook_url": "https://receiver.example/hook",
        "webhook_text": True,
        "host": "127.0.0.2",
        "port": 9000,
        "log_level": "DEBUG",
        "max_body_bytes": 4096,
    }


def test_an_empty_value_counts_as_unset() -> None:
    assert load_settings({"SOFTANSWER_PORT": " ", "SOFTANSWER_MODEL": ""}) == load_settings({})


def test_all_mistakes_are_named_at_once() -> None:
    named = problems(
        {
            "SOFTANSWER_PROT": "9000",
            "SOFTANSWER_PORT": "99999",
            "SOFTANSWER_DEADLINE_S": "soon",
            "SOFTANSWER_SCHEMA_MODE": "xml",
            "SOFTANSWER_API_BASE": "models.internal",
            "SOFTANSWER_DATABASE_URL": "mysql://db/soft",
            "SOFTANSWER_LOG_LEVEL": "loud",
        }
    )
    assert sorted(line.split(":")[0] for line in named) == [
        "SOFTANSWER_API_BASE",
        "SOFTANSWER_DATABASE_URL",
        "SOFTANSWER_DEADLINE_S",
        "SOFTANSWER_LOG_LEVEL",
        "SOFTANSWER_PORT",
        "SOFTANSWER_PROT",
        "SOFTANSWER_SCHEMA_MODE",
    ]
    assert "SOFTANSWER_PORT: must be a port number from 1 to 65535" in named


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("SOFTANSWER_PROT", "SOFTANSWER_PORT"),
        ("SOFTANSWER_MODELS", "SOFTANSWER_MODEL"),
        ("SOFTANSWER_DB_URL", "SOFTANSWER_DATABASE_URL"),
        ("softanswer_host", "SOFTANSWER_HOST"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest_known_one(name: str, meant: str) -> None:
    assert problems({name: "x"}) == [f"{name}: there is no such setting; did you mean {meant}?"]


@pytest.mark.parametrize("name", ["SOFTANSWER_FOO", "SOFTANSWER_", "SOFTANSWER_COLOUR"])
def test_only_a_near_name_is_suggested(name: str) -> None:
    assert problems({name: "x"}) == [f"{name}: there is no such setting"]


def test_one_mistake_is_told_as_one() -> None:
    wrong = {"SOFTANSWER_DATA_DIR": "/var/lib/soft", "SOFTANSWER_DEADLINE_S": "-1"}
    assert problems(wrong) == ["SOFTANSWER_DEADLINE_S: must be seconds for one rewrite, above 0, at most 600"]


def test_names_of_the_test_suite_and_of_others_are_left_alone() -> None:
    assert load_settings({"SOFTANSWER_TEST_REQUIRE_ALL": "1", "PORT": "x"}) == load_settings({})


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "[::1]", "localhost"])
def test_this_machine_alone_may_be_listened_on(host: str) -> None:
    assert load_settings({"SOFTANSWER_HOST": host}).host == host.strip("[]")


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.org", "localhost.org", "1"])
def test_any_other_address_is_refused_and_the_reason_given(host: str) -> None:
    assert ["no access control yet" in line for line in problems({"SOFTANSWER_HOST": host})] == [True]


def test_a_value_is_never_repeated_since_it_may_be_a_secret() -> None:
    secret = "postgrse://soft:hunter2@db/soft"
    assert "hunter2" not in "\n".join(
        problems({"SOFTANSWER_DATABASE_URL": secret, "SOFTANSWER_POTR": secret})
    )


def test_secrets_do_not_show_when_settings_are_printed() -> None:
    settings = load_settings(
        {"SOFTANSWER_API_KEY": "k-123", "SOFTANSWER_DATABASE_URL": "postgresql://soft:hunter2@db/soft"}
    )
    assert "k-123" not in repr(settings)
    assert "hunter2" not in repr(settings)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_postgresql_is_reached_through_the_driver_we_ship(scheme: str) -> None:
    settings = load_settings({"SOFTANSWER_DATABASE_URL": f"{scheme}://u@h/d"})
    assert settings.database_url == "postgresql+psycopg://u@h/d"


def test_fallbacks_without_a_first_model_are_refused() -> None:
    assert problems({"SOFTANSWER_FALLBACK_MODELS": "openai/two"}) == [
        "SOFTANSWER_FALLBACK_MODELS: needs SOFTANSWER_MODEL, the model to try first"
    ]


def test_no_env_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("SOFTANSWER_PORT=9999\n")
    monkeypatch.chdir(tmp_path)
    assert load_settings({}).port == 8000


def test_only_the_environment_handed_over_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOFTANSWER_PORT", "9999")
    assert load_settings({}).port == 8000


def test_settings_cannot_be_changed_later() -> None:
    settings = Settings()
    with pytest.raises(ValidationError):
        settings.port = 1  # type: ignore[misc]
