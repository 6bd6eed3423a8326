import torch
import copy
x = torch.tensor([1.], requires_grad=True)
print(copy.deepcopy(x))
copy.deepcopy(x * 2)
