"""What `__dlpack__` hands out: a capsule that names the array, so that the other library can share it."""


class Capsule:
    """Stands for a DLPack capsule; holds the array it exports."""

    __slots__ = ("array",)

    def __init__(self, array):
        self.array = array

    def __repr__(self):
        return f'<capsule object "dltensor" at {id(self):#x}>'


Capsule.__name__ = Capsule.__qualname__ = "PyCapsule"
Capsule.__module__ = "builtins"
