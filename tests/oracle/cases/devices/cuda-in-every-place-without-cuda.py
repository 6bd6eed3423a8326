# gpu: none
import torch

for f in (
    lambda: torch.tensor([1], device='cuda'),
    lambda: torch.rand(1, device='cuda:1'),
    lambda: torch.ones(1).to('cuda:3'),
    lambda: torch.nn.Linear(1, 1).cuda(),
    lambda: torch.device(0),
    lambda: torch.cuda.Stream(),
    lambda: torch.cuda.Event(),
    lambda: torch.cuda.device_count(),
    lambda: torch.cuda.mem_get_info(),
    lambda: torch.accelerator.current_accelerator(),
    lambda: torch.ones(1, pin_memory=True),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
