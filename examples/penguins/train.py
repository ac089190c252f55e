"""Predicts a penguin's body mass in grams from its species, sex, bill and flipper, with scikit-learn.

Writes metrics.json, predictions.parquet and model.json to the folder that --out names.
"""

import argparse
import json
from pathlib import Path

from palmerpenguins import load_penguins
from sklearn.compose import make_column_transformer
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error, r2_score, root_mean_squared_error
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

MEASURES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm"]
KINDS = ["species", "sex"]
TARGET = "body_mass_g"


def load():
    """342 of the 344 penguins: two were not weighed. The sex of nine more is not known."""
    penguins = load_penguins()
    penguins["penguin"] = penguins.index + 1
    penguins["sex"] = penguins["sex"].fillna("unknown")
    return penguins.dropna(subset=[TARGET])


def make_model():
    columns = make_column_transformer(
        (StandardScaler(), MEASURES),
        (OneHotEncoder(handle_unknown="ignore"), KINDS),
        verbose_feature_names_out=False,
    )
    return make_pipeline(columns, Ridge(alpha=1.0))


def predict_unseen(penguins):
    """Each penguin's mass, predicted by a model that was trained on four fifths of the others."""
    folds = KFold(n_splits=5, shuffle=True, random_state=0)
    predicted = cross_val_predict(make_model(), penguins[MEASURES + KINDS], penguins[TARGET], cv=folds)
    # Whole milligrams, so that another machine's linear algebra writes the same file.
    return predicted.round(3)


def measure(actual, predicted):
    return {
        "rmse": root_mean_squared_error(actual, predicted),
        "mae": mean_absolute_error(actual, predicted),
        "r2": r2_score(actual, predicted),
    }


def weights(model):
    columns, ridge = model[0], model[-1]
    named = zip(columns.get_feature_names_out(), ridge.coef_)
    return {"intercept": round(ridge.intercept_, 3), **{name: round(value, 3) for name, value in named}}


def write_json(path, value):
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def main(out):
    penguins = load()
    penguins["predicted_g"] = predict_unseen(penguins)
    metrics = measure(penguins[TARGET], penguins["predicted_g"])
    model = make_model().fit(penguins[MEASURES + KINDS], penguins[TARGET])

    out.mkdir(parents=True, exist_ok=True)
    write_json(out / "metrics.json", metrics)
    write_json(out / "model.json", weights(model))
    penguins[["penguin", TARGET, "predicted_g", "species", "island"]].to_parquet(
        out / "predictions.parquet", index=False
    )
    for name, value in metrics.items():
        print(f"{name:6}{value:.4f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build"), help="folder to write to (default: build)")
    main(parser.parse_args().out)
