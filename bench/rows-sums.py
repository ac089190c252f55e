"""Joins two prediction files by id with DuckDB and computes the sums that judging needs: by bucket, by slice, by bins."""

import sys

import duckdb

connection = duckdb.connect()
baseline, candidate = sys.argv[1:3]
connection.execute(
    f"""
    CREATE VIEW joined AS SELECT id, c.label, c.score AS a, b.score AS b, c.country FROM '{candidate}' c
    JOIN '{baseline}' b USING (id) WHERE c.label = b.label
    """
)
loss = "-ln(greatest(2.220446049250313e-16, CASE WHEN label = 1 THEN {0} ELSE 1 - {0} END))"
sums = ", ".join(
    f"sum({x}), sum({y}), sum(({x} - {y}) * ({x} - {y})), sum({x} * {x}), sum({y} * {y})"
    for x, y in ((loss.format("a"), loss.format("b")), ("(a - label) * (a - label)", "(b - label) * (b - label)"))
)
connection.execute(
    f"""
    CREATE TABLE rows AS SELECT country, hash(id) % 1000 AS bucket, label, a >= 0.5 AS ours, b >= 0.5 AS theirs,
      count(*) AS n, sum(hash(id, label)::HUGEINT) AS fingerprint, {sums} FROM joined GROUP BY ALL
    """
)
for score in ("a", "b"):
    connection.execute(
        f"CREATE TABLE bins_{score} AS SELECT country, label, floor({score} * 65536)::INT AS bin, count(*) FROM joined GROUP BY ALL"
    )
connection.execute(
    "CREATE TABLE pairs AS SELECT country, label, floor(a * 256)::INT AS x, floor(b * 256)::INT AS y, count(*) FROM joined GROUP BY ALL"
)
print(connection.execute("SELECT count(*), sum(n) FROM rows").fetchone())
