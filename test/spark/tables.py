"""Two engines' tables, cell by cell."""

import sys


def must_be_same(name, one, other):
    """Ends the program where a row is in one table alone."""
    first, second = set(one), set(other)
    if len(first) != len(one) or len(second) != len(other):
        sys.exit(f"{name}: a number is there twice")
    differing = sorted(first ^ second, key=str)
    if differing:
        for row in differing[:10]:
            print(f"  only {'DuckDB' if row in first else 'Spark'}: {str(row)[:300]}")
        sys.exit(f"{name}: {len(differing)} of {len(first)} rows differ")
    print(f"ok    {name}: {len(first)} numbers, the same of DuckDB and Spark", flush=True)
