#!/usr/bin/env bash
# Cuts GitHub's description again from the published package and compares it with the committed cut. The package is kept
# in .cache/, of which only the one file stays.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

version=23.0.2
whole=$PWD/.cache/openapi-$version.json
if [ ! -f "$whole" ]; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  (cd "$folder" && npm pack --silent "@octokit/openapi@$version" >/dev/null && tar xzf "octokit-openapi-$version.tgz" package/generated/api.github.com.json)
  mkdir -p .cache
  mv "$folder/package/generated/api.github.com.json" "$whole"
fi
npx node scripts/cut-openapi.ts "$whole" --check
