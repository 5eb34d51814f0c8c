#!/usr/bin/env bash
# Has tools that nobody here wrote judge the contract and a running server.
#
#   conformance/run.sh [SUITE...]     all of them where none is named
#
# BASE_URL says where the server is: http://127.0.0.1:8080 unless set.
set -u
cd "$(dirname "$0")" || exit
export BASE_URL=${BASE_URL:-http://127.0.0.1:8080}
schemathesis=$(sed -n "s/^schemathesis==//p" schemathesis/requirements.txt)
tools=../.tools
reports=$tools/reports/conformance
say=../build/heartbeat.sh

suites=(lint changes relay http live example schemathesis)
declare -A about=(
	[lint]="graphql-eslint on the schema, one check a rule"
	[changes]="graphql-inspector: breaking changes since the baseline are named"
	[relay]="relay-compiler pages through every connection, one check a document"
	[http]="GraphQL over HTTP, the audit of graphql-http: MUST, SHOULD and MAY"
	[live]="Relay's promises on the data: every connection walked, every record fetched again"
	[example]="graphql-codegen and TypeScript: the typed example compiles and runs"
	[schemathesis]="schemathesis: invented operations, one check each"
)
[ $# = 0 ] || suites=("$@")
for suite in "${suites[@]}"; do
	[ -n "${about[$suite]:-}" ] || {
		echo "no suite is called $suite; there are: ${!about[*]}" >&2
		exit 2
	}
done

packages() {
	[ node_modules/.package-lock.json -nt package-lock.json ] ||
		{ $say "Installing the suites' packages" npm ci --no-fund --no-audit --loglevel=error && touch node_modules/.package-lock.json; }
}

# ready NAME: what a suite needs beside the packages.
ready() {
	case $1 in
	http | live | example | schemathesis)
		# shellcheck disable=SC2016
		node -e 'fetch(`${process.env.BASE_URL}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))' ||
			{ echo "  no server is ready at $BASE_URL: start one with make run, or set BASE_URL"; return 1; }
		;;
	esac
	if [ "$1" = schemathesis ] && ! grep -qsxF "$schemathesis" $tools/schemathesis/version; then
		rm -rf $tools/schemathesis
		$say "Installing schemathesis" sh -c "python3 -m venv $tools/schemathesis &&
			$tools/schemathesis/bin/pip install --quiet --disable-pip-version-check --requirement schemathesis/requirements.txt" &&
			echo "$schemathesis" >$tools/schemathesis/version
	fi
}

passed=0 failed=0 summary=()
mkdir -p "$reports"
packages
for suite in "${suites[@]}"; do
	printf '\n=== %s\n' "${about[$suite]}"
	began=$SECONDS report=$reports/$suite.txt good=0 bad=1
	: >"$report"
	if ready "$suite"; then
		$say "Running $suite" node "suites/$suite.mjs" 2>&1 | tee "$report"
		# A suite that ends without a score is a failure.
		read -r good bad < <(sed -nE '$s/^score: ([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$report" | grep . || echo 0 1)
	fi
	passed=$((passed + good)) failed=$((failed + bad))
	summary+=("$(printf '%-13s %5d passed %4d failed %5d s' "$suite" "$good" "$bad" $((SECONDS - began)))")
done

printf '\n=== Summary, for %s\n' "$BASE_URL"
printf '%s\n' "${summary[@]}"
echo
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
