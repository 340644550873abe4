#!/usr/bin/env bash
# Starts the window's program with the practice mailbox, waits until its first screen is painted, and ends it.
set -euo pipefail

program=$1
said=$(mktemp)
SPAREKEY_STARTUP_TRACE=1 "$program" --practice > "$said" &
window=$!
trap 'kill "$window" 2>/dev/null || true' EXIT
for _ in $(seq 120); do
  if grep -q '^painted ' "$said"; then
    echo "The first screen is painted."
    exit 0
  fi
  if ! kill -0 "$window" 2>/dev/null; then
    echo "The program ended before it painted anything:" >&2
    cat "$said" >&2
    exit 1
  fi
  sleep 0.5
done
echo "Nothing was painted within a minute." >&2
exit 1
