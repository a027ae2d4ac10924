"""What an operator may set from outside, checked as a whole before anything starts."""

from __future__ import annotations

import base64
import difflib
import ipaddress
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from rewriter.errors import BadConfiguration

PREFIX = "SOFTANSWER_"
TEST_PREFIX = "SOFTANSWER_TEST_"
"""Names that belong to the test suite; the service takes no notice of them."""

_FOLLOWS = "default_factory_not_called"
"""pydantic's word for a default that waits for other values: no mistake of its own."""
_NEAR = 0.6
"""How alike two names must be (difflib's ratio) for one to be suggested in place of the other."""

SchemaMode = Literal["auto", "json_schema", "json_object", "plain"]
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


def _sqlite_in(fields: dict[str, Any]) -> str:
    folder = fields.get("data_dir")
    return f"sqlite:///{folder / 'softanswer.db'}" if folder else ""


def _beside(fields: dict[str, Any], suffix: str) -> Path:
    """A file beside the SQLite database, or in the data folder for a server's."""
    url, folder = str(fields.get("database_url", "")), Path(fields.get("data_dir") or "")
    name = url.removeprefix("sqlite:///").partition("?")[0] if url.startswith("sqlite:///") else ""
    return (Path(name) if name else folder / "softanswer.db").with_suffix(suffix)


class Settings(BaseSettings):
    """One value per `SOFTANSWER_` name, in lower case. A field's description says what it takes."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="forbid")

    model: str | None = Field(None, description="a LiteLLM model name; empty works without a model")
    api_base: str | None = Field(None, description="the http:// or https:// address of the model's server")
    api_key: SecretStr | None = Field(None, description="the key for the model's server")
    fallback_models: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="model names to try next, separated by commas"
    )
    schema_mode: SchemaMode = Field("auto", description="auto, json_schema, json_object or plain")
    local_model_plain_text: bool = Field(
        False, description="true to show a model on this machine the text without placeholders, else false"
    )
    second_look: bool = Field(
        False, description="true to have a model's finished reply looked at once more, else false"
    )
    deadline_s: float = Field(60.0, gt=0, le=600, description="seconds for one rewrite, above 0, at most 600")
    daily_tokens: int | None = Field(None, ge=0, description="tokens a day for all models, a whole number")
    daily_cost_usd: float | None = Field(
        None, ge=0, allow_inf_nan=False, description="US dollars a day for all models, such as 2.50"
    )
    data_dir: Path = Field(
        default_factory=lambda: user_data_path("softanswer", appauthor=False),
        description="the folder for what the service keeps",
    )
    database_url: str = Field(
        default_factory=_sqlite_in, repr=False, description="a sqlite:/// or postgresql:// address"
    )
    key_file: Path = Field(
        default_factory=lambda fields: _beside(fields, ".keys"),
        description="the file of the log's keys, apart from the database",
    )
    checkpoint_file: Path = Field(
        default_factory=lambda fields: _beside(fields, ".checkpoints"),
        description="the file that signed checkpoints of the log are added to",
    )
    policy: str = Field("default", description="a policy's name, or the path of a .toml file")
    webhook_url: str | None = Field(
        None, description="the http:// or https:// address that is told of each entry of the log"
    )
    webhook_secret: SecretStr | None = Field(
        None, description="at least 16 characters that sign the webhook, or whsec_ and base64"
    )
    webhook_text: bool = Field(
        False, description="true to let the webhook carry what customers and agents wrote, else false"
    )
    host: str = Field("127.0.0.1", description="an address of this machine alone")
    port: int = Field(8000, ge=1, le=65535, description="a port number from 1 to 65535")
    log_level: LogLevel = Field("INFO", description="DEBUG, INFO, WARNING or ERROR")
    max_body_bytes: int = Field(
        524_288, ge=1_024, le=16_777_216, description="a number of bytes from 1024 to 16777216"
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the signature is the library's
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what is handed over counts: no `.env` file, no environment behind the caller's back."""
        return (init_settings,)

    @field_validator("fallback_models", mode="before")
    @classmethod
    def _split_at_commas(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(name.strip() for name in value.split(",") if name.strip())
        return value

    @field_validator("log_level", mode="before")
    @classmethod
    def _any_case(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator("data_dir", "key_file", "checkpoint_file")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value.expanduser().absolute()

    @field_validator("api_base", "webhook_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is not None:
            parts = urlsplit(value)
            if parts.scheme not in ("http", "https") or not parts.hostname:
                raise ValueError("must be an http:// or https:// address")
        return value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        scheme, _, rest = value.partition("://")
        if scheme in ("postgres", "postgresql"):
            return f"postgresql+psycopg://{rest}"
        if scheme not in ("sqlite", "postgresql+psycopg"):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        return value

    @field_validator("host")
    @classmethod
    def _loopback_only(cls, value: str) -> str:
        host = value.strip("[]")
        if host == "localhost":
            return host
        try:
            if ipaddress.ip_address(host).is_loopback:
                return host
        except ValueError:
            pass
        raise ValueError(
            "must be 127.0.0.1, ::1 or localhost: there is no access control yet, so anybody who could"
            " reach another address could read customers' letters"
        )

    @model_validator(mode="after")
    def _fallbacks_follow_a_model(self) -> Self:
        if self.fallback_models and self.model is None:
            raise ValueError(f"{PREFIX}FALLBACK_MODELS: needs {PREFIX}MODEL, the model to try first")
        return self

    @model_validator(mode="after")
    def _a_webhook_is_signed(self) -> Self:
        if (self.webhook_url is None) != (self.webhook_secret is None):
            raise ValueError(f"{PREFIX}WEBHOOK_URL and {PREFIX}WEBHOOK_SECRET: each needs the other")
        if self.webhook_secret is not None and not _can_sign(self.webhook_secret.get_secret_value()):
            raise ValueError(f"{PREFIX}WEBHOOK_SECRET: must be at least 16 characters, or whsec_ and base64")
        if self.webhook_url and self.webhook_text and not _private(self.webhook_url):
            raise ValueError(
                f"{PREFIX}WEBHOOK_TEXT: needs an https:// address, since customers' letters would go over the network"
            )
        return self


def _can_sign(secret: str) -> bool:
    if not secret.startswith("whsec_"):
        return len(secret) >= 16
    try:
        return len(base64.b64decode(secret.removeprefix("whsec_"), validate=True)) >= 16
    except ValueError:
        return False


def _private(url: str) -> bool:
    """Whether nobody can read along: encrypted, or never leaving this machine."""
    parts = urlsplit(url)
    if parts.scheme == "https" or parts.hostname == "localhost":
        return True
    try:
        return ipaddress.ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return False


def load_settings(environ: Mapping[str, str]) -> Settings:
    """Read the settings from an environment such as `os.environ`. An empty value counts as unset.

    Raises:
        BadConfiguration: unknown names or unusable values, one line each; no value is repeated,
            since one of them may be a key.
    """
    problems = _unknown_names(environ)
    source = EnvSettingsSource(Settings)
    source.env_vars = {
        name.lower(): value.strip()
        for name, value in environ.items()
        if name.startswith(PREFIX) and value.strip()
    }
    try:
        settings = Settings(**source())
    except ValidationError as error:
        items = error.errors(include_input=False, include_url=False, include_context=False)
        problems += [
            _line(item["loc"], item["type"], item["msg"]) for item in items if item["type"] != _FOLLOWS
        ]
    if problems:
        raise BadConfiguration("\n".join(problems))
    return settings


def _unknown_names(environ: Mapping[str, str]) -> list[str]:
    fields = [field.upper() for field in Settings.model_fields]
    known = {PREFIX + field for field in fields}
    problems = []
    for name in sorted(environ):
        if not name.upper().startswith(PREFIX) or name.startswith(TEST_PREFIX) or name in known:
            continue
        near = difflib.get_close_matches(name.upper().removeprefix(PREFIX), fields, n=1, cutoff=_NEAR)
        meant = f"; did you mean {PREFIX}{near[0]}?" if near else ""
        problems.append(f"{name}: there is no such setting{meant}")
    return problems


def _line(location: tuple[int | str, ...], kind: str, message: str) -> str:
    words = message.removeprefix("Value error, ")
    if not location:
        return words
    field = str(location[0])
    if kind != "value_error":
        words = f"must be {Settings.model_fields[field].description}"
    return f"{PREFIX}{field.upper()}: {words}"
