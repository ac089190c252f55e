#!/usr/bin/env bash
# Installs GTO and asks it for versions and stages that Modelgate has tagged: it must say what the ledger says.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$here/../.."
venv="$root/.cache/gto-venv"
stamp="$venv/requirements.installed"
if ! cmp -s "$here/requirements.txt" "$stamp"; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$stamp"
fi
export PATH="$root/node_modules/.bin:$PATH"
GTO="$venv/bin/gto" node --disable-warning=ExperimentalWarning "$here/readers.ts"
