#!/usr/bin/env bash
# Builds the release program, showing progress; the first time takes long.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -x .build/release/tragus ]; then
    echo "Building for the first time: this takes 10 to 15 minutes on two cores. Later builds take seconds."
fi
swift build -c release --product tragus
