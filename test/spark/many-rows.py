"""5 million rows: the job by `spark-submit`, and the same queries on DuckDB."""

import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet
from duckdb_engine import DuckDBEngine
from examples import Columns
from summary import NAMES, write
from summing import Request, summed_up
from tables import must_be_same

work = Path(sys.argv[1])
job = Path(__file__).resolve().parents[2] / "engines" / "spark" / "summary.py"
rows = work / "rows.parquet"
summary = work / "spark.modelgate-summary.parquet"
begin = time.monotonic()
arguments = ["--id=id", "--label=label", "--score=score", "--baseline-score=before", "--slice=country"]
subprocess.run(["spark-submit", str(job), f"--candidate={rows}", *arguments, f"--output={summary}"], check=True)
print(f"Spark, with its start: {time.monotonic() - begin:.0f} s", flush=True)
begin = time.monotonic()
request = Request(Columns("id", "label", "score", "before", ("country",), "1"), 0.5, False)
table = list(summed_up(DuckDBEngine(rows), request))
print(f"DuckDB: {time.monotonic() - begin:.0f} s", flush=True)
found = pyarrow.parquet.read_table(summary)
must_be_same("5,000,000 rows", table, list(zip(*[found.column(name).to_pylist() for name in NAMES])))
write(str(work / "duckdb.jsonl"), table)
