#!/usr/bin/env bash
# Lists everything that cargo and npm would fetch, for a build without a network: src-tauri/linux/flatpak/*-sources.json.
# Wants git, Node, and Python with aiohttp, tomlkit and yaml.
set -euo pipefail

cd "$(dirname "$0")/.."
commit=50a07682428880637a315e4225499b719317344f
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT

git -C "$tools" init --quiet
git -C "$tools" fetch --quiet --depth 1 https://github.com/flatpak/flatpak-builder-tools "$commit"
git -C "$tools" checkout --quiet "$commit"

# The lock file holds sums, but not where things lie: npm knows which registry it takes them from, and all registries
# lay out their archives alike.
# shellcheck disable=SC2016 # those are JavaScript's
node --input-type=module --eval '
  import { execFileSync } from "node:child_process";
  import { readFileSync, writeFileSync } from "node:fs";
  const registry = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim().replace(/\/$/, "");
  const lock = JSON.parse(readFileSync("ui/package-lock.json", "utf8"));
  for (const [path, entry] of Object.entries(lock.packages)) {
    const name = path.split("node_modules/").pop();
    if (!entry.integrity || entry.resolved) continue;
    entry.resolved = `${registry}/${name}/-/${name.split("/").pop()}-${entry.version}.tgz`;
  }
  writeFileSync("ui/package-lock.json", JSON.stringify(lock, null, 2) + "\n");
'
python3 "$tools/cargo/flatpak-cargo-generator.py" Cargo.lock -o src-tauri/linux/flatpak/cargo-sources.json
PYTHONPATH="$tools/node" python3 -m flatpak_node_generator npm ui/package-lock.json \
  -o src-tauri/linux/flatpak/node-sources.json
