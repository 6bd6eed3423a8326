import torch
print(torch.result_type(torch.tensor([1]), 1.0), torch.promote_types(torch.uint8, torch.int8))
print(torch.can_cast(torch.double, torch.int), torch.can_cast(torch.float, torch.double))
