#!/usr/bin/env bash
# Prints where Chromium is. Where it is missing it is installed, which takes root
# and a Debian or Ubuntu. One retry: apt's unpack folder was seen to vanish midway.
set -eu
find_it() { command -v chromium || command -v chromium-browser || command -v google-chrome; }
install_it() {
	"$(dirname "$0")/heartbeat.sh" "Installing Chromium" sh -c 'apt-get update -qq &&
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-core fonts-dejavu-core' >&2
}
find_it && exit
if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
	echo "missing: Chromium, which the end-to-end tests need; install it (chromium, fonts-noto-core, fonts-dejavu-core)" >&2
	exit 1
fi
install_it || install_it
find_it
