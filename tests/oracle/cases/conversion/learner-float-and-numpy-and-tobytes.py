import torch
print(torch.tensor([[1, 2], [3, 4]], dtype=torch.float).numpy().tobytes().hex())
