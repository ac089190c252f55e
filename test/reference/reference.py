"""Independent reference of the estimates and bounds, with numpy, scipy and scikit-learn.

    python reference.py write      makes the data sets and what is expected of them: expected.json
    python reference.py check      makes them again and compares: data exactly, numbers to 1e-9

Nothing here is shared with the code under test but the data, of which the hash bucket of each row is a part. Every standard
error is found by its definition: all pairs of a positive and a negative for DeLong, rows really left out for the jackknife.
"""

import json
import math
import re
import sys
from pathlib import Path

import numpy as np
from scipy import stats
from sklearn import metrics as sk

ALPHA = 0.05
TOLERANCE = 1e-9
FILE = Path(__file__).with_name("expected.json")


class Stream:
    """A fixed stream of numbers: no library's generator, which may change with its version."""

    def __init__(self, seed):
        self.state = seed

    def uniform(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 11) / 2**53

    def normal(self):
        return math.sqrt(-2 * math.log(1 - self.uniform())) * math.cos(2 * math.pi * self.uniform())


def bucket_of(row_id):
    h = 2166136261
    for byte in row_id.encode():
        h = ((h ^ byte) * 16777619) % 2**32
    h ^= h >> 16
    h = h * 0x85EBCA6B % 2**32
    h ^= h >> 13
    h = h * 0xC2B2AE35 % 2**32
    return (h ^ (h >> 16)) % 1000


def logistic(z):
    return 1 / (1 + math.exp(-z))


def binary_set(name, n, seed, *, digits, offset=0.0, values=(), scored=True, threshold=0.5):
    stream = Stream(seed)
    rows = {"label": [], "candidate": [], "baseline": [], "slice": []}
    for _ in range(n):
        z = 1.6 * stream.normal() + offset
        label = int(stream.uniform() < logistic(1.5 * z))
        scores = [logistic(1.5 * z + 0.7 * stream.normal()) for _ in range(2)]
        rows["label"].append(label)
        for side, score in zip(("candidate", "baseline"), scores):
            rows[side].append(round(score, digits) if scored else int(score >= threshold))
        if values:
            rows["slice"].append(values[int(stream.uniform() ** 2 * len(values))])
    return data_set(name, rows, task="binary", scored=scored, threshold=threshold)


def breaking_set(name, n, seed):
    """The candidate is the baseline, but for a few rows that it breaks."""
    stream = Stream(seed)
    rows = {"label": [], "candidate": [], "baseline": [], "slice": []}
    for _ in range(n):
        label = int(stream.uniform() < 0.4)
        score = round(0.55 + 0.4 * stream.uniform() if label else 0.45 * stream.uniform(), 3)
        broken = stream.uniform() < 0.02
        rows["label"].append(label)
        rows["baseline"].append(score)
        rows["candidate"].append(round(1 - score, 3) if broken else score)
    return data_set(name, rows, task="binary", scored=True, threshold=0.5)


def regression_set(name, n, seed, *, values=()):
    stream = Stream(seed)
    rows = {"label": [], "candidate": [], "baseline": [], "slice": []}
    for _ in range(n):
        label = round(20 + 5 * stream.normal(), 2)
        common = stream.normal()
        rows["label"].append(label)
        for side in ("candidate", "baseline"):
            rows[side].append(round(label + common + 0.6 * stream.normal(), 2))
        if values:
            rows["slice"].append(values[int(stream.uniform() ** 2 * len(values))])
    return data_set(name, rows, task="regression", scored=False, threshold=0.5)


def data_set(name, rows, **kind):
    bucket = [bucket_of(str(row + 1)) for row in range(len(rows["label"]))]
    if not rows["slice"]:
        del rows["slice"]
    return {"name": name, **kind, "columns": {**rows, "bucket": bucket}}


def data_sets():
    return [
        binary_set("n60", 60, 101, digits=2),
        binary_set("n400", 400, 102, digits=2, values=("a", "b", "c"), threshold=0.4),
        binary_set("n1500", 1500, 103, digits=3, values=("a", "b", "c")),
        binary_set("n5000 rare positives", 5000, 104, digits=3, offset=-3.4),
        binary_set("n400 classes alone", 400, 105, digits=0, scored=False),
        breaking_set("n200 rows that only break", 200, 106),
        regression_set("regression n60", 60, 107),
        regression_set("regression n1500", 1500, 108, values=("x", "y")),
    ]


def counts_of(label, predicted):
    return tuple(float(np.sum((label == a) & (predicted == b))) for a, b in ((1, 1), (0, 1), (1, 0), (0, 0)))


def from_counts(metric, tp, fp, fn, tn):
    with np.errstate(invalid="ignore", divide="ignore"):
        return {
            "precision": np.float64(tp) / (tp + fp),
            "recall": np.float64(tp) / (tp + fn),
            "f1": np.float64(2 * tp) / (2 * tp + fp + fn),
        }[metric]


def sklearn_value(metric, label, value, predicted):
    return {
        "accuracy": lambda: sk.accuracy_score(label, predicted),
        "precision": lambda: sk.precision_score(label, predicted),
        "recall": lambda: sk.recall_score(label, predicted),
        "f1": lambda: sk.f1_score(label, predicted),
        "roc_auc": lambda: sk.roc_auc_score(label, value),
        "log_loss": lambda: sk.log_loss(label, value, labels=[0, 1]),
        "brier": lambda: sk.brier_score_loss(label, value),
        "ece": lambda: calibration_error(label, value),
        "mae": lambda: sk.mean_absolute_error(label, value),
        "mse": lambda: sk.mean_squared_error(label, value),
        "rmse": lambda: sk.root_mean_squared_error(label, value),
        "r2": lambda: sk.r2_score(label, value),
        "mape": lambda: sk.mean_absolute_percentage_error(label, value),
    }[metric]()


def calibration_error(label, score):
    edge = np.minimum(9, np.floor(score * 10)).astype(int)
    return sum(abs(np.sum((score - label)[edge == b])) for b in range(10)) / len(label)


def row_scores(metric, label, value, predicted):
    eps = np.finfo(float).eps
    of_truth = np.where(label == 1, value, 1 - value)
    return {
        "accuracy": lambda: (predicted == label).astype(float),
        "log_loss": lambda: -np.log(np.clip(of_truth, eps, 1 - eps)),
        "brier": lambda: (value - label) ** 2,
        "mae": lambda: np.abs(value - label),
        "mse": lambda: (value - label) ** 2,
        "mape": lambda: np.abs(value - label) / np.maximum(np.abs(label), eps),
    }[metric]()


def errors_of_means(scores):
    """Covariance matrix of the two means, of rows (candidate, baseline)."""
    return np.cov(scores, ddof=1) / scores.shape[1]


def errors_of_areas(label, values):
    """DeLong by all pairs."""
    positive, negative = label == 1, label == 0
    of_positives, of_negatives = [], []
    for value in values:
        wins = (value[positive][:, None] > value[negative][None, :]) + 0.5 * (
            value[positive][:, None] == value[negative][None, :]
        )
        of_positives.append(wins.mean(axis=1))
        of_negatives.append(wins.mean(axis=0))
    return np.cov(of_positives) / positive.sum() + np.cov(of_negatives) / negative.sum()


def errors_of_jackknife(statistic, groups):
    """Covariance matrix of the two statistics; `statistic` takes the rows that are kept."""
    names = np.unique(groups)
    left_out = np.array([statistic(groups != name) for name in names]).T
    centred = left_out - left_out.mean(axis=1, keepdims=True)
    return (len(names) - 1) / len(names) * centred @ centred.T, len(names) - 1


def one_more_mistake(metric, counts):
    tp, fp, fn, tn = counts
    now = from_counts(metric, *counts)
    losses = [0.0]
    if tp > 0:
        losses.append(now - np.nan_to_num(from_counts(metric, tp - 1, fp, fn + 1, tn)))
    if tn > 0:
        losses.append(now - np.nan_to_num(from_counts(metric, tp, fp + 1, fn, tn - 1)))
    return max(losses)


def estimate(metric, rows):
    label, values, predicted = rows["label"], rows["values"], rows["predicted"]
    n = len(label)
    sign = 1 if metric in ("accuracy", "precision", "recall", "f1", "roc_auc", "r2") else -1
    candidate, baseline = (float(sklearn_value(metric, label, v, p)) for v, p in zip(values, predicted))
    result = {"metric": metric, "slice": rows["slice"], "candidate": candidate, "baseline": baseline}
    result["gain"] = sign * (candidate - baseline)
    if metric == "ece":
        return result
    groups = np.arange(n) if n < 1000 else rows["bucket"]
    df = None
    if metric in ("accuracy", "log_loss", "brier", "mae", "mse", "mape"):
        scores = np.array([row_scores(metric, label, v, p) for v, p in zip(values, predicted)])
        covariance, df = errors_of_means(scores), n - 1
        u = 1 / n if metric in ("accuracy", "brier") else np.max(np.abs(scores[0] - scores[1])) / n
    elif metric == "roc_auc":
        covariance = errors_of_areas(label, values)
        u = 1 / min(np.sum(label == 1), np.sum(label == 0))
    elif metric in ("precision", "recall", "f1"):
        covariance, df = errors_of_jackknife(
            lambda kept: [from_counts(metric, *counts_of(label[kept], p[kept])) for p in predicted], groups
        )
        u = (
            1 / np.sum(label == 1)
            if metric == "recall"
            else max(one_more_mistake(metric, counts_of(label, p)) for p in predicted)
        )
    else:
        fit = np_rmse if metric == "rmse" else np_r2
        both = lambda kept: [fit(label[kept], v[kept]) for v in values]
        covariance, df = errors_of_jackknife(both, groups)
        each = [np.subtract(*both(np.arange(n) != row)) for row in range(n)]
        u = np.max(np.abs(np.array(each) - (candidate - baseline)))
    to_gain = np.array([sign, -sign])
    z = stats.norm.ppf(1 - ALPHA) if df is None else stats.t.ppf(1 - ALPHA, df)
    variance = float(to_gain @ covariance @ to_gain)
    error = math.sqrt(max(0.0, variance))
    below = math.sqrt(z**2 * error**2 + z**4 * u**2 / 4)
    result |= {
        "standardError": error,
        "candidateError": math.sqrt(covariance[0, 0]),
        "baselineError": math.sqrt(covariance[1, 1]),
        "covariance": float(to_gain @ covariance[:, 1]),
        "df": df,
        "rowLoss": float(u),
        "passBound": result["gain"] - z**2 * u / 2 - below,
        "failBound": result["gain"] + z * error,
    }
    return result


def np_rmse(label, value):
    return math.sqrt(np.mean((value - label) ** 2))


def np_r2(label, value):
    return 1 - np.sum((value - label) ** 2) / np.sum((label - label.mean()) ** 2)


def expected_of(data):
    columns = {name: np.array(column) for name, column in data["columns"].items()}
    names = ["accuracy", "precision", "recall", "f1"]
    if data["scored"]:
        names += ["roc_auc", "log_loss", "brier", "ece"]
    if data["task"] == "regression":
        names = ["mae", "mse", "rmse", "r2", "mape"]
    groups = [(None, np.ones(len(columns["label"]), dtype=bool))]
    if "slice" in columns:
        groups += [(str(value), columns["slice"] == value) for value in np.unique(columns["slice"])]
    results = []
    for value, kept in groups:
        values = [columns[side][kept] for side in ("candidate", "baseline")]
        rows = {
            "slice": value,
            "label": columns["label"][kept],
            "values": values,
            "predicted": [(v >= data["threshold"]).astype(int) for v in values],
            "bucket": columns["bucket"][kept],
        }
        results += [estimate(name, rows) for name in names]
    return results


def make():
    """Columns are written as text, numbers with spaces between, which stays small and stays on one line."""
    text = lambda data: {name: " ".join(map(str, column)) for name, column in data["columns"].items()}
    return [{**data, "columns": text(data), "expected": expected_of(data)} for data in data_sets()]


def differences(ours, theirs, path="$"):
    if isinstance(ours, dict) and isinstance(theirs, dict) and ours.keys() == theirs.keys():
        return [d for key in ours for d in differences(ours[key], theirs[key], f"{path}.{key}")]
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [d for at, pair in enumerate(zip(ours, theirs)) for d in differences(*pair, f"{path}[{at}]")]
    if isinstance(ours, float) and isinstance(theirs, (int, float)) and abs(ours - theirs) <= TOLERANCE:
        return []
    return [] if ours == theirs else [f"{path}: {ours!r} is not {theirs!r}"]


def main(verb):
    made = json.loads(json.dumps(make()))
    if verb == "write":
        FILE.write_text(re.sub(r"e-0(\d)", r"e-\1", json.dumps(made, indent=2)) + "\n")
        return 0
    found = differences(json.loads(FILE.read_text()), made)
    for line in found[:20]:
        print(line)
    print(f"{sum(len(data['expected']) for data in made)} estimates made again, {len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "check"))
