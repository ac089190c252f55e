#!/usr/bin/env bash
# Every workflow of the examples and of the documents: without a finding of actionlint and zizmor, and run. README.md
# says by what. Needs Go, Python 3.11 or newer and their package indexes; keeps what it installs in .cache/.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
export PATH="$root/node_modules/.bin:$PATH"

venv="$root/.cache/zizmor-venv"
source "$here/../support/python-environment.sh"
python_environment "$venv" "$here/requirements.txt"

# One folder a version: a program of an earlier one is never taken.
go_program() {
  local bin="$root/.cache/go-bin/${2//\//-}"
  [ -x "$bin/$1" ] || GOBIN="$bin" go install "$2" >&2 || return
  printf '%s\n' "$bin/$1"
}
ACTIONLINT=$(go_program actionlint github.com/rhysd/actionlint/cmd/actionlint@v1.7.12)
ACT=$(go_program act github.com/nektos/act@v0.2.89)
export ACTIONLINT ACT ZIZMOR="$venv/bin/zizmor"

run() {
  node --disable-warning=ExperimentalWarning "$here/$1"
}
run lint.ts
# An environment has `python`, as GitHub's machines do; act takes what is on `PATH`.
PATH="$venv/bin:$PATH" run act.ts
run snippets.ts

# The penguins' packages are in an environment of their own, as for test/examples/check-penguins.sh.
built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT
"$root/examples/penguins/run-in-venv.sh" --out "$built"
PATH="$root/examples/penguins/.cache/venv/bin:$PATH" run penguins.ts
