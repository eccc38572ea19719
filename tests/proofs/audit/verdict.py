"""What pip-audit's report means, in sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict


class Vulnerability(TypedDict):
    """One that is known of a package."""

    id: str
    fix_versions: list[str]


class _Named(TypedDict):
    name: str


class Package(_Named, total=False):
    """A package that was asked about, or `skip_reason`."""

    version: str
    vulns: list[Vulnerability]
    skip_reason: str


class Report(TypedDict):
    """What `pip-audit --format json` prints."""

    dependencies: list[Package]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be printed of one file of pins."""

    sentences: tuple[str, ...]
    vulnerable: bool = False


def not_asked(pins: str, reason: str) -> Verdict:
    """Return what is said where nothing could be asked."""
    return Verdict((f"{pins}: not audited, {reason}. Try again where the network allows it.",))


def read(pins: str, report: Report) -> Verdict:
    """Return what a report says; packages that nobody knew anything of are not called sound."""
    packages = report["dependencies"]
    asked = [one for one in packages if "skip_reason" not in one]
    if not asked:
        reason = packages[0]["skip_reason"] if packages else "it names no package"
        return not_asked(pins, f"the service told nothing of any package ({reason})")
    found = [
        f"{pins}: {one['name']} {one['version']} has {each['id']}, mended in "
        f"{', '.join(each['fix_versions']) or 'no version yet'}: run `make lock`."
        for one in asked
        for each in one.get("vulns", [])
    ]
    sentences = found or [f"{pins}: no known vulnerability in {len(asked)} packages."]
    if skipped := [one["name"] for one in packages if "skip_reason" in one]:
        sentences.append(f"{pins}: not audited, because nothing was told: {', '.join(skipped)}.")
    return Verdict(tuple(sentences), bool(found))
