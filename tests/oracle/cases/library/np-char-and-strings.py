import numpy as np

print(np.char.upper(np.array(['ab', 'c'])), np.strings.str_len(np.array(['ab', 'c'])), np.array(['a', 'b']) == 'a', np.array(['a']) + np.array(['b']))
