"""Predicts, as a flight leaves New York, whether it will arrive more than 15 minutes late.

A logistic regression in plain Python: nothing to install, about a second to train.
Writes metrics.json here, and predictions.csv and model.json to the folder that --out names.
"""

import argparse
import csv
import json
import math
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"
RIDGE = 1e-3
STEPS = 25


def features(flight):
    return {
        "intercept": 1.0,
        "hour": flight["hour"] / 24,
        "distance": flight["distance"] / 1000,
        "left late": float(flight["dep_delay"] > 15),
    }


def read_flights(path):
    with open(path, newline="", encoding="utf-8") as file:
        flights = list(csv.DictReader(file))
    for flight in flights:
        for column in ("month", "hour", "distance", "dep_delay", "arr_delay", "visibility", "pressure"):
            flight[column] = float(flight[column]) if flight[column] else math.nan
        flight["is_late"] = int(flight["arr_delay"] > 15)
    return flights


def fit(rows, labels):
    """Weights of a ridge logistic regression, by Newton's method. rows: n lists of k numbers."""
    k = len(rows[0])
    weights = [0.0] * k
    for _ in range(STEPS):
        gradient = [-RIDGE * weight for weight in weights]
        curvature = [[RIDGE if i == j else 0.0 for j in range(k)] for i in range(k)]
        for row, label in zip(rows, labels):
            p = probability(weights, row)
            error, spread = label - p, p * (1 - p)
            for i, value in enumerate(row):
                gradient[i] += error * value
                scaled, line = spread * value, curvature[i]
                for j in range(i + 1):
                    line[j] += scaled * row[j]
        for i in range(k):
            for j in range(i):
                curvature[j][i] = curvature[i][j]
        step = solve(curvature, gradient)
        weights = [weight + change for weight, change in zip(weights, step)]
        if max(abs(change) for change in step) < 1e-9:
            break
    return weights


def solve(matrix, vector):
    """x of matrix · x = vector, by Gaussian elimination with pivoting."""
    n = len(vector)
    rows = [line + [value] for line, value in zip(matrix, vector)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda j: abs(rows[j][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for j in range(i + 1, n):
            factor = rows[j][i] / rows[i][i]
            rows[j] = [below - factor * above for below, above in zip(rows[j], rows[i])]
    x = [0.0] * n
    for i in reversed(range(n)):
        known = sum(rows[i][j] * x[j] for j in range(i + 1, n))
        x[i] = (rows[i][n] - known) / rows[i][i]
    return x


def probability(weights, row):
    z = sum(weight * value for weight, value in zip(weights, row))
    return 0.0 if z < -700 else 1 / (1 + math.exp(-z))


def measure(labels, scores):
    pairs = list(zip(labels, scores))
    return {
        "accuracy": mean((score >= 0.5) == bool(label) for label, score in pairs),
        "roc_auc": roc_auc(labels, scores),
        "log_loss": mean(log_loss(label, score) for label, score in pairs),
        "brier": mean((label - score) ** 2 for label, score in pairs),
    }


def mean(values):
    values = list(values)
    return math.fsum(values) / len(values)


def log_loss(label, score):
    return -math.log(max(score if label else 1 - score, 1e-15))


def roc_auc(labels, scores):
    """Share of (late, not late) pairs that the scores put in the right order; a tie counts half."""
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    late = sum(labels)
    on_time = len(labels) - late
    wins, below, start = 0.0, 0, 0
    while start < len(order):
        end = start + 1
        while end < len(order) and scores[order[end]] == scores[order[start]]:
            end += 1
        tied_late = sum(labels[i] for i in order[start:end])
        tied_on_time = end - start - tied_late
        wins += tied_late * (below + tied_on_time / 2)
        below += tied_on_time
        start = end
    return wins / (late * on_time)


def rounded(values):
    """To nine digits, so that another Python version, which sums in another way, writes the same files."""
    return [round(value, 9) for value in values]


def write_json(path, value):
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def write_predictions(path, flights, scores):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["flight", "is_late", "p_late", "carrier", "origin", "month"])
        for flight, score in zip(flights, scores):
            month = int(flight["month"])
            writer.writerow(
                [flight["flight"], flight["is_late"], score, flight["carrier"], flight["origin"], month]
            )


def main(out):
    train, test = read_flights(DATA / "train.csv"), read_flights(DATA / "test.csv")
    weights = rounded(
        fit(
            [list(features(flight).values()) for flight in train],
            [flight["is_late"] for flight in train],
        )
    )
    scores = rounded(probability(weights, features(flight).values()) for flight in test)
    metrics = measure([flight["is_late"] for flight in test], scores)

    out.mkdir(parents=True, exist_ok=True)
    write_json(Path("metrics.json"), metrics)
    write_json(out / "model.json", dict(zip(features(train[0]), weights)))
    write_predictions(out / "predictions.csv", test, scores)
    for name, value in metrics.items():
        print(f"{name:10}{value:.4f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build"), help="folder to write to (default: build)")
    main(parser.parse_args().out)
