#!/usr/bin/env bash
# Fetches what makes an AppImage into this folder, each file held against its sum.
set -euo pipefail

mkdir -p "$1"
cd "$1"
fetch() {
  curl --proto '=https' --tlsv1.2 --fail --silent --show-error --location --retry 3 --output "$1" "$3"
  echo "$2  $1" | sha256sum --check --strict
  chmod +x "$1"
}

fetch linuxdeploy c20cd71e3a4e3b80c3483cef793cda3f4e990aca14014d23c544ca3ce1270b4d \
  https://github.com/linuxdeploy/linuxdeploy/releases/download/1-alpha-20251107-1/linuxdeploy-x86_64.AppImage
fetch linuxdeploy-plugin-gtk.sh b0f4cbc684a0103a9651f0955b635eaea0096b3a66c0f5a2c2aa337960375171 \
  https://raw.githubusercontent.com/linuxdeploy/linuxdeploy-plugin-gtk/7a3fbc31a9e5075073ff8790f26effbac5f84453/linuxdeploy-plugin-gtk.sh
# The part that starts an AppImage would be fetched without a sum otherwise.
fetch runtime-x86_64 2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d \
  https://github.com/AppImage/type2-runtime/releases/download/20251108/runtime-x86_64
