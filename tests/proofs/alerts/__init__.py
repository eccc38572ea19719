"""The long proof of the alerts' guarantees, run by `make alerts`."""
