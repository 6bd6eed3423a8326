import random
random.seed(0)
print(random.random(), random.randint(0, 9))
