[1, 2].numpy()
