"""
Sums up prediction rows on Spark into a summary that Modelgate judges in place of the rows (docs/spark.md).

    spark-submit summary.py --candidate s3a://bucket/candidate --baseline s3a://bucket/baseline \\
        --id tx_id --label is_fraud --score p_fraud --slice country --output fraud.modelgate-summary.parquet

With SPARK_REMOTE=sc://host:15002 and plain `python3 summary.py`, or `spark-submit --remote`, it runs over Spark Connect.
Ends with 0; with 1 and a line `modelgate fault: ...` for each thing that is wrong with the rows; with 2 for wrong arguments.
"""

import argparse
import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from examples import Columns, Unfit  # noqa: E402
from summing import SUMS, Request, summed_up  # noqa: E402

NAMES = ("part", "column", "value", "at", "n", "middle", "low")
FORMATS = ("parquet", "orc", "csv", "json", "table")


class SparkEngine:
    def __init__(self, spark):
        self.spark = spark

    def types(self, relation):
        return {field.name: field.dataType.simpleString() for field in self.spark.table(relation).schema.fields}

    def define(self, name, sql, keep):
        frame = self.spark.sql(sql)
        if keep and name not in SUMS:
            frame = frame.persist()
        elif keep:
            # Sums are few, whatever shuffled them: hundreds of tasks for a few thousand rows would take longer than the sums. And each
            # task would carry all that the rows were made by, were they only cached.
            frame = frame.coalesce(4).localCheckpoint(eager=True)
        frame.createOrReplaceTempView(name)

    def ask(self, sql):
        return [tuple(row) for row in self.spark.sql(sql).collect()]


def main(arguments):
    options = parsed(arguments)
    columns = Columns(options.id, options.label, options.score, options.baseline_score, tuple(options.slice), options.positive)
    request = Request(columns, options.threshold, options.baseline is not None)
    spark = session()
    engine = SparkEngine(spark)
    try:
        define_rows(spark, "candidate_rows", options.candidate, options.format)
        if options.baseline is not None:
            define_rows(spark, "baseline_rows", options.baseline, options.format)
        rows = list(summed_up(engine, request))
    except (Unfit, ValueError) as error:
        for fault in getattr(error, "faults", [str(error)]):
            print("modelgate fault: " + " ".join(fault.split()), file=sys.stderr, flush=True)
        return 1
    write(options.output, rows)
    print(f"{options.output}: {len(rows)} numbers", flush=True)
    spark.stop()
    return 0


def parsed(arguments):
    parser = argparse.ArgumentParser(description="Sums up prediction rows into a summary.", allow_abbrev=False)
    parser.add_argument("--candidate", action="append", required=True, help="path or address of the rows; repeatable; with --format table a table's name")
    baseline = parser.add_mutually_exclusive_group()
    baseline.add_argument("--baseline", action="append", help="rows of the baseline, with the same columns")
    baseline.add_argument("--baseline-score", help="column of the baseline's score in the candidate's rows")
    parser.add_argument("--id", required=True, help="column that names a row; no two may have the same")
    parser.add_argument("--label", required=True, help="column of the true class")
    parser.add_argument("--score", required=True, help="column of the probability of the positive class")
    parser.add_argument("--positive", default="1", help="the positive class (default: 1)")
    parser.add_argument("--threshold", type=float, default=0.5, help="a row is predicted positive from this score on (default: 0.5)")
    parser.add_argument("--slice", action="append", default=[], help="column of slices; repeatable")
    parser.add_argument("--format", choices=FORMATS, default="parquet")
    parser.add_argument("--output", required=True, help="file to write: *.modelgate-summary.parquet (needs pyarrow), or *.jsonl")
    options = parser.parse_args(arguments)
    if not 0 <= options.threshold <= 1:
        parser.error("argument --threshold: expected a number from 0 to 1")
    if len(set(options.slice)) < len(options.slice):
        parser.error("argument --slice: a column is given twice")
    if options.output.endswith(".parquet"):
        try:
            import pyarrow.parquet  # noqa: F401
        except ImportError:
            parser.error("argument --output: Parquet needs pyarrow in the driver's Python; install it, or name a file that ends in .jsonl")
    elif not options.output.endswith(".jsonl"):
        parser.error("argument --output: expected a name that ends in .parquet or .jsonl")
    return options


def session():
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.appName("modelgate-summary")
    remote = os.environ.get("SPARK_REMOTE")
    spark = (builder.remote(remote) if remote else builder).getOrCreate()
    # A sum that does not fit is an error, never another number; names are what the data says.
    for setting, value in (
        ("spark.sql.ansi.enabled", "true"),
        ("spark.sql.caseSensitive", "true"),
        ("spark.sql.legacy.exponentLiteralAsDecimal.enabled", "false"),
        # Longer methods are never compiled by the virtual machine, and run ten times slower than several short ones.
        ("spark.sql.codegen.hugeMethodLimit", "8000"),
    ):
        spark.conf.set(setting, value)
    if not remote:
        spark.sparkContext.setLogLevel("WARN")
    return spark


def define_rows(spark, name, paths, form):
    """@raises ValueError for rows that are not there, or are of another format"""
    from pyspark.errors import AnalysisException

    try:
        read(spark, paths, form).createOrReplaceTempView(name)
    except AnalysisException as error:
        raise ValueError(f"{paths[0]} cannot be read as {form}: {str(error).splitlines()[0][:300]}") from error


def read(spark, paths, form):
    if form == "table":
        if len(paths) > 1:
            raise ValueError("several tables are given, expected one")
        return spark.read.table(paths[0])
    if form == "csv":
        return spark.read.csv(paths, header=True, inferSchema=True, escape='"')
    return spark.read.format(form).load(paths)


def write(output, rows):
    target = Path(output)
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    if output.endswith(".jsonl"):
        with part.open("w", encoding="utf-8") as file:
            for row in rows:
                file.write(json.dumps(dict(zip(NAMES, row)), ensure_ascii=False) + "\n")
    else:
        import pyarrow
        import pyarrow.parquet

        kinds = [pyarrow.string()] * 3 + [pyarrow.float64()] * 4
        columns = [pyarrow.array(values, kind) for values, kind in zip(zip(*rows), kinds)]
        pyarrow.parquet.write_table(pyarrow.table(columns, names=list(NAMES)), part)
    part.replace(target)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
