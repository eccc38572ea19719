"""The audit's verdict: nothing that could not be asked about is called sound."""

from __future__ import annotations

import re

from tests.conftest import ROOT
from tests.proofs.audit.__main__ import PINNED
from tests.proofs.audit.verdict import Package, read

SOUND: Package = {"name": "rich", "version": "15.0.0", "vulns": []}
SKIPPED: Package = {"name": "yarl", "skip_reason": "Dependency not found: yarl (1.25.1)"}
WEAK: Package = {
    "name": "aiohttp",
    "version": "3.9.1",
    "vulns": [{"id": "PYSEC-2024-24", "fix_versions": ["3.9.2"]}],
}


def test_packages_are_sound_when_they_were_asked_about() -> None:
    verdict = read("pins.txt", {"dependencies": [SOUND]})
    assert verdict.sentences == ("pins.txt: no known vulnerability in 1 packages.",)
    assert not verdict.vulnerable


def test_vulnerability_is_named_with_the_version_that_mends_it() -> None:
    verdict = read("pins.txt", {"dependencies": [SOUND, WEAK, SKIPPED]})
    assert verdict.sentences == (
        "pins.txt: aiohttp 3.9.1 has PYSEC-2024-24, mended in 3.9.2: run `make lock`.",
        "pins.txt: not audited, because nothing was told: yarl.",
    )
    assert verdict.vulnerable


def test_nothing_is_called_sound_when_the_service_told_nothing() -> None:
    verdict = read("pins.txt", {"dependencies": [SKIPPED, SKIPPED]})
    assert verdict.sentences == (
        "pins.txt: not audited, the service told nothing of any package (Dependency not found: "
        "yarl (1.25.1)). Try again where the network allows it.",
    )
    assert not verdict.vulnerable


def test_audit_covers_every_file_of_pins_at_the_top() -> None:
    assert {path.name for path in ROOT.glob("requirements*.txt")} == set(PINNED)


def test_audits_own_pins_have_hashes_and_name_no_host() -> None:
    pins = (ROOT / "tests" / "proofs" / "audit" / "requirements.txt").read_text(encoding="utf-8")
    assert "://" not in pins
    assert all("--hash=sha256:" in pin for pin in re.split(r"\n(?=[a-z])", pins))
