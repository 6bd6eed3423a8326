import numpy as np
import torch

for make in (
    lambda: torch.tensor(np.array([1, None])),
    lambda: torch.tensor(np.array([1, 2], dtype=object)),
    lambda: torch.as_tensor(np.array([1, 2], dtype=object), dtype=torch.float32),
    lambda: torch.from_numpy(np.array(None)),
):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error)[:90])
