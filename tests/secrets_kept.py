"""A pytest plugin: a test fails whose output shows the token, or what an attachment held.

Output is what the test's own process prints and logs, and what the processes print that it runs.
"""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from tests.standin.address import TOKEN

if TYPE_CHECKING:
    from collections.abc import Generator

# The second is the agency in every article that a test attaches, pastes or uploads.
NEVER_SHOWN = (TOKEN, "Coast Wire")

_printed: list[str] = []


class _HeardPopen(subprocess.Popen[Any]):
    """A process whose output is kept until the test is over."""

    def communicate(self, *arguments: Any, **more: Any) -> tuple[Any, Any]:  # noqa: ANN401 - as subprocess has it
        outputs = super().communicate(*arguments, **more)
        _printed.extend(
            output if isinstance(output, str) else output.decode(errors="replace")
            for output in outputs
            if output
        )
        return outputs


def pytest_configure() -> None:
    setattr(subprocess, "Popen", _HeardPopen)  # noqa: B010 - the types are subprocess's own


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if call.when != "teardown":
        return report
    outputs = [*report.sections, *(("A process's output", text) for text in _printed)]
    _printed.clear()
    shown = [(name, words) for name, text in outputs for words in NEVER_SHOWN if words in text]
    if shown and report.passed:
        report.outcome = "failed"
        report.longrepr = "\n".join(f"{name} shows {words!r}" for name, words in shown)
    return report
