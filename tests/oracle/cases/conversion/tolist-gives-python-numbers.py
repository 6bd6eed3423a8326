import torch

t = torch.tensor([[1, 2], [3, 4]])
print(t.tolist(), type(t.tolist()[0][0]).__name__, torch.tensor(2.5).tolist())
