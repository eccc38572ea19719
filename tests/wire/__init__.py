"""Tests of what goes over the wire, by the stand-in for Discord."""
