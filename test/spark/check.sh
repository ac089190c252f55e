#!/usr/bin/env bash
# Installs Spark from its Python package, and sums up rows by it and by DuckDB: the tables must be equal, cell by cell, on 5 million rows
# (`spark-submit`) and on rows that are awkward (Spark Connect). Then a policy with `engine: spark` is judged by the command line.
# Needs a Java runtime, 17 or newer.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$here/../.."
venv="$root/.cache/spark-venv"
source "$here/../support/python-environment.sh"
python_environment "$venv" "$here/requirements.txt"
work="$(mktemp -d)"
server=
finish() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap finish EXIT
export PATH="$venv/bin:$root/node_modules/.bin:$PATH"
export SPARK_LOCAL_IP=127.0.0.1 PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=ignore
SPARK_HOME="$("$venv/bin/python" -c 'import pyspark, pathlib; print(pathlib.Path(pyspark.__file__).parent)')"
export SPARK_HOME
printf 'spark.master local[2]\nspark.ui.enabled false\nspark.driver.memory 2g\nspark.sql.shuffle.partitions 4\nspark.driver.host 127.0.0.1\n' >"$work/spark-defaults.conf"
export SPARK_CONF_DIR="$work"

python "$here/rows.py" "$work/rows.parquet" 5000000
python "$here/many-rows.py" "$work"
node --disable-warning=ExperimentalWarning "$here/same-numbers.ts" "$work"

port="$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')"
"$SPARK_HOME/bin/spark-class" org.apache.spark.deploy.SparkSubmit \
  --class org.apache.spark.sql.connect.service.SparkConnectServer \
  --conf spark.connect.grpc.binding.address=127.0.0.1 --conf "spark.connect.grpc.binding.port=$port" \
  spark-internal >"$work/connect.log" 2>&1 &
server=$!
export SPARK_REMOTE="sc://127.0.0.1:$port"
python "$here/edges.py" "$work" "$server" || { tail -n 40 "$work/connect.log"; exit 1; }
node --disable-warning=ExperimentalWarning "$here/end-to-end.ts" "$work"
