"""Writes two prediction files as pandas writes them by default: the same rows in the same order, two models' scores."""

import sys

import numpy
import pandas

folder, rows = sys.argv[1], int(sys.argv[2])
random = numpy.random.default_rng(20261121)
label = random.random(rows) < 0.3
signal = label * 1.2 - 0.9
for name, noise in (("baseline", 1.0), ("candidate", 0.98)):
    score = 1 / (1 + numpy.exp(-(signal + noise * random.standard_normal(rows))))
    frame = pandas.DataFrame({"id": numpy.arange(rows, dtype="int64"), "label": label.astype("int64"), "score": score})
    if name == "baseline":
        countries = numpy.array([f"country-{number:02}" for number in range(20)], dtype=object)
        country = countries[random.integers(0, 20, rows)]
    frame["country"] = country
    frame.to_parquet(f"{folder}/{name}.parquet", index=False)
