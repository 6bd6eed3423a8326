import torch
torch.manual_seed(0)
w = torch.utils.data.WeightedRandomSampler([0.1, 0.9], 4)
print(list(w), list(torch.utils.data.RandomSampler(range(4))))
