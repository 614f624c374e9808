# `make run` opens SCO Quiz, `make test` checks it. Each first sets up what it needs: system packages and a virtual
# environment in .venv with the versions of a lock file (see setup/). Paths are relative: a space in the checkout's own
# path does no harm.

BIN := .venv/bin
# The one that the environment was made with, so that it is named only once.
PYTHON ?= $(shell $(BIN)/python -c '' 2>/dev/null && echo $(BIN)/python || echo python3)
ARGS ?=
MINUTES ?= 10
PREFIX ?=
AT_PREFIX = $(if $(PREFIX),--prefix "$(PREFIX)")
LOCKED = $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command 'make lock' --quiet

.DEFAULT_GOAL := help
.PHONY: help run check test test-python test-debian-13 faults oracles oracles-debian-13 heard fuzz pictures bench \
	texts words desktop-files lock clean install-desktop uninstall-desktop system ready tools

help: ## List these targets
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r target text; do \
		printf '  make %-17s %s\n' "$$target" "$$text"; done
	@echo '  Variables: PYTHON (as python3.12), ARGS (passed on to the program or to pytest), MINUTES (of fuzz),'
	@echo '  PREFIX (of the desktop entry, as /usr/local)'

run: ready ## Open the window
	$(BIN)/python -m sco_quiz $(ARGS)

check: tools ## While you work, under a minute: as test, of the core and of what you changed
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/python -m mypy
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --numprocesses auto --dist worksteal -m "not slow and not long" \
		tests/domain tests/app tests/authoring $$($(BIN)/python -m tests.changed) $(ARGS)

test: tools ## Format, lint, types, import direction and tests, up to the first that fails
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/python -m mypy
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --numprocesses auto --dist worksteal --durations=15 $(ARGS)

test-python: tools ## Run what another PYTHON may break: the start, and the tests of storage and use cases
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --numprocesses auto --dist worksteal \
		tests/app tests/storage tests/test_launch.py tests/test_main.py tests/gui/startup/test_store_opener.py \
		tests/faults/test_d_program.py $(ARGS)

test-debian-13: ## The same on a Debian 13 that is set up for it; needs root, 1.3 GB for a while, and some minutes
	.ci/debian-13

faults: tools ## Make every fault we know happen, and write what came of it into docs/reliability.md
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -p tests.faults.table -m "fault or long" --numprocesses auto --dist worksteal $(ARGS)

oracles: tools ## Take a quiz with a real screen reader, and hold what it speaks against what is expected
	$(BIN)/python -m pytest -m oracle -rs $(ARGS) tests/oracles

oracles-debian-13: tools ## Print what the Orca of Debian 13 speaks in that quiz; needs root and 0.8 GB for a while
	.ci/oracles-debian-13

heard: tools ## Take that quiz and write the table of docs/accessibility.md (ORACLE_LANGUAGE=zh_CN: in Chinese)
	$(BIN)/python -m tests.oracles --write

fuzz: tools ## Feed broken files to everything that is read, for MINUTES; what is found goes to tests/fuzz/corpus
	$(BIN)/python -m tests.fuzz --minutes $(MINUTES) $(ARGS)

pictures: ready ## Take the demo quiz and save a picture of every page in docs/pictures
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $(BIN)/python -m sco_quiz demo --out docs/pictures $(ARGS)

bench: tools ## Run every benchmark
	set -e; for script in benchmarks/*.py; do $(BIN)/python "$$script" $(ARGS); done

texts: tools ## Bring resources/translations in line with the texts of the window
	$(BIN)/python setup/texts.py resources/translations
	for language in en zh_CN ru; do \
		$(BIN)/pyside6-lrelease resources/translations/sco-quiz_$$language.ts \
			-qm resources/translations/sco-quiz_$$language.qm || exit 1; \
	done

words: ## List the usual English words anew, from Debian's package scowl, which must be installed
	"$(PYTHON)" setup/english_words.py /usr/share resources/words

desktop-files: tools ## Draw the icons of the desktop, and list the releases of CHANGELOG.md for software centres
	QT_QPA_PLATFORM=offscreen $(BIN)/python setup/desktop_files.py .

lock: | system ## Bring the lock files in line with pyproject.toml (ARGS=--upgrade takes newer versions)
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet uv
	$(LOCKED) --extra editable --output-file requirements.lock $(ARGS)
	$(LOCKED) --extra dev --constraint requirements.lock --output-file setup/requirements-dev.lock $(ARGS)

install-desktop: ready ## Put SCO Quiz among the programs of the desktop, for this checkout
	$(BIN)/sco-quiz desktop install $(AT_PREFIX)

uninstall-desktop: ## Take it away again
	@sh setup/system-packages.sh "$(PYTHON)" python
	"$(PYTHON)" -m sco_quiz desktop uninstall $(AT_PREFIX)

clean: ## Remove the virtual environment, caches and built files
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

system:
	@sh setup/system-packages.sh "$(PYTHON)"

ready: | system
	@"$(PYTHON)" setup/environment.py run

tools: | system
	@"$(PYTHON)" setup/environment.py develop
