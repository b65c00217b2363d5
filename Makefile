# One page of commands. `make run` and `make test` each prepare everything they need.
PYTHON = .venv/bin/python
export PYTHONPATH = .
MINUTES = 10
OFF_SCREEN = QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software

.PHONY: run test check bench torture walk audit standalone standalone-test pictures sounds translations lock clean prepared prepared-for-tests

run: prepared
	@$(PYTHON) -m kiosk run

test: prepared-for-tests
	@$(OFF_SCREEN) $(PYTHON) packaging/stages.py all

check: prepared-for-tests
	@$(OFF_SCREEN) $(PYTHON) packaging/stages.py fast

bench: prepared-for-tests
	@$(OFF_SCREEN) $(PYTHON) -m tests.bench

torture: prepared-for-tests
	@$(OFF_SCREEN) $(PYTHON) -m tests.torture

walk: prepared-for-tests
	@$(OFF_SCREEN) $(PYTHON) -m tests.bench.walk --minutes $(MINUTES) $(if $(SEED),--seed $(SEED))

audit: prepared-for-tests
	@$(OFF_SCREEN) $(PYTHON) -m kiosk audit exhibits/$(or $(EXHIBIT),did-relations-improve) --matrix $(or $(MATRIX),usual) --pictures build/audit

standalone: prepared-for-tests
	@$(OFF_SCREEN) $(PYTHON) packaging/standalone.py

standalone-test: standalone
	@$(OFF_SCREEN) $(PYTHON) -m pytest tests/standalone

pictures: prepared-for-tests
	@$(OFF_SCREEN) $(PYTHON) assets/drawings/make.py

sounds: prepared-for-tests
	@$(PYTHON) assets/sounds/make.py

translations: prepared-for-tests
	@$(PYTHON) packaging/translations.py

lock: prepared-for-tests
	@$(PYTHON) packaging/lock.py

clean:
	@rm -rf build dist .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis

prepared:
	@packaging/prepare.sh run

prepared-for-tests:
	@packaging/prepare.sh test
