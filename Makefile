# make install  the command .venv/bin/trabecula, from the hash-pinned lock
# make demo     plans for the sample patients, and says where the pages are
# make check    format, lint, strict types, import contracts, generated files fresh
# make test     installs what tests need, and runs them
PYTHON ?= python3
BIN := .venv/bin

.PHONY: install demo develop browser check format generate test bench lock clean

install: .venv/installed
develop: .venv/developed

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Trabecula needs Python 3.11 or later: make PYTHON=/path/to/python3")'
	$(PYTHON) -m venv .venv

.venv/installed: requirements/run.lock pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

.venv/developed: requirements/develop.lock .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/develop.lock
	touch $@

# Spark is tested where there is a Java to run it.
.venv/spark: requirements/spark.lock .venv/developed
	if command -v java >/dev/null; then $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/spark.lock; fi
	touch $@

demo: install
	$(BIN)/trabecula demo

browser:
	tools/install_browser

check: develop
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright
	$(BIN)/lint-imports --no-cache
	$(BIN)/python tools/generate.py --check

format: develop
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

generate: develop
	$(BIN)/python tools/generate.py

test: develop browser .venv/spark
	$(BIN)/python -m pytest -n auto

# bench ends with the table of speed; it fails where a ratio is a fifth worse than recorded
bench: develop
	$(BIN)/python bench/run.py
	$(BIN)/python bench/reading.py
	$(BIN)/python bench/knowing.py
	$(BIN)/python bench/rows.py
	$(BIN)/python bench/score.py
	$(BIN)/python bench/options.py
	$(BIN)/python bench/hard_cases.py
	$(BIN)/python bench/follow.py
	$(BIN)/python bench/apple_health.py
	$(BIN)/python bench/synthetic.py
	$(BIN)/python bench/alerting.py
	$(BIN)/python bench/stages.py
	$(BIN)/python bench/recorded.py

lock: develop
	tools/lock

clean:
	rm -rf .venv build dist
