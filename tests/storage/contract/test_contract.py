"""Whether this suite calls every method of the contract."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from bot.storage import contract


def test_every_method_of_the_contract_is_called_in_this_suite() -> None:
    suite = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("*.py"))
    methods = {
        name
        for _, protocol in inspect.getmembers(contract, inspect.isclass)
        if protocol.__module__ == contract.__name__
        for name in vars(protocol)
        if not name.startswith("_")
    }
    assert len(methods) > 80
    assert {name for name in methods if not re.search(rf"\.{name}\b", suite)} == set()
