import torch


def scaled(t, k):
    t *= k
    return t


def scale_(t, k):
    t *= k
    return t
