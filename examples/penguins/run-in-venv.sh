#!/bin/sh
# Trains in a virtual environment of its own: ./run-in-venv.sh [--out FOLDER]
# The environment is made in .cache/ beside this script, once for each content of requirements.txt.
# PYTHON names the interpreter, 3.11 or newer.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
venv="$here/.cache/venv"
stamp="$venv/requirements.txt"

if ! cmp -s "$here/requirements.txt" "$stamp"; then
  rm -rf "$venv"
  "${PYTHON:-python3}" -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -r "$here/requirements.txt"
  "$venv/bin/python" -m pip check --disable-pip-version-check
  cp "$here/requirements.txt" "$stamp"
fi

exec "$venv/bin/python" "$here/train.py" "$@"
