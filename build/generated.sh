#!/usr/bin/env bash
# Generates again what is committed, from nothing, and compares: changed, missing
# and left-over files all count. Where all is equal the files stay untouched, so
# that nothing is built anew because of a check.
#
#   generated.sh        with the front end's packages installed
set -u
cd "$(dirname "$0")/.." || exit
folders=(server/api/generated frontend/src/api/generated)
kept=$(mktemp -d)

for folder in "${folders[@]}"; do
	mkdir -p "$kept/$folder"
	cp -Rp "$folder/." "$kept/$folder"
done
restore() {
	for folder in "${folders[@]}"; do
		rm -rf "$folder"
		mkdir -p "$folder"
		cp -Rp "$kept/$folder/." "$folder"
	done
}
trap 'rm -rf "$kept"' EXIT
trap 'restore; exit 130' INT TERM

rm -rf "${folders[@]}"
if ! make generate; then
	restore
	exit 1
fi
code=0
for folder in "${folders[@]}"; do
	if ! diff -r -u "$kept/$folder" "$folder" >"$kept/diff"; then
		head -n 60 "$kept/diff"
		echo "$folder is not what its sources generate; it is now: commit it"
		code=1
	fi
done
[ "$code" != 0 ] || restore
exit $code
