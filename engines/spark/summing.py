"""From rows to a summary: what the engine answers, put into the table of docs/summary.md."""

import json
from typing import Iterator, NamedTuple

from examples import Columns, Engine, define_examples
from queries import Shape, fingerprints, moved, views

SUMS = ("groups_of_rows", "cells_of_rows")
# What is asked more than once.
KEPT = ("rows_of_models", *SUMS)


class Request(NamedTuple):
    columns: Columns
    threshold: float
    # The baseline has rows of its own: `baseline_rows`.
    two_tables: bool


def summed_up(engine: Engine, request: Request) -> Iterator[tuple]:
    """
    Rows (part, column, value, at, n, middle, low) of a summary of `candidate_rows`.
    @raises examples.Unfit, ValueError for a name that cannot be quoted
    """
    columns = request.columns
    paired = request.two_tables or columns.baseline is not None
    define_examples(engine, columns, paired, request.two_tables)
    shape = Shape(paired, request.threshold, columns.slices)
    for name, sql in views(shape):
        engine.define(name, sql, keep=name in KEPT)
    yield ("about", "", about(engine, shape), 0.0, 0.0, 0.0, 0.0)
    yield from engine.ask("SELECT part, slice_column, slice_value, place, n, middle, low FROM summary")


def about(engine: Engine, shape: Shape) -> str:
    [(n,)] = engine.ask("SELECT CAST(SUM(n) AS BIGINT) FROM groups_of_rows WHERE slice_column = ''")
    [words] = engine.ask(fingerprints(shape))
    row, candidate, baseline = ("".join(f"{word:08x}" for word in words[at : at + 4]) for at in (0, 4, 8))
    found = {
        kind: [{"size": size, "id": id} for id, size in engine.ask(moved(shape, kind))] if shape.paired else []
        for kind in ("fixed", "broken")
    }
    known = {
        "version": 1,
        "n": n,
        "paired": shape.paired,
        "threshold": shape.threshold,
        "columns": list(shape.columns),
        "hash": "md5",
        "fingerprint": row,
        "evidence": [candidate, baseline if shape.paired else "0" * 32],
        **found,
    }
    return json.dumps(known, ensure_ascii=False, separators=(",", ":"))
