open('left.txt', 'w').write('x')
import os
print(os.listdir('.'))
