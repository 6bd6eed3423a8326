"""Tells the argument parser of NumPy's classes, once NumPy's shim is there."""

from _core import torch_args


def bind_numpy():
    try:
        import numpy
    except ImportError:
        return
    torch_args.bind(
        ndarray=numpy.ndarray, np_integer=numpy.integer, np_floating=numpy.floating, np_complexfloating=numpy.complexfloating,
        np_bool=numpy.bool_)
    torch_args.env.static_types[numpy.ndarray] = "numpy.ndarray"
