#!/usr/bin/env bash
# Installs GTO and asks it for versions and stages that Modelgate has tagged: it must say what the ledger says.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$here/../.."
venv="$root/.cache/gto-venv"
source "$here/../support/python-environment.sh"
python_environment "$venv" "$here/requirements.txt"
export PATH="$root/node_modules/.bin:$PATH"
GTO="$venv/bin/gto" node --disable-warning=ExperimentalWarning "$here/readers.ts"
