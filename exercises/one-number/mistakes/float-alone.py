import numpy as np
import torch


def number(x):
    return float(x)

