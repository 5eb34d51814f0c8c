#!/bin/sh
# Has the dataset checked by an independent tool, Frictionless, against its data
# package: an outside opinion beside `go run ./seed -check`. The tool is fetched
# once into .tools/ at the top of the project; it needs Python 3 with venv.
#
#   seed/frictionless.sh [DIR]     default seed/data
set -eu
here=$(cd "$(dirname "$0")" && pwd)
tool=$here/../.tools/frictionless
version=5.21.0
if ! "$tool/bin/frictionless" --version 2>/dev/null | grep -qxF "$version"; then
	python3 -m venv "$tool"
	"$tool/bin/pip" install --quiet --disable-pip-version-check "frictionless==$version"
fi
cd "${1:-$here/data}"
exec "$tool/bin/frictionless" validate datapackage.json
