#!/usr/bin/env bash
# Data at https:// and s3:// addresses: takes the engine's extension httpfs of the engine's own version, and validates data of servers
# on loopback with it.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$here/../../.."
cache="$root/.cache/httpfs"
version="$(sed -n 's/.*"version": "\(.*\)",/\1/p' "$root/engines/duckdb/package.json")"
extension="$cache/$version/duckdb_extension_httpfs/extensions/v$version/httpfs.duckdb_extension"
if [ ! -f "$extension" ]; then
  rm -rf "$cache"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --target "$cache/$version" "duckdb-extension-httpfs==$version"
fi
export NODE_EXTRA_CA_CERTS="$root/test/fixtures/tls/certificate.pem"
"$root/node_modules/.bin/node" --disable-warning=ExperimentalWarning "$here/addresses.ts" "$extension"
