"""How much the bot costs above discord.py itself, at any size of library: `make bench`."""
