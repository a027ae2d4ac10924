# make run · make test · make check: see `make help`.

.PHONY: help run test check lint lock eval bench overhead train shots
.DEFAULT_GOAL := help

# `make run PORT=9000 HOST=::1`. HOST counts only when given to make itself: some shells export one
# with another meaning.
ifneq ($(PORT),)
export SOFTANSWER_PORT := $(PORT)
endif
ifeq ($(origin HOST),command line)
export SOFTANSWER_HOST := $(HOST)
endif

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 14

run: ## set up what is missing, then serve on http://127.0.0.1:8000 (PORT=..., HOST=...)
	@scripts/setup.sh run
	@exec .venv/bin/python app.py

test: ## set up what is missing, then run all tests (ARGS=... goes to pytest)
	@scripts/setup.sh dev
	@scripts/setup.sh browser
	@.venv/bin/python -m pytest -q -n 2 $(ARGS)

lint: ## what check asks beyond the tests
	@scripts/setup.sh dev
	@scripts/check.sh

check: test lint ## tests, lint, format, types, import contracts, generated docs

lock: ## bring the lock files up to pyproject.toml (needs uv)
	@$(LOCK) -o requirements.lock pyproject.toml
	@$(LOCK) -o requirements-dev.lock --group dev pyproject.toml
	@$(LOCK) -o requirements-bench.lock --group dev --group bench --group train pyproject.toml

LOCK = uv pip compile --quiet --python-version 3.11 --universal --generate-hashes \
	--no-emit-index-url --no-header

eval: ## measure how well it works; writes docs/quality.md
	@scripts/setup.sh dev
	@.venv/bin/python -m evals $(ARGS)

bench: ## how fast the check is, beside others of its kind (ARGS=... goes to it)
	@scripts/setup.sh bench
	@.venv/bin/python -m evals.bench $(ARGS)

overhead: ## what it costs to be between an agent and a model (ARGS="--proxy PATH" measures LiteLLM's proxy too)
	@scripts/setup.sh dev
	@.venv/bin/python -m evals.overhead $(ARGS)

train: ## fit the learned detector, what to be sorry for and what is needed again (ARGS=--figures judges the detector too)
	@scripts/setup.sh bench
	@.venv/bin/python -m evals.train $(ARGS)
	@.venv/bin/python -m evals.train_harms
	@.venv/bin/python -m evals.train_needs

shots: ## take the pictures of the page that the README shows
	@scripts/setup.sh dev
	@scripts/setup.sh browser
	@.venv/bin/python -m scripts.screenshots $(ARGS)
