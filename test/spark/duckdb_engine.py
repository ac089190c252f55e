"""The queries of engines/spark on DuckDB: the same text, word for word."""

import sys
from pathlib import Path

import duckdb

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "engines" / "spark"))

NAMES = {"VARCHAR": "string", "BIGINT": "bigint", "INTEGER": "int", "SMALLINT": "smallint", "TINYINT": "tinyint", "DOUBLE": "double", "FLOAT": "float", "BOOLEAN": "boolean"}


class DuckDBEngine:
    def __init__(self, candidate, baseline=None):
        self.connection = duckdb.connect()
        self.connection.execute("SET threads = 2")
        for name, path in (("candidate_rows", candidate), ("baseline_rows", baseline)):
            if path is not None:
                quoted = str(path).replace("'", "''")
                self.connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{quoted}')")

    def types(self, relation):
        return {row[0]: NAMES.get(row[1], row[1].lower()) for row in self.connection.execute(f"DESCRIBE {relation}").fetchall()}

    def define(self, name, sql, keep):
        self.connection.execute(f"CREATE {'TABLE' if keep else 'VIEW'} {name} AS {sql}")

    def ask(self, sql):
        return self.connection.execute(sql).fetchall()
