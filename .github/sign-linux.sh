#!/usr/bin/env bash
# `sign-linux.sh packages FOLDER` signs the .rpm files there; `sign-linux.sh sums FOLDER` signs SHA256SUMS.
# GPG_KEY holds the key as text, GPG_PASSPHRASE what opens it.
set -euo pipefail
umask 077

folder=$(realpath "$2")
GNUPGHOME=$(mktemp -d)
export GNUPGHOME
clear_up() {
  gpgconf --kill all || true
  rm -rf "$GNUPGHOME"
}
trap clear_up EXIT

printf '%s\n' "$GPG_PASSPHRASE" > "$GNUPGHOME/passphrase"
gpg --batch --quiet --pinentry-mode loopback --passphrase-file "$GNUPGHOME/passphrase" --import <<< "$GPG_KEY"
key=$(gpg --batch --list-secret-keys --with-colons | awk -F: '$1 == "fpr" { print $10; exit }')
test -n "$key"
unset GPG_KEY GPG_PASSPHRASE

case "$1" in
  packages)
    command -v rpmsign > /dev/null || { sudo apt-get update && sudo apt-get install --yes --no-install-recommends rpm; }
    # Whoever checks a file needs it; it stands in the sums like everything else.
    gpg --batch --armor --export "$key" > "$folder/sparekey.asc"
    for package in "$folder"/*.rpm; do
      rpmsign --addsign --define "__gpg $(command -v gpg)" --define "_gpg_name $key" --define "_gpg_path $GNUPGHOME" \
        --define "_gpg_sign_cmd_extra_args --batch --pinentry-mode loopback --passphrase-file $GNUPGHOME/passphrase" "$package"
      rpmkeys --dbpath "$GNUPGHOME/rpm" --import "$folder/sparekey.asc"
      rpmkeys --dbpath "$GNUPGHOME/rpm" --checksig "$package"
    done
    ;;
  sums)
    gpg --batch --yes --local-user "$key" --pinentry-mode loopback --passphrase-file "$GNUPGHOME/passphrase" \
      --armor --detach-sign --output "$folder/SHA256SUMS.asc" "$folder/SHA256SUMS"
    gpg --batch --verify "$folder/SHA256SUMS.asc" "$folder/SHA256SUMS"
    ;;
  *)
    exit 2
    ;;
esac
