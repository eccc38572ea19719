"""The command line: parses arguments and calls the rooms."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date

from bot.machine_form import to_json
from bot.parsing import read_article


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return the process's exit code."""
    parser = argparse.ArgumentParser(prog="dateline")
    commands = parser.add_subparsers(required=True)
    parse = commands.add_parser("parse")
    parse.add_argument("--jsonl", action="store_true")
    parser.parse_args(arguments)
    for line in sys.stdin:
        request = json.loads(line)
        published = date.fromisoformat(request["date"]) if request["date"] else None
        article = read_article(request["text"], slug=request["doc_id"], published=published)
        print(json.dumps(to_json(article, doc_id=request["doc_id"])))
    return 0


if __name__ == "__main__":
    sys.exit(main())
