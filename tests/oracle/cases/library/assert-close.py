import torch
torch.testing.assert_close(torch.ones(2), torch.ones(2))
for a, b in ((torch.ones(2), torch.tensor([1., 2.])), (torch.ones(2), torch.ones(3)), (torch.ones(2), torch.ones(2).double()), (1.0, 1.1), (torch.tensor(1), torch.tensor(2)), (torch.ones(2, 2), torch.zeros(2, 2))):
    try: torch.testing.assert_close(a, b)
    except AssertionError as e: print(e)
