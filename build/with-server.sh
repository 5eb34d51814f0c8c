#!/usr/bin/env bash
# Runs the end-to-end tests in Chromium against the built server, which has a home,
# a database and ports of its own.
#
#   e2e.sh [ARGUMENT...]     arguments go to the tests
set -eu
cd "$(dirname "$0")/.."
CHROMIUM=$(build/chromium.sh)
home=$(mktemp -d)
server=
finish() {
	if [ -n "$server" ]; then
		kill "$server" 2>/dev/null || true
		wait "$server" || true
	fi
	rm -rf "$home"
}
trap finish EXIT
trap 'exit 130' INT TERM

# The program is shared with make run and the Go tests; the data is not.
version=$(sed -n 's/^const Version = "\(.*\)"/\1/p' graph/local/distribution.go)
env -u NEO4J_URI LIAISON_HOME="$home/liaison" LIAISON_NEO4J="$PWD/.liaison/neo4j-$version" \
	LIAISON_ADDR=127.0.0.1:0 LIAISON_BOLT_PORT=0 bin/server >"$home/out" 2>"$home/log" &
server=$!

echo "Starting the server ..."
url=
for second in $(seq 1 600); do
	url=$(sed -n 's#^Explorer *\(http://[^/]*\)/#\1#p' "$home/out")
	[ -z "$url" ] || break
	if ! kill -0 "$server" 2>/dev/null; then
		cat "$home/out" "$home/log"
		echo "the server did not start"
		exit 1
	fi
	[ $((second % 5)) != 0 ] || echo "  ... $(tail -n 1 "$home/out") ($second s)"
	sleep 1
done
node -e 'fetch(process.argv[1] + "/readyz").then(async (r) => { console.log(`${r.status} ${await r.text()}`.trim()); process.exit(r.ok ? 0 : 1) })' "$url"

echo "Testing $url in $CHROMIUM ..."
code=0
(cd frontend && BASE_URL=$url CHROMIUM=$CHROMIUM npm run --silent e2e -- "$@") || code=$?
if [ $code != 0 ]; then
	echo "the server's log:"
	tail -n 40 "$home/log"
fi
exit $code
