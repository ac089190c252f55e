#!/usr/bin/env bash
# Trains the scikit-learn example in its own environment, and checks what it wrote. Needs Python 3.11 or newer and the package index.
set -euo pipefail
cd "$(dirname "$0")/../../examples/penguins"

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
./run-in-venv.sh --out "$out"

.cache/venv/bin/python - "$out" <<'PYTHON'
import json
import sys
from pathlib import Path

import pandas as pd

out = Path(sys.argv[1])
rows = pd.read_parquet(out / "predictions.parquet")
assert list(rows) == ["penguin", "body_mass_g", "predicted_g", "species", "island"], list(rows)
assert len(rows) == 342 and rows.penguin.is_unique and rows.notna().all(axis=None)

metrics = json.loads((out / "metrics.json").read_text())
error = rows.predicted_g - rows.body_mass_g
spread = rows.body_mass_g - rows.body_mass_g.mean()
expected = {
    "rmse": (error**2).mean() ** 0.5,
    "mae": error.abs().mean(),
    "r2": 1 - (error**2).sum() / (spread**2).sum(),
}
assert list(metrics) == list(expected), list(metrics)
for name, value in expected.items():
    assert abs(metrics[name] - value) < 1e-9, (name, metrics[name], value)
assert metrics["r2"] > 0.8, metrics
assert "intercept" in json.loads((out / "model.json").read_text())
print("penguins: as promised")
PYTHON
