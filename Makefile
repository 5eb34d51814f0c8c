# Liaison's front door: `make help` lists what there is.
SHELL := bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory --no-builtin-rules
.DELETE_ON_ERROR:

# Builds need no version control, and work where git distrusts the folder's owner.
export GOFLAGS := $(GOFLAGS) -buildvcs=false
export GIN_MODE ?= release

# All Go code; the front end's packages bring Go files of their own.
GO_DIRS := backtest bench graph seed server
GO_CODE := $(GO_DIRS:%=./%/...)

# Tools of the checks, each under a name with its version: a new pin is fetched.
TOOLS    := $(CURDIR)/.tools
GOLANGCI := $(TOOLS)/bin/golangci-lint-v2.15.0
TESTSUM  := $(TOOLS)/bin/gotestsum-v1.13.0
# Where docker has no compose, compose itself is compiled, which is a Go program.
COMPOSE  := $(if $(shell docker compose version 2>/dev/null),,$(TOOLS)/bin/docker-compose-v5.0.2)
SAY      := $(CURDIR)/build/heartbeat.sh

# Folders are listed too: their time changes when a file is deleted.
EXPLORER := $(shell find frontend/src frontend/public frontend/index.html frontend/playground.html frontend/embed.html docs/queries graph/cypher frontend/vite.config.ts frontend/package.json 2>/dev/null)
PACKAGES := frontend/node_modules/.package-lock.json
SUITES   := conformance/node_modules/.package-lock.json

.PHONY: help
help: ## List what there is (this)
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

## Running

.PHONY: run
run: need-run frontend/dist/index.html bin/server ## Build what changed, start the explorer and its Neo4j; Ctrl-C stops both
	@exec bin/server $(ARGS)

.PHONY: need-run
need-run:
	@build/need.sh go node $(if $(NEO4J_URI),,java $(if $(wildcard $(or $(LIAISON_NEO4J),$(or $(LIAISON_HOME),.liaison)/neo4j-*)/jars.txt),,mvn))

.PHONY: build
build: need-build frontend/dist/index.html bin/server bin/seed ## Build the explorer, the server and the seed command

.PHONY: need-build
need-build:
	@build/need.sh go node

# Go knows best what changed.
.PHONY: bin/server bin/seed
bin/server bin/seed: bin/%:
	@$(SAY) "Building the $* program" go build -o $@ ./$*

$(PACKAGES): frontend/package-lock.json
	@cd frontend && $(SAY) "Installing the explorer's packages" npm ci --no-fund --no-audit --loglevel=error
	@touch $@

$(SUITES): conformance/package-lock.json
	@cd conformance && $(SAY) "Installing the conformance suites' packages" npm ci --no-fund --no-audit --loglevel=error
	@touch $@

frontend/dist/index.html: $(PACKAGES) $(EXPLORER)
	@cd frontend && $(SAY) "Building the explorer" npm run --silent build -- --logLevel=error
	@touch $@

## Changing

.PHONY: generate
generate: $(PACKAGES) ## Generate code from schema.graphqls and the explorer's queries
	@$(SAY) "Generating the server's code" go generate $(GO_CODE)
	@cd frontend && $(SAY) "Generating the explorer's code" npm run --silent codegen

.PHONY: fmt
fmt: $(PACKAGES) ## Format all code
	gofmt -w $(GO_DIRS)
	cd frontend && npm run --silent format

.PHONY: bench
bench: ## Measure the main operations beside the raw driver (BENCH=arguments)
	go run ./bench $(BENCH)

.PHONY: soak
soak: ## Ask a server for ten minutes while Neo4j is killed and restarted (SOAK=duration)
	go run ./bench -soak $(or $(SOAK),10m)

.PHONY: bench-go
bench-go: ## Run the Go benchmarks (BENCH=pattern)
	go test -run '^$$' -bench '$(or $(BENCH),.)' -benchmem $(GO_CODE)

## Checking

.PHONY: test
test: ## Check everything below, as CI does, and sum up
	@build/test.sh

.PHONY: lint
lint: $(GOLANGCI) ## gofmt, go vet and golangci-lint, which holds the import arrows
	@code=0; \
	unformatted=$$(gofmt -l $(GO_DIRS)); \
	[ -z "$$unformatted" ] || { echo "not formatted (make fmt):" $$unformatted; code=1; }; \
	$(SAY) "go vet" go vet $(GO_CODE) || code=1; \
	$(SAY) "golangci-lint" $(GOLANGCI) run $(GO_CODE) || code=1; \
	exit $$code

.PHONY: generated
generated: $(PACKAGES) ## Is the committed generated code what its sources generate?
	@build/generated.sh

# One package after the other: two databases at once make each other miss their deadlines on a small machine. What they
# share is compiled before, on all cores.
.PHONY: unit
unit: $(TESTSUM) $(SUITES) ## Go tests with the race detector, on a real Neo4j (UNIT=arguments of go test)
	@mkdir -p $(TOOLS)/reports
	@$(SAY) "Compiling with the race detector" go build -race $(GO_CODE)
	@GRAPHQL_HTTP_AUDIT=$(CURDIR)/conformance $(SAY) "Go tests" $(TESTSUM) --format pkgname --junitfile $(TOOLS)/reports/unit.xml -- \
		-race -count=1 -timeout 40m -p 1 $(or $(UNIT),$(GO_CODE))

.PHONY: seed-check
seed-check: ## Check the dataset with our own checker and with Frictionless
	@code=0; \
	$(SAY) "Checking the dataset" go run ./seed -check seed/data || code=1; \
	$(SAY) "Checking the dataset with Frictionless" seed/frictionless.sh seed/data || code=1; \
	exit $$code

.PHONY: explorer-check
explorer-check: $(PACKAGES) ## Types, lint, unit tests and build of the explorer
	@mkdir -p $(TOOLS)/reports
	@cd frontend; code=0; \
	$(SAY) "Types" npm run --silent typecheck || code=1; \
	$(SAY) "Lint" npm run --silent lint || code=1; \
	$(SAY) "Unit tests" npm run --silent test -- --reporter=default --reporter=junit --outputFile.junit=$(TOOLS)/reports/explorer-check.xml || code=1; \
	$(SAY) "Build" npm run --silent build -- --logLevel=error || code=1; \
	$(SAY) "Size" npm run --silent size || code=1; \
	exit $$code

.PHONY: compose-check
compose-check: $(COMPOSE) ## docker compose config: is docker-compose.yml sound?
	@build/compose.sh $(or $(COMPOSE),docker compose)

.PHONY: conformance
conformance: bin/server $(SUITES) ## What tools of others say of the API (SUITES_OF=names of suites)
	@mkdir -p $(TOOLS)/reports
	@set -o pipefail; build/with-server.sh conformance/run.sh $(SUITES_OF) 2>&1 | tee $(TOOLS)/reports/$@.txt

.PHONY: e2e
e2e: frontend/dist/index.html bin/server ## End-to-end tests in headless Chromium (ONLY=part of a name)
	@mkdir -p $(TOOLS)/reports
	@set -o pipefail; CHROMIUM=$$(build/chromium.sh) && export CHROMIUM && \
		build/with-server.sh npm --prefix frontend run --silent e2e 2>&1 | tee $(TOOLS)/reports/$@.txt

$(GOLANGCI):
	@GOBIN=$(TOOLS)/bin $(SAY) "Compiling golangci-lint, once (some minutes)" go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
	@mv $(TOOLS)/bin/golangci-lint $@

$(TESTSUM):
	@GOBIN=$(TOOLS)/bin $(SAY) "Compiling gotestsum, once" go install gotest.tools/gotestsum@v1.13.0
	@mv $(TOOLS)/bin/gotestsum $@

$(TOOLS)/bin/docker-compose-v5.0.2:
	@GOBIN=$(TOOLS)/bin $(SAY) "Compiling docker compose, once (a minute or two)" go install github.com/docker/compose/v5/cmd@v5.0.2
	@mv $(TOOLS)/bin/cmd $@

## Cleaning

.PHONY: clean
clean: ## Delete what was built; keep tools, packages and the database
	rm -rf bin frontend/dist $(TOOLS)/reports

.PHONY: distclean
distclean: clean ## Delete tools and packages as well; keep the database
	rm -rf .tools frontend/node_modules conformance/node_modules examples/typescript/node_modules bench/peer/node_modules
