"""What tests share: temporary databases, and a plain word when something optional is absent."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import make_url

from rewriter.service import Service
from tests.web_server import offline_service, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

REQUIRE_ALL = os.environ.get("SOFTANSWER_TEST_REQUIRE_ALL") == "1"
"""The switch that turns "skipped because absent" into failure."""
POSTGRES = os.environ.get("SOFTANSWER_TEST_POSTGRES", "postgresql+psycopg:///postgres")
"""A database of the server on which tests may create databases of their own."""

Require = Callable[[str, bool], None]


@pytest.fixture(scope="session")
def require() -> Require:
    """`require("Chromium", present)`: skip the test when it is absent, or fail if all must be there."""

    def ask(name: str, present: bool) -> None:
        if not present:
            (pytest.fail if REQUIRE_ALL else pytest.skip)(f"{name} is not here")

    return ask


@pytest.fixture(scope="session", autouse=True)
def _no_settings_from_outside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whatever `SOFTANSWER_` names the developer has set, no test and no child process sees them,
    nor the developer's data folder, where a server's keys would be looked for."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("SOFTANSWER_")]:
            patch.delenv(name)
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The address of a SQLite database that does not exist yet."""
    return f"sqlite:///{tmp_path / 'log' / 'softanswer.db'}"


@pytest.fixture(scope="session")
def _postgres_name() -> Iterator[str | None]:
    """A name for this session's own database, `None` without a server."""
    try:
        server = psycopg.connect(_conninfo(), connect_timeout=30, autocommit=True)
    except psycopg.OperationalError:
        yield None
        return
    name = f"softanswer_test_{secrets.token_hex(6)}"
    with server:
        yield name
        server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@pytest.fixture
def postgres_url(require: Require, _postgres_name: str | None) -> str:
    """The address of an empty PostgreSQL database. Making one takes a while, so it is emptied and reused."""
    require("PostgreSQL", _postgres_name is not None)
    with psycopg.connect(_conninfo(), autocommit=True) as server:
        known = server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [_postgres_name]).fetchone()
        if not known:
            server.execute(f'CREATE DATABASE "{_postgres_name}"')
    with psycopg.connect(_conninfo(_postgres_name), autocommit=True) as database:
        database.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        database.execute("DROP SCHEMA public CASCADE")
        database.execute("CREATE SCHEMA public")
    return make_url(POSTGRES).set(database=_postgres_name).render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Each kind of database in turn, empty."""
    url: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return url


def _conninfo(database: str | None = None) -> str:
    url = make_url(POSTGRES).set(drivername="postgresql")
    return (url.set(database=database) if database else url).render_as_string(hide_password=False)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests in a browser come last: from its start on, nothing else can run an event loop in its process."""
    items.sort(key=lambda item: "browser" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def browser(require: Require) -> Iterator[Browser]:
    """A real browser, for all tests that need one."""
    from tests.browsing import CHROMIUM, chromium

    require("Chromium", CHROMIUM is not None)
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The service without a model, over a log that the module's tests share."""
    with offline_service(Path(tmp_path_factory.mktemp("log"))) as service:
        yield service


@pytest.fixture(scope="module")
def url(service: Service) -> Iterator[str]:
    """Where that service answers over real HTTP."""
    with served(service) as url:
        yield url
