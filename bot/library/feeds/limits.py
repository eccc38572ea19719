"""How many feeds there may be."""

MOST_FEEDS = 25  # of a server
MOST_FEEDS_IN_ALL = 500  # of a process, because each is fetched every half hour
