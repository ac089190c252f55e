"""Writes two files of very many rows, block by block: as pandas writes them, as CSV, shuffled, or with one or 1,000 slices."""

import sys

import numpy
import pyarrow
import pyarrow.csv
import pyarrow.parquet

folder, rows, form = sys.argv[1], int(sys.argv[2]), sys.argv[3]
block = 1_000_000
slices = {"one-slice": 1, "slices": 1000}.get(form, 20)
names = pyarrow.array([f"country-{number:03}" for number in range(slices)])


def blocks(noise):
    """The same rows for both models; every block from a seed of its own."""
    for start in range(0, rows, block):
        random = numpy.random.default_rng([20261121, start])
        n = min(block, rows - start)
        label = random.random(n) < 0.3
        country = names.take(pyarrow.array(random.integers(0, slices, n)))
        drawn = random.standard_normal(n) if noise == 1.0 else (random.standard_normal(n), random.standard_normal(n))[1]
        score = 1 / (1 + numpy.exp(-(label * 1.2 - 0.9 + noise * drawn)))
        ids = numpy.arange(start, start + n, dtype="int64")
        yield pyarrow.table({"id": ids, "label": label.astype("int64"), "score": score, "country": country})


for name, noise in (("baseline", 1.0), ("candidate", 0.98)):
    if form == "shuffled" and name == "baseline":
        table = pyarrow.concat_tables(blocks(noise)).combine_chunks()
        order = numpy.random.default_rng(1).permutation(rows)
        pyarrow.parquet.write_table(table.take(order), f"{folder}/{name}.parquet")
        continue
    writer = None
    for table in blocks(noise):
        if writer is None and form == "csv":
            writer = pyarrow.csv.CSVWriter(f"{folder}/{name}.csv", table.schema)
        elif writer is None:
            writer = pyarrow.parquet.ParquetWriter(f"{folder}/{name}.parquet", table.schema)
        writer.write_table(table)
    writer.close()
