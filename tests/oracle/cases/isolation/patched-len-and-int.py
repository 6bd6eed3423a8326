import builtins
builtins.len = lambda x: 99
print(len([1]))
