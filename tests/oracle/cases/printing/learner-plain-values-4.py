import torch
print(torch.tensor([[1, -2], [300, 4]]), torch.tensor([[[1., 2.], [3., 4.]], [[5., 6.], [7., 8.]]]))
