"""Lines that people write into .env, each with what the program makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.errors import SettingsError
from bot.settings import Settings, read_environment

if TYPE_CHECKING:
    from pathlib import Path


def read(home: Path, content: bytes, **environment: str) -> dict[str, str]:
    (home / ".env").write_bytes(content)
    return read_environment({"DATELINE_HOME": str(home), **environment})


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b"DATELINE_LOG=json\r\nDATELINE_WATCH=1\r\n", "json"),
        (b"\xef\xbb\xbfDATELINE_LOG=json", "json"),
        (b"export DATELINE_LOG='json'", "json"),
        (b'DATELINE_LOG = "json"  # for programs', "json"),
        (b"DATELINE_LOG=text\nDATELINE_LOG=json\n", "json"),
        (b"DATELINE_LOG=\n", ""),
        (b"#DATELINE_LOG=text\n\n   \nDATELINE_LOG=json", "json"),
        (b"DATELINE_LOG=json # for programs", "json"),
        (b"DATELINE_LOG=js#on", "js#on"),
        ("DATELINE_LOG=\u00e5 $HOME".encode(), "\u00e5 $HOME"),
        (b"DATELINE_LOG=$(id)", "$(id)"),
        (b"DATELINE_LOG", ""),
    ],
)
def test_value_is_read_as_people_write_it(tmp_path: Path, content: bytes, value: str) -> None:
    assert read(tmp_path, content)["DATELINE_LOG"] == value


def test_settings_are_read_when_the_file_is_empty_or_the_environment_says_otherwise(
    tmp_path: Path,
) -> None:
    assert Settings.read(read(tmp_path, b""))[1] == ()
    both = read(tmp_path, b"DATELINE_SEEDS=there", DATELINE_SEEDS="here")
    assert Settings.from_env(both).seeds == tmp_path / "here"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'DATELINE_LOG="json\nDATELINE_WATCH=1', "line 1, is no setting"),
        (b"DATELINE_LOG=json\n= text", "line 2, is no setting"),
        ("DATELINE_LOG=json".encode("utf-16"), "it is not in UTF-8"),
    ],
)
def test_file_is_refused_with_its_line_when_it_cannot_be_meant(
    tmp_path: Path, content: bytes, words: str
) -> None:
    with pytest.raises(SettingsError, match=words):
        read(tmp_path, content)


def test_file_is_refused_when_it_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    with pytest.raises(SettingsError, match="cannot be read"):
        read_environment({"DATELINE_HOME": str(tmp_path)})
