import torch

t = torch.ones(3)
for index, source in [(torch.tensor([0.0]), torch.ones(1)), (torch.tensor([0]), torch.ones(2)), (torch.tensor([0]), torch.ones(1).double())]:
    try:
        t.index_add(0, index, source)
    except RuntimeError as error:
        print(error)
