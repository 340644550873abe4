#!/bin/sh
# Stands in for ar and lib.exe where nothing is linked: an empty archive.
for word in "$@"; do
    case $word in
    -[oO][uU][tT]:* | /[oO][uU][tT]:*) printf '!<arch>\n' >"${word#?????}" && exit ;;
    esac
done
for word in "$@"; do
    case $word in
    *.a | *.lib) printf '!<arch>\n' >"$word" && exit ;;
    esac
done
