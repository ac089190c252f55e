#!/usr/bin/env bash
# Holds the inspection of model files side by side with picklescan and fickling, on planted faults and on files that the
# libraries write anew. With --write: writes the fixtures and the tables of docs/model-files.md.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$here/../../.."
venv="$root/.cache/model-files-venv"
stamp="$venv/requirements.installed"
if ! cmp -s "$here/requirements.txt" "$stamp"; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$stamp"
fi
node() { "$root/node_modules/.bin/node" --disable-warning=ExperimentalWarning "$@"; }
if [ "${1:-}" = --write ]; then
  "$venv/bin/python" "$here/fixtures.py" "$root/test/fixtures/formats/model-files"
else
  fresh="$(mktemp -d)"
  trap 'rm -rf "$fresh"' EXIT
  "$venv/bin/python" "$here/fixtures.py" "$fresh"
  node "$here/written.ts" "$fresh"
fi
node "$here/side-by-side.ts" "$venv/bin/python" "$@"
