import numpy as np, torch
x = torch.tensor(1); y = torch.tensor(1)
print(x == y, x is y, x in [y], [x] == [x], torch.equal(x, y), {x: 1}.get(y))
a = np.int64(1); print(a == 1, a in {1}, {1: 'a'}[a], hash(a) == hash(1), hash(np.float64(0.5)) == hash(0.5))
print(np.nan in [np.nan], np.nan in np.array([np.nan]), np.float64('nan') == np.float64('nan'))
print(x.eq(1), x.ne(1), x == None, x != None, np.array([1, 2]) == None)
