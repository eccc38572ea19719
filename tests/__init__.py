"""The tests; a package, so that they can share the stand-in for Discord."""
