#!/bin/sh
# The AppImage: the same tree as in the other packages, with the window's libraries beside it. For public CI alone.
#
# It has not been run where this was written: linuxdeploy and its GTK plugin come from GitHub. CI fetches them first, by
# their hash, and gives their folder here. Build on the oldest system that is to be supported: the C library is not packed.
#
# usage: build.sh FOLDER-OF-TOOLS, after `cargo xtask package --only tree`
set -eu
tools=$(realpath "$1")
cd "$(dirname "$0")/../../.."
tree=target/packaging/appimage
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)

rm -rf "$tree"
mkdir -p "$tree" target/packages
# The window alone: people who want the terminal's program have packages for it.
cp -a target/packaging/stage/sparekey/usr "$tree/"

export PATH="$tools:$PATH"
# The web view starts programs of its own, whose place is compiled into it: the plugin packs them and mends the place.
export DEPLOY_GTK_VERSION=3
export LINUXDEPLOY_OUTPUT_VERSION="$version"
export LDAI_OUTPUT="target/packages/Sparekey-$version-$(uname -m).AppImage"
# No address for updates in it: there is no updater.
linuxdeploy --appdir "$tree" --plugin gtk --output appimage \
  --desktop-file "$tree/usr/share/applications/org.sparekey.app.desktop" \
  --icon-file "$tree/usr/share/icons/hicolor/256x256/apps/org.sparekey.app.png" \
  --executable "$tree/usr/bin/sparekey"
