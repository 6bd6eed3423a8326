import numpy as np
import torch

for make in (
    lambda: torch.from_dlpack(np.array(['a'])),
    lambda: torch.from_dlpack(np.array([1, 2], dtype='>i4')),
    lambda: np.from_dlpack(torch.zeros(2, dtype=torch.bfloat16)),
):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error)[:90])
