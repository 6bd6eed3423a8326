import torch
torch.testing.assert_close(torch.ones(2), torch.ones(2))
torch.testing.assert_close(torch.tensor([1., 2.]), torch.tensor([1., 2.1]))
