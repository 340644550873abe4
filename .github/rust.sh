#!/usr/bin/env bash
# Installs the Rust that the workflows build with; further words are further targets.
set -euo pipefail

rust=1.95.0
rustup=1.29.0
# As Rust's own images have it for x86_64-unknown-linux-gnu.
checksum=4acc9acc76d5079515b46346a485974457b5a79893cfb01112423c89aeb5aa10

if ! command -v rustup >/dev/null; then
  file=$(mktemp)
  curl --proto '=https' --tlsv1.2 --fail --silent --show-error --location --retry 3 --output "$file" \
    "https://static.rust-lang.org/rustup/archive/$rustup/x86_64-unknown-linux-gnu/rustup-init"
  echo "$checksum  $file" | sha256sum --check --strict
  chmod +x "$file"
  "$file" -y --quiet --no-modify-path --profile minimal --default-toolchain none
  rm "$file"
  folder="${CARGO_HOME:-$HOME/.cargo}/bin"
  PATH="$folder:$PATH"
  echo "$folder" >> "$GITHUB_PATH"
fi
rustup toolchain install "$rust" --no-self-update --profile minimal --component clippy --component rustfmt
rustup default "$rust"
for target in "$@"; do
  rustup target add "$target"
done
