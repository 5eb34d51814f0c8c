#!/usr/bin/env bash
# Says in one line what is missing on this machine, for each of the tools named.
#
#   need.sh TOOL...     go node java mvn gcc python
set -u
missing=0
lack() {
	echo "missing: $*" >&2
	missing=1
}
has() { command -v "$1" >/dev/null 2>&1; }

other="or set NEO4J_URI to a Neo4j you have, or run docker compose up"
for tool in "$@"; do
	case $tool in
	go) has go || lack "Go 1.26 or newer (go)" ;;
	node)
		if ! has node || ! has npm; then
			lack "Node.js 20.19 or newer, with npm (node, npm)"
		elif ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
			lack "Node.js 20.19 or newer: this one is $(node --version)"
		fi
		;;
	java) has java || [ -x "${JAVA_HOME:-/nowhere}/bin/java" ] || lack "Java 17 or 21 (java), which the private Neo4j needs; install it, $other" ;;
	mvn) has mvn || lack "Maven (mvn), which fetches the private Neo4j once; install it, $other" ;;
	gcc) has gcc || has clang || lack "a C compiler (gcc), which Go's race detector needs" ;;
	python) python3 -c 'import venv, ensurepip' 2>/dev/null || lack "Python 3 with venv (python3, python3-venv), which the independent check of the dataset needs" ;;
	*) lack "need.sh does not know $tool" ;;
	esac
done
exit $missing
