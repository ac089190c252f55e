"""The eight metrics of both models with pandas and scikit-learn, over all rows and by slice: values alone, no intervals."""

import sys

import numpy
import pandas
from sklearn import metrics


def ece(label, score):
    """Expected calibration error in ten equal-width bins."""
    bins = numpy.minimum((score * 10).astype(int), 9)
    gaps = numpy.bincount(bins, weights=score - label, minlength=10)
    return numpy.abs(gaps).sum() / len(label)


def point_metrics(frame):
    label, score = frame["label"].to_numpy(), frame["score"].to_numpy()
    predicted = score >= 0.5
    return [
        metrics.accuracy_score(label, predicted),
        metrics.precision_score(label, predicted),
        metrics.recall_score(label, predicted),
        metrics.f1_score(label, predicted),
        metrics.roc_auc_score(label, score),
        metrics.log_loss(label, score),
        metrics.brier_score_loss(label, score),
        ece(label, score),
    ]


for file in sys.argv[1:]:
    rows = pandas.read_csv(file) if file.endswith(".csv") else pandas.read_parquet(file)
    print(point_metrics(rows))
    for country, slice_rows in rows.groupby("country"):
        print(country, point_metrics(slice_rows))
