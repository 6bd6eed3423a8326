import numpy as np
import torch


def number(x):
    return x.reshape(-1)[0].item()
