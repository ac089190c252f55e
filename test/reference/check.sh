#!/usr/bin/env bash
# Makes the reference values again with numpy, scipy and scikit-learn and compares them with the committed ones.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
venv="$here/../../.cache/reference-venv"
stamp="$venv/requirements.installed"
if ! cmp -s "$here/requirements.txt" "$stamp"; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$stamp"
fi
"$venv/bin/python" "$here/reference.py" check
"$venv/bin/python" "$here/several.py" check
