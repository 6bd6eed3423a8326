import builtins
builtins.isinstance = lambda *a: False
print(type(1).__name__)
