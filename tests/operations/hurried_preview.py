"""The preview, which fetches feeds every second: `python -m tests.operations.hurried_preview`."""

from __future__ import annotations

import sys
from datetime import timedelta

from bot.__main__ import main
from bot.client import bot
from bot.library.feeds.pace import FeedPace

SECOND = timedelta(seconds=1)
PACE = FeedPace(every=SECOND / 2, usual=SECOND, longest=SECOND, backoff=SECOND / 4, jitter=0, gap=0)


if __name__ == "__main__":
    setattr(bot, "FeedPace", lambda: PACE)  # noqa: B010 - the types are the program's
    sys.exit(main(["preview", *sys.argv[1:]]))
