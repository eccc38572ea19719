"""The bot under traffic and faults for a long time: `make soak`."""
