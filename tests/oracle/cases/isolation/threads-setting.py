import torch

torch.set_num_threads(1)
print(torch.get_num_threads())
