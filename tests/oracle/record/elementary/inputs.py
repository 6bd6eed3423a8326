"""Inputs for the elementary functions: where learners go first, then the wide range, then the corners.

Every function has a domain (real, positive, unit, from one up); the same seeds give the same inputs on every machine.
"""
import numpy as np

SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, -2.0, 3.0, 10.0, 100.0, 1000.0, -1000.0, 709.0, 710.0, -708.0, -745.0, -746.0,
           88.0, 89.0, -87.0, -88.0, -103.0, -104.0, 1e-5, 1e-10, -1e-10, 1e-20, 1e-30, 1e20, -1e20, 1e30, 1e5, 1e6, 1e7, 1e10,
           np.pi, np.pi / 2, np.pi / 4, -np.pi, np.e, np.inf, -np.inf, np.nan, 0.1, 0.2, 0.3, 0.7, 0.9, 1.1, 1.5, 2.5]
EXTREME = {"float64": [5e-324, 1e-310, -1e-310, 2.2250738585072014e-308, 1.7976931348623157e308, 1e300, 1e-300, 1e100],
           "float32": [1e-45, 1e-40, -1e-40, 1.1754944e-38, 3.4028235e38, 1e38, 1e-37]}


def real(rng, n):
    parts = [rng.uniform(-10, 10, n * 3 // 10), rng.uniform(-1, 1, n * 2 // 10), rng.standard_normal(n * 2 // 10),
             np.round(rng.uniform(-20, 20, n // 10), 2), np.round(rng.uniform(-2, 2, n // 10), 1),
             rng.choice([-1.0, 1.0], n // 10) * 10.0 ** rng.uniform(-8, 4, n // 10)]
    return np.concatenate(parts)


def positive(rng, n):
    return np.concatenate([np.abs(real(rng, n * 9 // 10)), rng.uniform(0, 1000, n // 20), 10.0 ** rng.uniform(-30, 30, n // 20)])


def unit(rng, n):
    return np.concatenate([rng.uniform(-1, 1, n * 6 // 10), np.round(rng.uniform(-1, 1, n * 2 // 10), 2),
                           rng.choice([-1.0, 1.0], n // 10) * 10.0 ** rng.uniform(-8, 0, n // 10), 1 - 10.0 ** rng.uniform(-8, 0, n // 10)])


def from_one(rng, n):
    return 1 + positive(rng, n)


def over_minus_one(rng, n):
    x = real(rng, n)
    return np.where(x > -1, x, -x)


DOMAINS = {"real": real, "positive": positive, "unit": unit, "from_one": from_one, "over_minus_one": over_minus_one}


def make(domain, dtype, n, seed=0):
    """n inputs of `domain` as float64 or float32; the last ones are the special values."""
    special = np.array(SPECIAL + EXTREME[dtype], dtype=dtype)
    with np.errstate(all="ignore"):
        x = DOMAINS[domain](np.random.default_rng(seed), n).astype(dtype)
    return np.concatenate([np.random.default_rng(1).permutation(x)[: n - len(special)], special])
