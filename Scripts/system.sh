#!/usr/bin/env bash
# Installs the Debian packages that the build links against.
set -euo pipefail
cd "$(dirname "$0")/.."
. Scripts/packages.sh
command -v swift >/dev/null || { echo "Swift 6.3 is missing: see https://www.swift.org/install/linux/" >&2; exit 2; }
install_missing build-essential pkg-config libsqlite3-dev libturbojpeg0-dev libpango1.0-dev fonts-dejavu-core fonts-noto-core
