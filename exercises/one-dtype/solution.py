import numpy as np
import torch

weights = torch.tensor([[0.5], [1.0], [2.0]])
readings = np.array([[1.5, 2.0, 0.5], [4.0, 0.5, 1.0]])
classes = np.array([0, 1])

x = torch.tensor(readings, dtype=torch.float32)
labels = torch.from_numpy(classes)
score = x @ weights

print(score)
