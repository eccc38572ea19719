"""The slash commands, one file per command family; `bot.client` loads them by name."""
