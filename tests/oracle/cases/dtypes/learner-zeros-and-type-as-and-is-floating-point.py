import torch
print(torch.zeros(2).type_as(torch.tensor([1])))
print(torch.tensor([1, 2]).is_floating_point(), torch.is_complex(torch.tensor(1j)))
