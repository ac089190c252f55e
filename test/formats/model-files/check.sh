#!/usr/bin/env bash
# Holds the inspection of model files side by side with picklescan and fickling, on planted faults and on files that the
# libraries write anew; with --all torch and TensorFlow are among them, which take more than two gigabytes.
# With --write: writes the fixtures and the tables of docs/model-files.md.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../../.." && pwd)"
venv="$root/.cache/model-files-venv"

source "$here/../../support/python-environment.sh"

# Debian's torch, which needs no accelerator, with all that it needs: unpacked below .cache, nothing is installed.
torch_root="$root/.cache/model-files-torch"
torch() {
  if [ ! -f "$torch_root/complete" ]; then
    rm -rf "$torch_root" && mkdir -p "$torch_root/packages" && cd "$torch_root/packages"
    apt-get install --simulate --no-install-recommends python3-torch >/dev/null 2>&1 || apt-get update -qq
    apt-get install --simulate --no-install-recommends python3-torch | awk '/^Inst/ { print $2 }' | xargs apt-get -o APT::Sandbox::User=root download -qq
    for package in *.deb; do dpkg -x "$package" "$torch_root"; done
    cd "$root" && rm -rf "$torch_root/packages" && touch "$torch_root/complete"
  fi
  local libraries
  libraries="$(find "$torch_root" -name '*.so*' -printf '%h\n' | sort -u | tr '\n' ':')"
  LD_LIBRARY_PATH="$libraries" PYTHONPATH="$torch_root/usr/lib/python3/dist-packages" /usr/bin/python3 "$@"
}

node() { "$root/node_modules/.bin/node" --disable-warning=ExperimentalWarning "$@"; }
python_environment "$venv" "$here/requirements.txt"
if [ "${1:-}" = --write ]; then
  "$venv/bin/python" "$here/fixtures.py" "$root/test/fixtures/formats/model-files"
else
  fresh="$(mktemp -d)"
  trap 'rm -rf "$fresh"' EXIT
  "$venv/bin/python" "$here/fixtures.py" "$fresh"
  expected=(28 0)
  if [ "${1:-}" = --all ]; then
    shift
    expected=(33 5)
    torch "$here/real-torch.py" "$fresh"
    tensorflow="$root/.cache/model-files-tensorflow-venv"
    python_environment "$tensorflow" "$here/requirements-tensorflow.txt"
    "$tensorflow/bin/python" "$here/real-tensorflow.py" "$fresh" >"$fresh.log" 2>&1 || { cat "$fresh.log" && exit 1; }
    rm "$fresh.log"
  fi
  node "$here/written.ts" "$fresh" "${expected[@]}"
fi
node "$here/side-by-side.ts" "$venv/bin/python" "$@"
