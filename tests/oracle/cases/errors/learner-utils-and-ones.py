import torch
torch.utils.data.TensorDataset(torch.ones(2), torch.ones(3))
