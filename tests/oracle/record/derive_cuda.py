"""placeholder"""
def install():
    raise NotImplementedError
