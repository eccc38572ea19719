"""The long proof of the briefings' guarantees, run by `make crashes`."""
