import numpy as np
print(np.random.default_rng(0).spawn(1)[0].random(), np.random.SeedSequence(5).generate_state(2))
