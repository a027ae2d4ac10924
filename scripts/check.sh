#!/usr/bin/env bash
# Everything that `make check` asks beyond the tests. Asks all of it, then says what did not hold.
set -uo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
failed=()

ask() {
    local name=$1
    shift
    printf '%s ... ' "$name"
    local answer
    if answer=$("$@" 2>&1); then
        echo ok
    else
        echo "NOT OK"
        printf '%s\n' "$answer"
        failed+=("$name")
    fi
}

ask "lint" $bin/ruff check .
ask "format" $bin/ruff format --check .
ask "types" $bin/mypy
ask "import contracts" $bin/lint-imports
ask "start-up hooks in site-packages" $bin/python scripts/startup_hooks.py
ask "what is made from the rules is up to date" $bin/python -m evals.rules_page --check
ask "docs/quality.md is up to date" $bin/python -m evals --check

if [ ${#failed[@]} -gt 0 ]; then
    printf 'did not hold: %s\n' "$(printf '%s; ' "${failed[@]}")" >&2
    exit 1
fi
