#!/usr/bin/env bash
# Brings this machine to where the service runs (`run`), the tests run (`dev`) or the benchmarks and
# the training run (`bench`), and installs what only some tests need (`browser`, `postgres`); does
# nothing, fast, when that is already so.
#
# The virtual environment is .venv. .venv/installed holds the hashes of the locks that it satisfies.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*" >&2; }
stop() {
    say "$*"
    exit 2
}

# as_root COMMAND...: runs it as root where that needs nobody's password, else fails.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n true 2>/dev/null && sudo -n "$@"
    fi
}

# apt_install PACKAGE...: installs Debian packages where it may, else fails.
apt_install() {
    command -v apt-get >/dev/null || return 1
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@")
    as_root "${install[@]}" >/dev/null 2>&1 && return
    as_root apt-get update -qq >/dev/null 2>&1 && as_root "${install[@]}" >/dev/null
}

make_venv() {
    local python=${PYTHON:-python3}
    command -v "$python" >/dev/null || stop "Python 3.11 or later is needed; on Debian: apt-get install python3"
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        stop "$("$python" --version) is too old: Python 3.11 or later is needed (name it with PYTHON=...)"
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        say "Debian's Python needs the package python3-venv to make .venv; installing it"
        apt_install python3-venv || stop "python3-venv is missing; as root: apt-get install python3-venv"
        "$python" -c 'import ensurepip, venv' 2>/dev/null ||
            stop "$python still cannot make a virtual environment; install the venv package that belongs to it"
    fi
    say "making .venv"
    "$python" -m venv --clear .venv
}

hash_of() { sha256sum "$1" | cut -d' ' -f1; }

# install LOCK [SATISFIED...]: installs a lock, exactly and hash-checked; notes what .venv now satisfies.
install() {
    local lock=$1
    grep -qsF "$(hash_of "$lock")" .venv/installed && .venv/bin/python -c '' 2>/dev/null && return
    .venv/bin/python -m pip --version >/dev/null 2>&1 || make_venv
    say "installing what $lock names (a few minutes the first time)"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: -r "$lock" ||
        stop "the packages could not be installed; the lines above say why"
    sha256sum "$@" >.venv/installed
}

find_browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

# Playwright brings a program of its own that drives the browser; it needs a library that bare Debian lacks.
driver_runs() { .venv/lib/python*/site-packages/playwright/driver/node --version >/dev/null 2>&1; }

case "${1:-}" in
run) install requirements.lock ;;
dev) install requirements-dev.lock requirements.lock ;;
bench) install requirements-bench.lock requirements-dev.lock requirements.lock ;;
browser)
    find_browser >/dev/null && driver_runs && exit
    say "installing Debian's chromium for the browser tests"
    apt_install chromium libatomic1 ||
        say "the browser tests will be skipped; as root: apt-get install chromium libatomic1"
    ;;
postgres)
    say "installing Debian's postgresql for the database tests"
    apt_install postgresql || stop "no PostgreSQL; as root: apt-get install postgresql"
    ;;
*) stop "usage: scripts/setup.sh run|dev|bench|browser|postgres" ;;
esac
