import torch
print(torch.tensor(3.), torch.tensor(-0.5), torch.tensor(1e10), torch.tensor(123456.789), torch.tensor(1e-5), torch.tensor(True), torch.tensor(2**40))
