import torch
import array
arr = array.array('i', [1, 2, 3])
print(torch.tensor(arr))
print(torch.frombuffer(arr, dtype=torch.int32))
