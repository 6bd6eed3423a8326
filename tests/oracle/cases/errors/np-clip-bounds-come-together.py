import numpy as np

a = np.arange(5)
for bounds in ({"a_max": 3}, {"a_min": 1, "a_max": 3, "min": 2}, {"a_min": 1}):
    try:
        print(np.clip(a, **bounds))
    except Exception as error:
        print(type(error).__name__, error)
print(np.clip(a, 1, 3), np.clip(a, min=1), np.clip(a, 1, None), np.clip(a), a.clip(3), a.clip(max=2))
