import numpy as np
import torch

for make in (
    lambda: torch.tensor(np.array(['a'])),
    lambda: torch.as_tensor(np.array(['a'])),
    lambda: torch.asarray(np.array(['a'])),
    lambda: torch.Tensor(np.array(['a'])),
    lambda: torch.ones(1).new_tensor(np.array(['a'])),
    lambda: torch.tensor(np.array('a')),
):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error)[:90])
