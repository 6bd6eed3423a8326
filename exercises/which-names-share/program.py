import numpy as np
import torch

prices = np.array([[10.0, 20.0, 30.0], [40.0, 50.0, 60.0]])

row = prices[0]
picked = prices[[0]]
columns = prices.T
same = prices.astype("float64")

t = torch.from_numpy(prices)
back = t.T.numpy()
safe = torch.tensor(prices)
