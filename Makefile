# Everything a user or a developer types. What is done already is skipped: see the stamps.

PYTHON ?= python3
PORT ?= 8000
SCHOOL ?=
ROLE ?=
PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet
NPM := PATH="$(CURDIR)/.venv/bin:$$PATH" npm
EDITION := $(if $(SCHOOL),--school $(SCHOOL))
INSTALLED := .venv/.installed node_modules/.installed .cache/browser-wheels/.downloaded
CONTENT := $(shell find build decision_tools docs protocols mkdocs.yml -name __pycache__ -prune -o -print)

export PYTHONPATH := build:.
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve site publish runtime test check paths offline book cards edition review new-school bench lock clean
.DELETE_ON_ERROR:

help:
	@echo "make serve   build the site and serve it on this machine (PORT=8000)"
	@echo "make test    all checks and tests, in a real browser too"
	@echo "make site    build the site in site/ (SCHOOL=poort: what one school publishes, with none of the others)"
	@echo "make publish build the site as it is published: with the printed book of each school (SCHOOL=poort)"
	@echo "make offline write each school's site as a zip that opens without a server to dist/ (SCHOOL=poort)"
	@echo "make check   what is wrong or not plain in pages and tools: file, line, how to mend (SCHOOL=poort)"
	@echo "make paths   list every way through every tool in tests/paths/"
	@echo "make book    write the printed handbook of each school to dist/ (SCHOOL=poort; SCHOOL=all: one of all; ROLE=mentor: a small one)"
	@echo "make review TOOL=poort/te-laat   a tool on paper in dist/, to lay beside its source and to sign"
	@echo "make edition keep what each school says now as its next edition, and tell what changed (SCHOOL=poort)"
	@echo "make new-school NAME=\"De Berg\" SECTOR=vo   a new school to fill in (po, vo or mbo)"
	@echo "make cards   write the crisis card (A5), the poster (A4) and the wall cards of each school to dist/ (SCHOOL=poort)"
	@echo "make bench   measure what a visitor waits for"
	@echo "make lock    renew the lock files after a change of requirements.in or package.json"
	@echo "make clean   remove what was built; installed packages stay"

serve: site
	@exec $(PY) -m pipeline serve --port $(PORT)

site: .cache/site-built

# Its stamp is no school's, so `make site` makes the site without books again.
publish: $(INSTALLED)
	@sh build/system-packages.sh book
	$(PY) -m pipeline site --books $(EDITION)
	@echo "$@ $(SCHOOL)" > .cache/site-built

runtime: $(INSTALLED)
	$(PY) -m pipeline runtime

test: $(INSTALLED)
	@sh build/system-packages.sh book browser
	@sh build/system-packages.sh engines || echo "Without these, no tool is tried in Firefox and in WebKit."
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy --strict decision_tools
	$(PY) -m mypy build/pipeline
	$(PY) -m decision_tools check
	$(MAKE) site SCHOOL=
	$(PY) -m pytest --numprocesses=auto --durations=10

check: .venv/.installed
	@$(PY) -m pipeline check $(EDITION)

paths: .venv/.installed
	$(PY) -m decision_tools paths --write tests/paths

offline: $(INSTALLED)
	$(PY) -m pipeline offline $(EDITION)

book: $(INSTALLED)
	@sh build/system-packages.sh book
	$(PY) -m pipeline book $(EDITION) $(if $(ROLE),--role "$(ROLE)")

review: $(INSTALLED)
	@sh build/system-packages.sh book
	@$(PY) -m pipeline review "$$TOOL"

edition: $(INSTALLED)
	$(PY) -m pipeline edition $(EDITION)

# A variable of this machine that happens to be called NAME is no school.
new-school: .venv/.installed
	@$(PY) -m pipeline new-school "$(if $(findstring command,$(origin NAME)),$$NAME)" "$$SECTOR"
	@$(MAKE) --no-print-directory paths

cards: $(INSTALLED)
	@sh build/system-packages.sh book
	$(PY) -m pipeline cards $(EDITION)

bench: site
	@sh build/system-packages.sh browser
	$(PY) -m pipeline bench

clean:
	rm -rf site dist .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis

# The stamp holds the school whose edition is in site/; nothing is the site of all schools.
.cache/site-built: $(INSTALLED) $(CONTENT) $(if $(wildcard site/index.html),,site-is-missing) \
		$(if $(filter x$(SCHOOL),x$(file < .cache/site-built)),,site-is-missing)
	$(PY) -m pipeline site $(EDITION)
	@echo "$(SCHOOL)" > $@

.PHONY: site-is-missing
site-is-missing:

.venv/.installed: requirements.txt
	@PYTHON="$(PYTHON)" sh build/system-packages.sh python
	@echo "Installing the Python packages (about 250 MB, once)"
	@test -x $(PY) || $(PYTHON) -m venv .venv
	@$(PIP) install --require-hashes --no-deps -r requirements.txt
	@touch $@

node_modules/.installed: package-lock.json .venv/.installed
	@echo "Installing the browser packages (about 35 MB, once)"
	@$(NPM) ci --ignore-scripts
	@touch $@

.cache/browser-wheels/.downloaded: requirements-browser.txt .venv/.installed
	@rm -rf .cache/browser-wheels
	@$(PIP) download --require-hashes --no-deps --only-binary=:all: --python-version 3.14 \
		--dest .cache/browser-wheels -r requirements-browser.txt
	@touch $@

# requirements-browser.txt is renewed by hand: `pip download` and `pip hash` of each new wheel.
lock: .venv/.installed
	@test -x .cache/lock/bin/pip-compile || $(PYTHON) -m venv .cache/lock
	@.cache/lock/bin/python -m pip --disable-pip-version-check --quiet install pip-tools==7.6.2
	CUSTOM_COMPILE_COMMAND="make lock" .cache/lock/bin/pip-compile --quiet --generate-hashes --strip-extras \
		--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options \
		--output-file requirements.txt requirements.in
	$(NPM) install --package-lock-only --ignore-scripts
