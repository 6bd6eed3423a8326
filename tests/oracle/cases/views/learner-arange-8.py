import torch
t = torch.arange(3)
try:
    t[1.0]
except Exception as e:
    print(type(e).__name__, e)
try:
    t['a']
except Exception as e:
    print(type(e).__name__, e)
