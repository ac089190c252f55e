# Sourced by the checks that need Python packages. `python_environment FOLDER REQUIREMENTS` makes an environment with just these
# packages, and keeps it while the list stays the same.
python_environment() {
  local folder=$1 requirements=$2
  cmp -s "$requirements" "$folder/requirements.installed" && return
  rm -rf "$folder"
  python3 -m venv "$folder"
  "$folder/bin/pip" install --quiet --no-compile --disable-pip-version-check -r "$requirements"
  cp "$requirements" "$folder/requirements.installed"
}
