#!/usr/bin/env bash
# Installs the programs of others that the tests hold ours against.
set -euo pipefail
cd "$(dirname "$0")/.."
. Scripts/packages.sh
install_missing dcmtk dicom3tools chromium poppler-utils zip unzip curl python3 python3-venv
stamp=.venv/requirements.sha256
wanted=$(sha256sum Tests/Peers/requirements.txt | cut -d' ' -f1)
if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
    echo "Installing the validators from PyPI into .venv"
    [ -x .venv/bin/python ] || python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/Peers/requirements.txt
    echo "$wanted" >"$stamp"
fi
