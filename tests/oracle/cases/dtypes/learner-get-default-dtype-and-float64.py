import torch
print(torch.get_default_dtype(), (torch.tensor(1.) + torch.tensor(1., dtype=torch.float64)).dtype)
print((torch.tensor([1.]) + torch.tensor(1., dtype=torch.float64)).dtype)
