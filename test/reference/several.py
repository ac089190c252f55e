"""Reference of several classes, rankings and scores of rows, as reference.py is of the rest.

    python several.py write      makes the data sets and what is expected of them: several.json
    python several.py check      makes them again and compares: data exactly, numbers to 1e-9

Values are scikit-learn's where it has them; of ties in rankings means over all orders that they leave open. Rows and units are
really left out for the jackknife, and really got wrong for the largest loss of one row.
"""

import itertools
import json
import math
import re
import sys
from pathlib import Path

import numpy as np
from scipy import stats
from sklearn import metrics as sk

from reference import ALPHA, Stream, bucket_of, differences

FILE = Path(__file__).with_name("several.json")
AVERAGES = ("macro", "weighted")
RATIOS = ["precision_macro", "precision_weighted", "recall_macro", "f1_macro", "f1_weighted"]
AREAS = {"roc_auc_ovr": "macro", "roc_auc_ovr_weighted": "weighted"}
SHARES = ["accuracy", "precision_micro", "recall_micro", "recall_weighted", "f1_micro"]


def softmax(values):
    powers = [math.exp(value) for value in values]
    return [power / sum(powers) for power in powers]


def classes_set(name, n, seed, *, names, scored=True, slices=(), units=0, weighted=False):
    stream = Stream(seed)
    rows = {"label": []}
    columns = [f"{side} {one}" for side in ("candidate", "baseline") for one in names] if scored else ["candidate", "baseline"]
    rows |= {column: [] for column in columns}
    if slices:
        rows["slice"] = []
    if units:
        rows["unit"] = []
    if weighted:
        rows["weight"] = []
    for _ in range(n):
        label = int(stream.uniform() ** 1.5 * len(names))
        rows["label"].append(names[label])
        for side in ("candidate", "baseline"):
            scores = softmax([2.2 * (at == label) + stream.normal() for at in range(len(names))])
            if scored:
                written = [round(score, 4) for score in scores[:-1]]
                written.append(round(1 - sum(written), 4))
                for one, score in zip(names, written):
                    rows[f"{side} {one}"].append(score)
            else:
                rows[side].append(names[int(np.argmax(scores))])
        if slices:
            rows["slice"].append(slices[int(stream.uniform() ** 2 * len(slices))])
        if units:
            rows["unit"].append(f"u{int(stream.uniform() ** 2 * units)}")
        if weighted:
            rows["weight"].append(round(0.2 + stream.uniform(), 2))
    return {"name": name, "task": "multiclass", "classes": names, "scored": scored, "columns": rows}


def ranking_set(name, queries, seed, *, digits, units=0):
    stream = Stream(seed)
    rows = {"query": [], "label": [], "candidate": [], "baseline": []}
    if units:
        rows["unit"] = []
    for query in range(queries):
        for _ in range(2 + int(6 * stream.uniform())):
            relevance = max(0, int(5 * stream.uniform()) - 2)
            rows["query"].append(f"q{query}")
            rows["label"].append(relevance)
            for side in ("candidate", "baseline"):
                rows[side].append(round(0.5 * relevance + stream.normal(), digits))
            if units:
                rows["unit"].append(f"u{query % units}")
    return {"name": name, "task": "ranking", "columns": rows}


def values_set(name, n, seed, *, units=0):
    stream = Stream(seed)
    rows = {"candidate": [], "baseline": []}
    if units:
        rows["unit"] = []
    for _ in range(n):
        common = stream.uniform()
        for side in ("candidate", "baseline"):
            rows[side].append(round(min(1, max(0, common + 0.2 * stream.normal())), 2))
        if units:
            rows["unit"].append(f"u{int(stream.uniform() * units)}")
    return {"name": name, "task": "values", "columns": rows}


def data_sets():
    animals = ["bird", "cat", "dog"]
    letters = ["a", "b", "c", "d", "e", "f"]
    return [
        classes_set("three classes, n150", 150, 201, names=animals),
        classes_set("three classes, predicted alone, slices", 700, 202, names=animals, scored=False, slices=("x", "y")),
        classes_set("six classes, n1600", 1600, 203, names=letters, slices=("x", "y")),
        classes_set("three classes, units", 600, 204, names=animals, units=25),
        classes_set("three classes, weights", 500, 205, names=animals, weighted=True),
        ranking_set("ranking, n60", 60, 211, digits=3),
        ranking_set("ranking with ties, n80", 80, 212, digits=0),
        ranking_set("ranking, units", 90, 213, digits=1, units=14),
        values_set("scores of rows, n120", 120, 221),
        values_set("scores of rows, units", 300, 222, units=18),
    ]


def average(metric, label, predicted, weight, size):
    """scikit-learn's definition, NaN where it takes 0/0 for 0; from counts, since it is asked thousands of times."""
    kind, how = metric.split("_")
    mass = lambda of: np.bincount(of, weights=weight, minlength=size)
    actual, said = mass(label), mass(predicted)
    right = np.bincount(label[label == predicted], weights=weight[label == predicted], minlength=size)
    occurs = actual > 0 if how == "weighted" else (actual > 0) | (said > 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        ratio = {"precision": right / said, "recall": right / actual, "f1": 2 * right / (actual + said)}[kind][occurs]
    return float(np.average(ratio, weights=actual[occurs] if how == "weighted" else None))


def sklearn_average(metric, label, predicted, weight):
    kind, how = metric.split("_")
    score = {"precision": sk.precision_score, "recall": sk.recall_score, "f1": sk.f1_score}[kind]
    return float(score(label, predicted, average=how, sample_weight=weight, zero_division=np.nan))


def covariance_of_jackknife(left_out):
    left_out = np.array(left_out).T
    centred = left_out - left_out.mean(axis=1, keepdims=True)
    groups = left_out.shape[1]
    return (groups - 1) / groups * centred @ centred.T


def effective(masses):
    masses = np.array(masses, dtype=float)
    return masses.sum() ** 2 / (masses**2).sum()


def loss_of_one_row(metric, label, predicted, weight, size):
    """Every row that is right taken for every other class, one after the other."""
    now = average(metric, label, predicted, weight, size)
    most = 0.0
    kinds = {(label[row], predicted[row]): row for row in range(len(label)) if label[row] == predicted[row]}
    for row in kinds.values():
        for other in range(size):
            if other != label[row] and np.any(label == other):
                changed = predicted.copy()
                changed[row] = other
                most = max(most, now - np.nan_to_num(average(metric, label, changed, weight, size)))
    return most


def loss_of_unit(metric, label, predicted, weight, unit, size):
    """The unit's own rows lost, and each of them taken for the class in which the first one costs most."""
    kind, how = metric.split("_")
    mass = lambda of: np.bincount(of, weights=weight, minlength=size)
    actual, said = mass(label), mass(predicted)
    right = np.bincount(label[label == predicted], weights=weight[label == predicted], minlength=size)
    shares = actual if how == "weighted" else np.ones(size)
    slope = {"precision": right / said**2, "recall": 0 * right, "f1": 2 * right / (actual + said) ** 2}[kind]
    ratio = lambda a, p, r: {"precision": (r, p), "recall": (r, a), "f1": (2 * r, a + p)}[kind]
    value = lambda a, p, r: ratio(a, p, r)[0] / ratio(a, p, r)[1] if ratio(a, p, r)[1] > 0 else 0.0
    worst = 0.0
    for name in np.unique(unit):
        loss = 0.0
        for at in range(size):
            held = weight[(unit == name) & (label == at)].sum()
            lost = min(held, right[at])
            loss += shares[at] * (value(actual[at], said[at], right[at]) - value(actual[at], said[at] - lost, right[at] - lost))
            loss += lost * np.max(shares * slope)
        worst = max(worst, loss / shares.sum())
    return worst


def row_scores(metric, rows, side):
    label, predicted, probability = rows["label"], rows["predicted"][side], rows["probability"][side]
    n = len(label)
    if metric in SHARES:
        return (predicted == label).astype(float)
    if metric == "log_loss":
        eps = np.finfo(float).eps
        return -np.log(np.clip(probability[np.arange(n), label], eps, 1 - eps))
    if metric == "brier":
        return ((probability - np.eye(probability.shape[1])[label]) ** 2).sum(axis=1)
    k = int(metric.split("_")[1])
    of_truth = probability[np.arange(n), label][:, None]
    above, tied = (probability > of_truth).sum(axis=1), (probability == of_truth).sum(axis=1)
    return np.clip((k - above) / tied, 0, 1)


def sklearn_mean(metric, rows, side, weight):
    label, predicted, probability = rows["label"], rows["predicted"][side], rows["probability"][side]
    if metric == "accuracy":
        return sk.accuracy_score(label, predicted, sample_weight=weight)
    if metric in SHARES:
        return sklearn_average(metric, label, predicted, weight)
    every = list(range(probability.shape[1]))
    if metric == "log_loss":
        return sk.log_loss(label, probability, labels=every, sample_weight=weight)
    if metric == "brier":
        return sk.brier_score_loss(label, probability, labels=every, sample_weight=weight)
    if any(len(set(row)) < len(row) for row in probability.tolist()):
        return float(np.average(row_scores(metric, rows, side), weights=weight))
    return sk.top_k_accuracy_score(label, probability, k=int(metric.split("_")[1]), labels=every, sample_weight=weight)


def finish(result, covariance, df, u, sign):
    to_gain = np.array([sign, -sign])
    error = math.sqrt(max(0.0, float(to_gain @ covariance @ to_gain)))
    z = stats.t.ppf(1 - ALPHA, df)
    gain = sign * (result["candidate"] - result["baseline"])
    return result | {
        "gain": gain,
        "standardError": error,
        "candidateError": math.sqrt(covariance[0, 0]),
        "baselineError": math.sqrt(covariance[1, 1]),
        "covariance": float(to_gain @ covariance[:, 1]),
        "df": df,
        "rowLoss": float(u),
        "passBound": gain - z**2 * u / 2 - math.sqrt(z**2 * error**2 + z**4 * u**2 / 4),
        "failBound": gain + z * error,
    }


def mean_estimate(result, scores, weight, unit, width, sign):
    """Of means of row scores (candidate, baseline)."""
    n = len(weight)
    width = np.max(np.abs(scores[0] - scores[1])) if width is None else width
    if unit is None and np.all(weight == weight[0]):
        return finish(result, np.cov(scores, ddof=1) / n, n - 1, width / n, sign)
    groups = np.arange(n) if unit is None else unit
    names = np.unique(groups)
    left_out = [np.average(scores[:, groups != name], axis=1, weights=weight[groups != name]) for name in names]
    masses = [weight[groups == name].sum() for name in names]
    u = width * max(masses) / weight.sum()
    return finish(result, covariance_of_jackknife(left_out), effective(masses) - 1, u, sign)


def ratio_estimate(metric, result, rows):
    label, predicted, weight, unit, size = (rows[key] for key in ("label", "predicted", "weight", "unit", "size"))
    n = len(label)
    plain = unit is None and np.all(weight == weight[0])
    groups = unit if unit is not None else (np.arange(n) if n < 1000 else rows["bucket"])
    names = np.unique(groups)
    left_out = [
        [average(metric, label[kept], p[kept], weight[kept], size) for p in predicted]
        for kept in (groups != name for name in names)
    ]
    if plain:
        df, u = len(names) - 1, max(loss_of_one_row(metric, label, p, weight, size) for p in predicted)
    else:
        units = np.arange(n) if unit is None else unit
        u = max(loss_of_unit(metric, label, p, weight, units, size) for p in predicted)
        df = min(effective_rows(metric, label, p, weight, groups, size) for p in predicted) - 1
    return finish(result, covariance_of_jackknife(left_out), df, u, 1)


def wins_by_class(rows, side):
    """Of each class: whether a row of it (first axis) has a higher probability of it than another row; ties count half."""
    label, probability = rows["label"], rows["probability"][side]
    found = []
    for at in range(rows["size"]):
        own, rest = probability[label == at, at][:, None], probability[label != at, at][None, :]
        found.append((own > rest) + 0.5 * (own == rest))
    return found


def area_of_kept(how, rows, wins, kept):
    """By its definition, over all pairs of rows that are left."""
    label, weight = rows["label"], rows["weight"] * kept
    areas, masses = [], []
    for at, won in enumerate(wins):
        own, rest = weight[label == at], weight[label != at]
        areas.append(own @ won @ rest / (own.sum() * rest.sum()))
        masses.append(own.sum())
    return float(np.average(areas, weights=masses if how == "weighted" else None))


def area_estimate(how, result, rows):
    label, weight, unit, size = (rows[key] for key in ("label", "weight", "unit", "size"))
    n = len(label)
    plain = unit is None and np.all(weight == weight[0])
    groups = unit if unit is not None else (np.arange(n) if n < 1000 or not plain else rows["bucket"])
    names = np.unique(groups)
    wins = [wins_by_class(rows, side) for side in (0, 1)]
    left_out = [[area_of_kept(how, rows, won, groups != name) for won in wins] for name in names]
    shares = np.array([weight[label == at].sum() if how == "weighted" else 1.0 for at in range(size)])
    worst = 0.0
    units = np.arange(n) if unit is None else unit
    for name in np.unique(units):
        pairs = lambda at, rest: weight[rest & (label == at)].sum() * weight[rest & (label != at)].sum()
        every = np.ones(n, dtype=bool)
        lost = [1 - pairs(at, units != name) / pairs(at, every) for at in range(size)]
        worst = max(worst, float(np.average(lost, weights=shares)))
    held = lambda counted: effective([(weight * counted)[groups == name].sum() for name in names])
    of_classes = [held(label == at) for at in range(size)] + [held(label != at) for at in range(size)]
    df = len(names) - 1 if plain else (held(np.ones(n)) if how == "weighted" else min(of_classes)) - 1
    return finish(result, covariance_of_jackknife(left_out), df, worst, 1)


def effective_rows(metric, label, predicted, weight, groups, size):
    names = np.unique(groups)
    share = lambda counted: effective([(weight * counted)[groups == name].sum() for name in names])
    if metric == "f1_weighted":
        return share(np.ones(len(label)))
    counted = {
        "precision": lambda at: predicted == at,
        "recall": lambda at: label == at,
        "f1": lambda at: (label == at).astype(int) + (predicted == at),
    }[metric.split("_")[0]]
    return min(share(counted(at)) for at in range(size) if np.any(label == at))


def expected_of_classes(data):
    columns, names = data["columns"], data["classes"]
    place = {name: at for at, name in enumerate(names)}
    label = np.array([place[one] for one in columns["label"]])
    if data["scored"]:
        probability = [np.array([columns[f"{side} {one}"] for one in names]).T for side in ("candidate", "baseline")]
        predicted = [np.argmax(one, axis=1) for one in probability]
    else:
        predicted = [np.array([place[one] for one in columns[side]]) for side in ("candidate", "baseline")]
        probability = [None, None]
    n = len(label)
    bucket = np.array([bucket_of(str(row + 1)) for row in range(n)])
    weight = np.array(columns.get("weight", [1.0] * n), dtype=float)
    unit = np.array(columns["unit"]) if "unit" in columns else None
    tops = [f"top_{k}_accuracy" for k in (2, 3, 5) if k == 2 or k < len(names)]
    means = SHARES + (["log_loss", "brier", *tops] if data["scored"] else [])
    groups = [(None, np.ones(n, dtype=bool))]
    if "slice" in columns:
        groups += [(str(value), np.array(columns["slice"]) == value) for value in np.unique(columns["slice"])]
    results = []
    for value, kept in groups:
        rows = {
            "label": label[kept],
            "predicted": [one[kept] for one in predicted],
            "probability": [one[kept] if one is not None else None for one in probability],
            "weight": weight[kept],
            "unit": unit[kept] if unit is not None else None,
            "bucket": bucket[kept],
            "size": len(names),
        }
        for metric in means:
            both = [float(sklearn_mean(metric, rows, side, rows["weight"])) for side in (0, 1)]
            result = {"metric": metric, "slice": value, "candidate": both[0], "baseline": both[1]}
            scores = np.array([row_scores(metric, rows, side) for side in (0, 1)])
            width, sign = {"log_loss": (None, -1), "brier": (2, -1)}.get(metric, (1, 1))
            results.append(mean_estimate(result, scores, rows["weight"], rows["unit"], width, sign))
        for metric, how in AREAS.items() if data["scored"] else ():
            options = {"multi_class": "ovr", "average": how, "labels": list(range(len(names))), "sample_weight": rows["weight"]}
            both = [float(sk.roc_auc_score(rows["label"], rows["probability"][side], **options)) for side in (0, 1)]
            result = {"metric": metric, "slice": value, "candidate": both[0], "baseline": both[1]}
            results.append(area_estimate(how, result, rows))
        for metric in RATIOS:
            both = [sklearn_average(metric, rows["label"], one, rows["weight"]) for one in rows["predicted"]]
            result = {"metric": metric, "slice": value, "candidate": both[0], "baseline": both[1]}
            results.append(ratio_estimate(metric, result, rows))
    return results


def orders(score):
    """All orders by falling score that ties leave open."""
    values = sorted(set(score), reverse=True)
    runs = [[at for at, one in enumerate(score) if one == value] for value in values]
    for choice in itertools.product(*(itertools.permutations(run) for run in runs)):
        yield [at for run in choice for at in run]


def reciprocal_rank(relevance, order):
    return next(1 / (place + 1) for place, at in enumerate(order) if relevance[at] > 0)


def average_precision(relevance, order):
    hits, total = 0, 0.0
    for place, at in enumerate(order):
        if relevance[at] > 0:
            hits += 1
            total += hits / (place + 1)
    return total / hits


def query_scores(metric, relevance, score):
    if metric.startswith("ndcg"):
        k = int(metric.split("_")[2]) if metric.count("_") else None
        return float(sk.ndcg_score([relevance], [score], k=k))
    measure = reciprocal_rank if metric == "mrr" else average_precision
    return float(np.mean([measure(relevance, order) for order in orders(score)]))


def expected_of_ranking(data):
    columns = {name: np.array(column) for name, column in data["columns"].items()}
    names = [name for name in dict.fromkeys(data["columns"]["query"]) if np.any(columns["label"][columns["query"] == name] > 0)]
    results = []
    for metric in ["ndcg", "ndcg_at_3", "ndcg_at_10", "mrr", "map"]:
        scores = np.array(
            [
                [query_scores(metric, columns["label"][columns["query"] == name].tolist(), columns[side][columns["query"] == name].tolist()) for name in names]
                for side in ("candidate", "baseline")
            ]
        )
        unit = np.array([columns["unit"][columns["query"] == name][0] for name in names]) if "unit" in columns else None
        result = {"metric": metric, "slice": None, "candidate": float(scores[0].mean()), "baseline": float(scores[1].mean())}
        results.append(mean_estimate(result, scores, np.ones(len(names)), unit, 1, 1))
    return results


def expected_of_values(data):
    columns = data["columns"]
    scores = np.array([columns["candidate"], columns["baseline"]])
    unit = np.array(columns["unit"]) if "unit" in columns else None
    result = {"metric": "faithfulness", "slice": None, "candidate": float(scores[0].mean()), "baseline": float(scores[1].mean())}
    return [mean_estimate(result, scores, np.ones(scores.shape[1]), unit, None, 1)]


def make():
    expected = {"multiclass": expected_of_classes, "ranking": expected_of_ranking, "values": expected_of_values}
    text = lambda data: {name: " ".join(map(str, column)) for name, column in data["columns"].items()}
    return [{**data, "columns": text(data), "expected": expected[data["task"]](data)} for data in data_sets()]


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
