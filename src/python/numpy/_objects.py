"""Arrays whose elements the core does not hold (object, text, dates): placeholder until their shapes are shared."""

from ._dtypes import dtype as dtype_class


def is_exotic(obj, dtype):
    if dtype is not None:
        made = dtype_class(dtype)
        return made.kind in "OUSVMm" or made.byteorder == ">" or made.char in "gG"
    return False


def exotic_array(obj, dtype, copy, ndmin):
    raise NotImplementedError(f"arrays of dtype {dtype_class(dtype)} are not emulated here (see the coverage page)")


def array_of_objects(x, keep):
    raise NotImplementedError(f"an array of {type(x).__name__} objects is not emulated here (see the coverage page)")


def filled(name, shape, dtype):
    raise NotImplementedError(f"arrays of dtype {dtype_class(dtype)} are not emulated here (see the coverage page)")


def ufunc_on_objects(u, inputs, keep):
    return None
