#!/bin/sh
# Runs a Windows program for cargo. Bounded: one that opens a window where there is no screen never ends.
exec timeout --foreground --kill-after=10 "${SPAREKEY_WINE_SECONDS:-900}" "$SPAREKEY_WINE" "$@"
