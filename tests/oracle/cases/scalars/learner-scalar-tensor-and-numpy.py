import torch
print(torch.scalar_tensor(3), torch.tensor(3).numpy(), type(torch.tensor(3).numpy()), torch.tensor(3.).numpy() + 1)
