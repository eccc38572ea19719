"""The stored form of the speakers' index gives back the same index, or nothing."""

from __future__ import annotations

from zlib import crc32

import pytest

from bot.answers.speaker_index import SpeakerIndex
from bot.answers.speaker_table import LAYOUT, SpeakerTable
from tests.answers.test_speaker_index import INDEX, index_of

LARGE = index_of(tuple((f"Ann{n} Roe-Lee{n % 7}", f"Roe-Lee{n % 7}", ()) for n in range(200)))


@pytest.mark.parametrize("index", [INDEX, LARGE, index_of(())])
def test_index_is_the_same_when_it_was_stored(index: SpeakerIndex) -> None:
    table = SpeakerTable.from_bytes(index.to_bytes())
    assert table is not None
    again = SpeakerIndex(table)
    assert again.to_bytes() == index.to_bytes()
    for typed in ("raymond", "kim", "de la cruz", "elodie brassard", "ann7", "roe-lee3", "An", ""):
        assert again.resolve(typed) == index.resolve(typed), typed
        assert again.suggest(typed, 25) == index.suggest(typed, 25), typed


def test_nothing_is_read_when_a_byte_is_damaged() -> None:
    stored = INDEX.to_bytes()
    for place in range(len(stored)):
        damaged = bytearray(stored)
        damaged[place] ^= 0x10
        assert SpeakerTable.from_bytes(bytes(damaged)) is None, place
        assert SpeakerTable.from_bytes(stored[:place]) is None, place


def test_layout_has_another_number_when_the_table_is_another() -> None:
    # If this fails, raise the number in LAYOUT, and write the new checksum here: an index that the
    # version before stored would be read as one of this version.
    number = int(LAYOUT.split()[0])
    assert {number: crc32(INDEX.to_bytes()[4:])} == {2: 4173798100}
