# gpu: none
import torch

for f in (
    lambda: float(torch.ones(1, device='meta')),
    lambda: torch.ones(1, device='meta').tolist(),
    lambda: torch.ones(1, device='meta').numpy(),
    lambda: torch.ones(2).copy_(torch.ones(2, device='meta')),
    lambda: torch.ones(2, device='meta').sum(),
    lambda: torch.empty(10**6, 10**6, device='meta').shape,
    lambda: torch.ones(2).to('meta').type(),
    lambda: torch.nn.Linear(2, 3, device='meta').to('cpu'),
    lambda: torch.ones(2, device='cpu:1').device,
    lambda: torch.ones(1).to('mps'),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
