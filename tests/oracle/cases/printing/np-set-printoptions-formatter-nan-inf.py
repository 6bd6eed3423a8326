import numpy as np

np.set_printoptions(nanstr='NAN', infstr='INF', formatter={'int': lambda x: f'<{x}>'})
print(np.array([np.nan, np.inf]), np.array([1, 2]))
