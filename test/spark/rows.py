"""Writes rows that two models have scored, many of them on the edges of bins, where losses are largest, or tied."""

import sys

import numpy
import pyarrow
import pyarrow.parquet

path, rows = sys.argv[1], int(sys.argv[2])
random = numpy.random.default_rng(20261122)
label = (random.random(rows) < 0.3).astype("int64")
shared = random.standard_normal(rows)


def scores(noise):
    found = 1 / (1 + numpy.exp(-(label * 1.2 - 0.9 + 0.9 * shared + noise * random.standard_normal(rows))))
    edges = [0.0, -0.0, 1.0, 0.5, 0.25, 0.1, 0.3, 1e-9, 1e-30, 5e-324, 2.0**-20, 2.0**-52, 1 - 1e-12, 1 - 2.0**-53, 2**-0.5, 0.70710754]
    some = random.integers(0, rows, rows // 200)
    found[some] = random.choice(edges, len(some))
    coarse = random.integers(0, rows, rows // 20)
    found[coarse] = numpy.round(found[coarse], 2)
    return found


names = pyarrow.array([f"country-{number:02}" for number in range(20)])
table = pyarrow.table(
    {
        "id": numpy.arange(rows, dtype="int64"),
        "label": label,
        "score": scores(0.30),
        "before": scores(0.35),
        "country": names.take(pyarrow.array(random.integers(0, 20, rows))),
    }
)
pyarrow.parquet.write_table(table, path, row_group_size=500_000)
