"""The point metrics of both models with pandas and scikit-learn, over all rows: no pairing, no intervals, no slices."""

import sys

import numpy
import pandas
from sklearn import metrics


def ece(label, score):
    """Expected calibration error in ten equal-width bins."""
    bins = numpy.minimum((score * 10).astype(int), 9)
    frame = pandas.DataFrame({"bin": bins, "label": label, "score": score}).groupby("bin").sum()
    return (frame["label"] - frame["score"]).abs().sum() / len(label)


for file in sys.argv[1:]:
    frame = pandas.read_parquet(file)
    label, score = frame["label"], frame["score"]
    predicted = score >= 0.5
    print(
        metrics.accuracy_score(label, predicted),
        metrics.precision_score(label, predicted),
        metrics.recall_score(label, predicted),
        metrics.f1_score(label, predicted),
        metrics.roc_auc_score(label, score),
        metrics.log_loss(label, score),
        metrics.brier_score_loss(label, score),
        ece(label, score),
    )
