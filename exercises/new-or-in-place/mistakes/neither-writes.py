import torch


def scaled(t, k):
    return t.mul(k)


def scale_(t, k):
    return t.mul(k)
