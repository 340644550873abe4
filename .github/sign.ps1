# Signs one file in place with Azure Artifact Signing. Who signs stands in the environment; the workflow fills it from secrets.
param([Parameter(Mandatory)][string]$File)
$ErrorActionPreference = 'Stop'

Import-Module TrustedSigning -RequiredVersion 0.5.8
Invoke-TrustedSigning `
  -Endpoint $env:AZURE_SIGNING_ENDPOINT `
  -CodeSigningAccountName $env:AZURE_SIGNING_ACCOUNT `
  -CertificateProfileName $env:AZURE_SIGNING_PROFILE `
  -Files (Resolve-Path -LiteralPath $File).Path `
  -FileDigest SHA256 `
  -TimestampRfc3161 'http://timestamp.acs.microsoft.com' `
  -TimestampDigest SHA256

$found = Get-AuthenticodeSignature -LiteralPath $File
if ($found.Status -ne 'Valid') { throw "${File}: $($found.Status)" }
