import json, numpy as np, torch
print(json.dumps({'a': torch.tensor([1, 2]).tolist(), 'b': np.float64(1.5)}))
for v in (np.float32(1), np.int64(1), np.array([1]), torch.tensor(1), np.bool_(True)):
    try: print(json.dumps(v))
    except TypeError as e: print(e)
print(str(np.float32(0.1)), repr(np.float32(0.1)), float(np.float32(0.1)), np.float64(0.1), '%r' % np.float64(0.1))
print(str(torch.tensor(0.1)), torch.tensor(0.1).item(), torch.tensor(0.1, dtype=torch.float64).item())
