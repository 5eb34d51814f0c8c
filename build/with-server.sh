#!/usr/bin/env bash
# Runs a command beside the built server, which has a home, a database and ports of
# its own. The command finds it by BASE_URL.
#
#   with-server.sh COMMAND [ARGUMENT...]
set -eu
cd "$(dirname "$0")/.."
home=$(mktemp -d)
server=
trap '[ -z "$server" ] || { kill "$server"; wait "$server"; } || true; rm -rf "$home"' EXIT
trap 'exit 130' INT TERM

: >"$home/out" # read below before the server has opened it

# The program is shared with make run and the Go tests; the data is not.
version=$(sed -n 's/^const Version = "\(.*\)"/\1/p' graph/local/distribution.go)
env -u NEO4J_URI LIAISON_HOME="$home/liaison" LIAISON_NEO4J="$PWD/.liaison/neo4j-$version" \
	LIAISON_ADDR=127.0.0.1:0 LIAISON_BOLT_PORT=0 bin/server >"$home/out" 2>"$home/log" &
server=$!

echo "Starting the server ..."
BASE_URL=
for second in $(seq 1 600); do
	BASE_URL=$(sed -n 's#^Explorer *\(http://[^/]*\)/#\1#p' "$home/out")
	[ -z "$BASE_URL" ] || break
	if ! kill -0 "$server" 2>/dev/null; then
		cat "$home/out" "$home/log"
		echo "the server did not start"
		exit 1
	fi
	[ $((second % 5)) != 0 ] || echo "  ... $(tail -n 1 "$home/out") ($second s)"
	sleep 1
done
[ -n "$BASE_URL" ] || { echo "the server did not start within 10 minutes"; exit 1; }
node -e 'fetch(process.argv[1] + "/readyz").then((r) => { console.log("readyz:", r.status); process.exit(r.ok ? 0 : 1) })' "$BASE_URL"

echo "$* on $BASE_URL ..."
export BASE_URL
code=0
"$@" || code=$?
if [ $code != 0 ]; then
	echo "the server's last words:"
	tail -n 40 "$home/log"
fi
exit $code
