import numpy as np, torch
print(round(np.float64(2.675), 2), round(np.float32(2.5)), type(round(np.float64(2.5))), type(round(np.float64(2.5), 1)))
print(int(np.float64(-2.9)), np.trunc(-2.9), np.rint(2.5), np.floor(-0.5), np.around(0.125, 2))
print(int(torch.tensor(-2.9)), torch.trunc(torch.tensor(-2.9)), math.ceil(torch.tensor(2.1)) if 0 else torch.tensor(2.1).ceil().int())
print(np.int32(3.99), np.int64('12'), np.float64('1e3'), np.uint8(255) + np.uint8(1))
print(torch.tensor(300).to(torch.uint8), torch.tensor(-1).to(torch.uint8), np.array(300).astype(np.uint8))
