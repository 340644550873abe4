#!/usr/bin/env bash
# Signs and notarises the disk image. The certificate lies in a keychain of its own meanwhile.
# CERTIFICATE and KEY hold files in Base64; the other variables are those of src-tauri/macos/README.md.
set -euo pipefail
umask 077

folder=$(mktemp -d)
keychain="$folder/signing.keychain-db"
password=$(openssl rand -hex 32)
before=$(security list-keychains -d user | xargs)
clear_up() {
  # shellcheck disable=SC2086 # several files
  security list-keychains -d user -s $before || true
  security delete-keychain "$keychain" || true
  rm -rf "$folder"
}
trap clear_up EXIT

printf %s "$CERTIFICATE" | base64 --decode > "$folder/certificate.p12"
printf %s "$KEY" | base64 --decode > "$folder/notary.p8"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -t 3600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$folder/certificate.p12" -f pkcs12 -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign -k "$keychain"
# Without this, codesign would ask on a screen.
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" > /dev/null
# shellcheck disable=SC2086 # several files
security list-keychains -d user -s "$keychain" $before
unset CERTIFICATE CERTIFICATE_PASSWORD KEY

rm -f target/packages/*-unsigned.dmg
SPAREKEY_NOTARY_KEY="$folder/notary.p8" cargo xtask package --programs target/macos-programs --texts target/texts
