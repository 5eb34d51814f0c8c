#!/usr/bin/env bash
# Checks docker-compose.yml with `docker compose config`, which starts nothing.
#
#   compose.sh PROGRAM...     docker compose, or the program by itself
set -eu
cd "$(dirname "$0")/.."
config() { "$@" -f docker-compose.yml config --quiet; }

NEO4J_PASSWORD=checked-only config "$@"
echo "docker-compose.yml is sound"
if (unset NEO4J_PASSWORD && config "$@" 2>/dev/null); then
	echo "docker-compose.yml starts a database without a password"
	exit 1
fi
echo "without NEO4J_PASSWORD it is refused"
