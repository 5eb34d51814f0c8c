#!/usr/bin/env bash
# Runs a command and says at growing intervals that it is still at work.
#
#   heartbeat.sh WHAT COMMAND [ARGUMENT...]
set -u
what=$1
shift
echo "$what ..."

beat() {
	local passed=0 next=2
	while sleep 1 && kill -0 $$ 2>/dev/null; do
		passed=$((passed + 1))
		if [ "$passed" -ge "$next" ]; then
			echo "  ... $what: $passed s"
			next=$((next + (next < 10 ? next : 10)))
		fi
	done
}
beat &
trap 'kill %1 2>/dev/null' EXIT

"$@"
