#!/usr/bin/env bash
# Installs the set-up in this folder on Windows without a question, starts what it brought, and removes it again.
# With "signed" as second word, all that it brought has to bear a signature that Windows takes.
set -euo pipefail

packages=("$1"/*.exe)
test "${#packages[@]}" = 1
folder=$(cygpath "$LOCALAPPDATA")/Programs/Sparekey
menu=$(cygpath "$APPDATA")/Microsoft/Windows/"Start Menu"/Programs/Sparekey
# The shell would take /S for a folder.
export MSYS2_ARG_CONV_EXCL='*'

# shellcheck disable=SC2016 # those are PowerShell's
is_signed() {
  FILE=$(cygpath --windows "$1") powershell -NoProfile -Command '
    $found = Get-AuthenticodeSignature -LiteralPath $env:FILE
    Write-Output "$($env:FILE): $($found.Status), $($found.SignerCertificate.Subject)"
    if ($found.Status -ne "Valid") { exit 1 }'
}

"${packages[0]}" /S
for name in sparekey.exe sparekey-cli.exe sparekey_shared.dll uninstall.exe; do
  test -f "$folder/$name"
  if [ "${2:-}" = signed ]; then is_signed "$folder/$name"; fi
done
if [ "${2:-}" = signed ]; then is_signed "${packages[0]}"; fi

"$folder/sparekey-cli.exe" detect anna@gmail.com
"$(dirname "$0")/first-screen.sh" "$folder/sparekey.exe"

# It goes on in a copy of itself, after this call.
"$folder/uninstall.exe" /S
for _ in $(seq 60); do
  if [ ! -e "$folder" ] && [ ! -e "$menu" ]; then break; fi
  sleep 0.5
done
test ! -e "$folder"
test ! -e "$menu"
if reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Sparekey' 2>/dev/null; then
  echo "Windows still lists it." >&2
  exit 1
fi
echo "Installed, started and removed."
