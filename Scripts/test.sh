#!/usr/bin/env bash
# Builds everything in debug and runs every test; fails when a test fails and when none ran.
set -euo pipefail
cd "$(dirname "$0")/.."
log=.build/test.log
swift build --build-tests
status=0
# One test after the other: with hundreds queued on the few threads of a small machine, a server under test would not
# come to answer a peer within that peer's own time limit.
swift test --skip-build --disable-xctest --no-parallel 2>&1 | tee "$log" | grep --line-buffered -vE '^(◇|✔) (Test|Suite) ' || status=${PIPESTATUS[0]}
count=$(sed -nE 's/.*Test run with ([0-9]+) tests?.*/\1/p' "$log" | tail -n 1)
if [ "${count:-0}" -eq 0 ]; then
    echo "No test ran." >&2
    exit 1
fi
[ "$status" -eq 0 ] || grep -E '^✘' "$log" | tail -n 40
grep -E 'Test run with [0-9]+ tests?' "$log" | tail -n 1
exit "$status"
