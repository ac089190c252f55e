#!/usr/bin/env bash
# Makes the reference values again with numpy, scipy and scikit-learn and compares them with the committed ones.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
venv="$here/../../.cache/reference-venv"
source "$here/../support/python-environment.sh"
python_environment "$venv" "$here/requirements.txt"
"$venv/bin/python" "$here/reference.py" check
"$venv/bin/python" "$here/several.py" check
