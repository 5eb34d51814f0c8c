#!/usr/bin/env bash
# Checks the example: it installs, its types come from the contract, it compiles; and
# where LIAISON_URL names a server's /graphql, it runs there. One line a check.
#
#   examples/typescript/check.sh
#
# AGENCY is what it searches for: an id with more ties than one page holds.
set -u
cd "$(dirname "$0")" || exit
agency=${AGENCY:-za-ssa}
failed=0

# check WHAT COMMAND [ARGUMENT...]: shows what the command says only where it fails.
check() {
	local what=$1 said
	shift
	if said=$("$@" 2>&1); then
		echo "ok    $what"
	else
		echo "FAIL  $what"
		echo "      ${said//$'\n'/$'\n'      }"
		failed=$((failed + 1))
		return 1
	fi
}

packages() {
	[ node_modules/.package-lock.json -nt package-lock.json ] ||
		{ npm ci --no-fund --no-audit --loglevel=error && touch node_modules/.package-lock.json; }
}

# counted: the program shows as many ties as the server says there are, over several
# pages, and addresses of their evidence.
counted() {
	local said ties want
	said=$(npm start --silent -- "$agency") || return
	# shellcheck disable=SC2016
	want=$(node -e '
		const query = "query($id: ID!) { agency(id: $id) { liaisons(first: 1) { totalCount } } }"
		fetch(process.argv[1], {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ query, variables: { id: process.argv[2] } }),
		})
			.then((response) => response.json())
			.then(({ data }) => console.log(data.agency.liaisons.totalCount))
	' "$LIAISON_URL" "$agency") || return
	ties=$(grep -c ': depth [1-5] of 5 ' <<<"$said")
	[ "$want" -gt 5 ] || { echo "$agency has $want ties: name one by AGENCY that has more than a page of 5"; return 1; }
	[ "$ties" = "$want" ] || { echo "it shows $ties ties, and there are $want:"; echo "$said"; return 1; }
	grep -q '^    https\?://' <<<"$said" || { echo "it shows no address of a document:"; echo "$said"; return 1; }
}

# refused: a value that is not accepted is told by its code, with exit code 2.
refused() {
	local said code=0
	said=$(npm start --silent -- "$(printf '%0201d' 0)" 2>&1) || code=$?
	if [ $code != 2 ] || ! grep -q '^Not accepted: query' <<<"$said"; then
		echo "exit code $code: $said"
		return 1
	fi
}

if check "its packages install" packages &&
	check "graphql-codegen accepts the contract and its operations" npm run --silent codegen &&
	check "it compiles, strictly" npm run --silent typecheck &&
	[ -n "${LIAISON_URL:-}" ]; then
	check "it pages through all ties of $agency" counted
	check "it tells a refusal by its code" refused
fi
[ $failed = 0 ]
