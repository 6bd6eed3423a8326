import torch
import pickle
t = torch.arange(3)
s = pickle.loads(pickle.dumps(t))
print(s, s is t)
