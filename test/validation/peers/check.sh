#!/usr/bin/env bash
# Installs the engine from its lock file, holds `validate` side by side with the `datacontract` CLI on the corpus of planted faults, and
# our contracts against the JSON Schema of the standard that its own package ships.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$here/../../.."
venv="$root/.cache/contracts-venv"
source "$here/../../support/python-environment.sh"
python_environment "$venv" "$here/requirements.txt"
cases="$(mktemp -d)"
trap 'rm -rf "$cases"' EXIT
node() { "$root/node_modules/.bin/node" --disable-warning=ExperimentalWarning "$@"; }
node "$here/write-cases.ts" "$cases"
"$venv/bin/python" "$here/peers.py" "$cases"
node "$here/side-by-side.ts" "$cases"
