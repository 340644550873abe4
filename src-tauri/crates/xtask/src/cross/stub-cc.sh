#!/bin/sh
# Stands in for clang and cl where nothing is linked: an empty object where one is asked for.
out= compiles= asked= before= last=
for word in "$@"; do
    case $word in
    -E | -EP | /E | /EP) asked=preprocess ;;
    -c | /c) compiles=yes ;;
    -Fo* | /Fo*) out=${word#?Fo} ;;
    esac
    [ "$before" = -o ] && out=$word
    before=$word last=$word
done
# Build scripts find out the compiler's family with the preprocessor.
[ "$asked" = preprocess ] && exec cc -E -x c "$last"
[ -z "$out" ] && [ "$compiles" = yes ] && out=a.o
[ -z "$out" ] || echo 'typedef int nothing;' | exec cc -x c -c -o "$out" -
