"""What the shims of both libraries share: the wire to the core, argument parsing, names that are not emulated."""
