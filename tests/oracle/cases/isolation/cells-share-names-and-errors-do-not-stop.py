import torch

t = torch.ones(1)
# %%
raise ValueError('stop')
# %%
print(t)
