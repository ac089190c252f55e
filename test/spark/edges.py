"""Awkward rows over Spark Connect and on DuckDB: the same table, or the same faults."""

import os
import sys
import time
from pathlib import Path

import pyarrow
import pyarrow.parquet
from duckdb_engine import DuckDBEngine
from examples import Columns, Unfit
from summary import SparkEngine, session
from summing import Request, summed_up
from tables import must_be_same

work, server = Path(sys.argv[1]), int(sys.argv[2])
nan = float("nan")


def connected():
    """The session, once the server answers; it has two minutes to start."""
    last = time.monotonic() + 120
    while True:
        try:
            spark = session()
            spark.sql("SELECT 1").collect()
            return spark
        except Exception as error:
            os.kill(server, 0)
            if time.monotonic() > last:
                sys.exit(f"Spark Connect does not answer: {str(error)[:500]}")
            time.sleep(2)


def outcome(engine, request):
    try:
        return list(summed_up(engine, request)), None
    except (Unfit, ValueError) as error:
        return None, getattr(error, "faults", [str(error)])


def table(**columns):
    return pyarrow.table(columns)


texts = ['"quoted"', "it's", "a,b", "Österreich", "日本", "🦊", " spaced ", "", "NULL", "null", "0", "00", "1e3", "a/b", "a//,b", "(none)x"]
n = 400
ids = [f"{texts[row % len(texts)]}:{row}" for row in range(n)]
truth = [row * 7 % 10 < 3 for row in range(n)]
score = [(row * 37 % 100) / 100 for row in range(n)]
held = [(row * 37 % 100 + row % 3) / 104 for row in range(n)]
country = [None if row % 9 == 0 else texts[row * 5 % len(texts)] for row in range(n)]
own = table(
    id=ids,
    truth=["yes" if one else "no" for one in truth],
    score=pyarrow.array(score, pyarrow.float32()),
    country=country,
    **{"big `spender?".replace("`", ""): [row % 4 == 0 if row % 11 else None for row in range(n)]},
    year=[1990 + row % 3 for row in range(n)],
)
# In another order, and with other columns besides.
theirs = table(
    more=[0] * n,
    score=pyarrow.array(held[::-1], pyarrow.float64()),
    id=ids[::-1],
    truth=["yes" if one else "no" for one in truth[::-1]],
)
numbers = table(id=list(range(n)), label=truth, score=score, country=["x"] * n)
plain = Columns("id", "label", "score", None, (), "1")


def changed(name, values):
    return numbers.set_column(numbers.schema.get_field_index(name), name, pyarrow.array(values))


def with_first(name, value):
    return changed(name, [value, *numbers.column(name).to_pylist()[1:]])


sound = [
    ("texts, two tables, three slice columns", own, theirs, Columns("id", "truth", "score", None, ("country", "big spender?", "year"), "yes")),
    ("one model, boolean labels", numbers, None, plain),
    ("one class", changed("label", [0.0] * n), None, plain._replace(slices=("country",))),
]
unsound = [
    ("NaN", with_first("score", nan), None, plain),
    ("a null score", with_first("score", None), None, plain),
    ("a score above 1", with_first("score", 1.0000001), None, plain),
    ("a null id", with_first("id", None), None, plain),
    ("an id twice", with_first("id", 7), None, plain),
    ("a null label", with_first("label", None), None, plain),
    ("three classes", changed("label", [row % 3 for row in range(n)]), None, plain),
    ("a class that is none", numbers, None, plain._replace(positive="yes")),
    ("columns that are not there, or of another kind", numbers, None, Columns("identity", "label", "country", "before", ("score",), "1")),
    ("a column that no engine can name", numbers.rename_columns(["i`d", "label", "score", "country"]), None, plain._replace(id="i`d")),
    ("other rows", own, theirs.slice(1), Columns("id", "truth", "score", None, (), "yes")),
    ("other labels", own, theirs.set_column(3, "truth", pyarrow.array(["no"] * n)), Columns("id", "truth", "score", None, (), "yes")),
]
spark = connected()
for at, (name, candidate, baseline, columns) in enumerate(unsound + sound):
    paths = {}
    for relation, rows in (("candidate_rows", candidate), ("baseline_rows", baseline)):
        if rows is None:
            continue
        paths[relation] = str(work / f"{at}-{relation}.parquet")
        pyarrow.parquet.write_table(rows, paths[relation])
        spark.read.parquet(paths[relation]).createOrReplaceTempView(relation)
    request = Request(columns, 0.5, baseline is not None)
    of_duckdb, its_faults = outcome(DuckDBEngine(paths["candidate_rows"], paths.get("baseline_rows")), request)
    of_spark, faults = outcome(SparkEngine(spark), request)
    if its_faults != faults:
        sys.exit(f"{name}: DuckDB says {its_faults}, Spark {faults}")
    if faults is None and at >= len(unsound):
        must_be_same(name, of_duckdb, of_spark)
    elif faults is not None and at < len(unsound):
        print(f"ok    {name}: {'; '.join(faults)}", flush=True)
    else:
        sys.exit(f"{name}: {'no faults were found' if faults is None else faults}")
