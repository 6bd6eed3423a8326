import numpy as np

np.random.seed(5)
np.random.randn()
state = np.random.get_state()
first = np.random.randn(3)
np.random.set_state(state)
print((first == np.random.randn(3)).all(), state[0], state[2:], state[1][:3])
