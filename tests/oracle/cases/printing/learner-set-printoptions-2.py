import torch
torch.set_printoptions(sci_mode=True)
print(torch.tensor([1., 100.]))
torch.set_printoptions(sci_mode=False)
print(torch.tensor([1e-8, 100.]))
