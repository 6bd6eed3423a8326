import random
random.seed(0)
print(random.random(), random.randint(0, 10), random.sample(range(5), 2))
