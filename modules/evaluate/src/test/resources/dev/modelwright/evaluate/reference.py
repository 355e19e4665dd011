# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes reference.json: predictions and what scikit-learn says of them.

Made with scikit-learn 1.2.1 and numpy 1.24 (Debian 12, python3-sklearn):
    python3 reference.py > reference.json
A metric that scikit-learn refuses, warns of as ill-defined, or gives as NaN stands as null.
Not from scikit-learn, but written out here with numpy: ece, and brier for three labels or more.
"""
import json
import sys
import warnings

import numpy as np
from sklearn import metrics as m
from sklearn.calibration import calibration_curve
from sklearn.exceptions import UndefinedMetricWarning


def defined(function):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", UndefinedMetricWarning)
        try:
            value = float(function())
        except (ValueError, UndefinedMetricWarning):
            return None
    return value if np.isfinite(value) else None


def lenient(function):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return float(function())


def ece(p, hit, bins=15):
    place = np.searchsorted(np.linspace(0, 1, bins + 1)[1:-1], p)
    total = 0.0
    for b in range(bins):
        here = place == b
        if here.any():
            total += here.sum() / len(p) * abs(p[here].mean() - hit[here].mean())
    return total


def binary_metrics(y, p):
    both = np.column_stack([1 - p, p])
    guess = both.argmax(axis=1)
    positives = (y == 1).any()
    return {
        "accuracy": defined(lambda: m.accuracy_score(y, guess)),
        "balanced_accuracy": defined(lambda: m.balanced_accuracy_score(y, guess)),
        "precision": defined(lambda: m.precision_score(y, guess)),
        "recall": defined(lambda: m.recall_score(y, guess)),
        "f1": defined(lambda: m.f1_score(y, guess)),
        "mcc": defined(lambda: m.matthews_corrcoef(y, guess)),
        "kappa": defined(lambda: m.cohen_kappa_score(y, guess, labels=[0, 1])),
        "roc_auc": defined(lambda: m.roc_auc_score(y, p)),
        "pr_auc": defined(lambda: m.average_precision_score(y, p)) if positives else None,
        "log_loss": defined(lambda: m.log_loss(y, both, labels=[0, 1])),
        "brier": defined(lambda: m.brier_score_loss(y, p, pos_label=1)),
        "ece": ece(p, y == 1),
    }


def curves(y, p):
    if len(set(y)) < 2:
        return {}
    fpr, tpr, thresholds = m.roc_curve(y, p, drop_intermediate=False)
    precision, recall, cuts = m.precision_recall_curve(y, p)
    found = {
        "roc": {"fpr": fpr[1:], "tpr": tpr[1:], "thresholds": thresholds[1:]},
        "pr": {"precision": precision[:-1][::-1], "recall": recall[:-1][::-1], "thresholds": cuts[::-1]},
    }
    for strategy in ("uniform", "quantile"):
        observed, predicted = calibration_curve(y, p, n_bins=10, strategy=strategy)
        found[strategy] = {"observed": observed, "predicted": predicted}
    return {name: {k: list(map(float, v)) for k, v in c.items()} for name, c in found.items()}


def multiclass_metrics(y, p):
    labels = list(range(p.shape[1]))
    guess = p.argmax(axis=1)
    one_hot = np.eye(len(labels))[y]
    everywhere = set(y) == set(labels)
    scores = {
        "accuracy": defined(lambda: m.accuracy_score(y, guess)),
        "balanced_accuracy": defined(lambda: m.balanced_accuracy_score(y, guess)),
        "mcc": defined(lambda: m.matthews_corrcoef(y, guess)),
        "kappa": defined(lambda: m.cohen_kappa_score(y, guess, labels=labels)),
        "roc_auc": defined(lambda: m.roc_auc_score(y, p, multi_class="ovr", labels=labels)),
        "pr_auc": defined(lambda: m.average_precision_score(one_hot, p)) if everywhere else None,
        "log_loss": defined(lambda: m.log_loss(y, p, labels=labels)),
        "brier": float(((p - one_hot) ** 2).sum(axis=1).mean()),
        "ece": ece(p.max(axis=1), guess == y),
    }
    for name, function in (("precision", m.precision_score), ("recall", m.recall_score), ("f1", m.f1_score)):
        scores[name] = lenient(lambda: function(y, guess, average="macro"))
        scores[name + "_weighted"] = lenient(lambda: function(y, guess, average="weighted"))
    return scores


def regression_metrics(y, p):
    return {
        "rmse": defined(lambda: m.mean_squared_error(y, p, squared=False)),
        "mae": defined(lambda: m.mean_absolute_error(y, p)),
        "median_absolute_error": defined(lambda: m.median_absolute_error(y, p)),
        "mape": defined(lambda: m.mean_absolute_percentage_error(y, p)) if (y != 0).all() else None,
        "r2": defined(lambda: m.r2_score(y, p)),
        "explained_variance": defined(lambda: m.explained_variance_score(y, p)),
        "max_error": defined(lambda: m.max_error(y, p)),
    }


def binary_cases(r):
    y = (r.random(200) < 0.4).astype(int)
    p = np.clip(0.4 * y + 0.6 * r.random(200), 0, 1)
    rare = (r.random(400) < 0.04).astype(int)
    yield "apart", y, p
    yield "ties", y, np.round(p, 1)
    yield "many ties at one half", y, np.round(2 * p) / 2
    yield "rare", rare, 0.2 * r.random(400) + 0.3 * rare
    yield "perfect", y, np.where(y == 1, 0.9, 0.1)
    yield "perfect and certain", y, y.astype(float)
    yield "upside down", y, 1 - y.astype(float)
    yield "constant one half", y, np.full(200, 0.5)
    yield "constant", y, np.full(200, 0.37)
    yield "only the first label", np.zeros(50, int), p[:50]
    yield "only the second label", np.ones(50, int), p[:50]
    yield "only the second label, always said", np.ones(10, int), np.full(10, 0.8)
    yield "never said", y, p * 0.4
    yield "extremes", y[:90], np.tile([0.0, 1.0, 1e-300, 1e-16, 1 - 1e-16, 0.5, 1e-15, 0.999999, 5e-324], 10)
    yield "one row", np.array([1]), np.array([0.7])
    yield "two rows", np.array([0, 1]), np.array([0.6, 0.6])


def multiclass_cases(r):
    y = r.integers(0, 3, 240)
    raw = r.random((240, 3)) + 0.7 * np.eye(3)[y]
    p = raw / raw.sum(axis=1, keepdims=True)
    five = r.integers(0, 5, 300)
    wide = r.random((300, 5)) ** 2 + np.eye(5)[five] * 0.4
    coarse = np.eye(3)[r.integers(0, 3, 240)] * 0.5 + 0.25 * (1 - np.eye(3)[r.integers(0, 3, 240)])
    yield "three labels", y, p
    yield "five labels", five, wide / wide.sum(axis=1, keepdims=True)
    yield "ties", y, coarse / coarse.sum(axis=1, keepdims=True)
    yield "a label is absent", np.where(y == 2, 0, y), p
    yield "a label is never said", y, p * [1, 1, 0.01] / (p * [1, 1, 0.01]).sum(axis=1, keepdims=True)
    yield "a label is absent and never said", np.where(y == 1, 0, y), np.column_stack([p[:, 0], 0 * y, 1 - p[:, 0]])
    yield "perfect", y, np.eye(3)[y]
    yield "wrong and certain", y, np.eye(3)[(y + 1) % 3]
    yield "constant", y, np.tile([0.5, 0.25, 0.25], (240, 1))
    yield "one label only", np.full(20, 1), p[:20]
    yield "one row", np.array([2]), np.array([[0.25, 0.25, 0.5]])


def regression_cases(r):
    y = r.normal(100, 15, 200)
    p = y + r.normal(0, 5, 200)
    yield "noise", y, p
    yield "odd count", y[:151], p[:151]
    yield "perfect", y, y
    yield "constant answer", y, np.full(200, 99.5)
    yield "constant truth", np.full(50, 3.25), p[:50]
    yield "constant truth, perfect", np.full(50, 3.25), np.full(50, 3.25)
    yield "zeros in truth", np.where(y > 100, 0, y), p
    yield "outlier", np.append(y, 1e6), np.append(p, 1.0)
    yield "huge", y * 1e140, p * 1e140
    yield "tiny", y * 1e-140, p * 1e-140
    yield "far from zero", y + 1e6, p + 1e6
    yield "too large to square", y * 1e160, -p * 1e160
    yield "one row", np.array([3.5]), np.array([3.0])
    yield "two rows", np.array([1.0, 2.0]), np.array([1.5, 1.0])


def main():
    r = np.random.default_rng(20260102)
    cases = []
    for name, y, p in binary_cases(r):
        cases.append({
            "name": name, "task": "binary", "labels": 2, "actual": y.tolist(),
            "answers": np.column_stack([1 - p, p]).ravel().tolist(),
            "metrics": binary_metrics(y, p), "curves": curves(y, p)})
    for name, y, p in multiclass_cases(r):
        cases.append({
            "name": name, "task": "multiclass", "labels": p.shape[1], "actual": y.tolist(),
            "answers": p.ravel().tolist(), "metrics": multiclass_metrics(y, p), "curves": {}})
    for name, y, p in regression_cases(r):
        cases.append({
            "name": name, "task": "regression", "labels": 0, "actual": y.tolist(),
            "answers": p.tolist(), "metrics": regression_metrics(y, p), "curves": {}})
    sys.stdout.write("[\n" + ",\n".join(json.dumps(c, allow_nan=False) for c in cases) + "\n]\n")


if __name__ == "__main__":
    with np.errstate(all="ignore"):
        main()
