"""Several processes of the bot on one PostgreSQL and one Discord: `make fleet`."""
