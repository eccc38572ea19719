"""Who is named, under which names and with which roles: `find_people`."""

from bot.parsing.people.mentions import find_people

__all__ = ["find_people"]
