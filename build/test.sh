#!/usr/bin/env bash
# Runs all checks, one after the other, whatever the ones before found; then says
# how each went, and how many tests passed and failed: a check that is no suite of
# tests counts as one.
set -u
cd "$(dirname "$0")/.." || exit
reports=.tools/reports
rm -rf "$reports"
mkdir -p "$reports"

build/need.sh go node java mvn gcc python || exit 1

checks=(lint generated unit seed-check explorer-check compose-check conformance e2e)
summary=()
passed=0 failed=0
clock() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# tally adds up what a check's report says: "tests failures skipped".
tally() {
	case $1 in
	unit | explorer-check)
		[ -s "$reports/$1.xml" ] || return 1
		local head
		head=$(grep -m1 -o '<testsuites [^>]*>' "$reports/$1.xml") || return 1
		number() { grep -o " $1=\"[0-9]*\"" <<<"$head" | grep -o '[0-9]*' || echo 0; }
		echo "$(number tests) $(($(number failures) + $(number errors))) $(grep -c '<skipped' "$reports/$1.xml")"
		;;
	conformance | e2e)
		local line
		line=$(grep -Eo '[0-9]+ passed, [0-9]+ failed' "$reports/$1.txt" 2>/dev/null | tail -n 1)
		[ -n "$line" ] || return 1
		awk '{ print $1 + $3, $3, 0 }' <<<"$line"
		;;
	*) return 1 ;;
	esac
}

for i in "${!checks[@]}"; do
	check=${checks[i]}
	began=$SECONDS
	printf '\n=== %d/%d %s (%s since the start)\n' $((i + 1)) ${#checks[@]} "$check" "$(clock $SECONDS)"
	verdict=ok
	make -k "$check" || verdict=FAILED
	read -r tests failures skipped < <(tally "$check" || echo "1 0 0")
	# What fails without a failing test, as code that does not build, is a failure too.
	if [ $verdict = FAILED ] && [ "$failures" = 0 ]; then
		failures=1
		[ "$tests" -gt 1 ] && tests=$((tests + 1))
	fi
	passed=$((passed + tests - failures - skipped)) failed=$((failed + failures))
	note=
	[ "$skipped" = 0 ] || note=", $skipped skipped (named above)"
	summary+=("$(printf '%-15s %-6s %6s   %d of %d%s' "$check" "$verdict" "$(clock $((SECONDS - began)))" $((tests - failures - skipped)) "$tests" "$note")")
done

printf '\n=== Summary (%s)\n' "$(clock $SECONDS)"
printf '%s\n' "${summary[@]}"
echo
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
