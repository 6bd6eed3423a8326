import torch
print(torch.tensor(1, dtype=torch.float8_e4m3fn), torch.float8_e5m2)
