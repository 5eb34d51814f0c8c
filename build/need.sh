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
# fetch installs packages of Debian or Ubuntu where that is allowed.
fetch() {
	has apt-get && [ "$(id -u)" = 0 ] || return 1
	"$(dirname "$0")/heartbeat.sh" "Installing $*" sh -c "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $*"
}
has_cc() { has gcc || has clang; }
has_venv() { python3 -c 'import venv, ensurepip' 2>/dev/null; }

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
	gcc) has_cc || { fetch gcc libc6-dev && has_cc; } || lack "a C compiler (gcc), which Go's race detector needs" ;;
	python) has_venv || { fetch python3 python3-venv && has_venv; } || lack "Python 3 with venv (python3, python3-venv), which the independent check of the dataset needs" ;;
	*) lack "need.sh does not know $tool" ;;
	esac
done
exit $missing
