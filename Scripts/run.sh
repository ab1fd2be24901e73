#!/usr/bin/env bash
# Builds if need be and starts the demo practice.
set -euo pipefail
cd "$(dirname "$0")/.."
data=$1 http=$2 dicom=${3:-127.0.0.1:11112}
newest=$(find Package.swift Sources Plugins Examples -type f -newer .build/release/tragus -print -quit 2>/dev/null || echo none)
if [ ! -x .build/release/tragus ] || [ -n "$newest" ]; then
    Scripts/build.sh
    touch .build/release/tragus
fi
exec .build/release/tragus serve --demo --data "$data" --http "$http" --dicom "$dicom"
