"""The drawing process: answers cards with pictures until the other side hangs up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.presentation.cards.card import NOT_DRAWABLE, Card

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MEMORY = 800_000_000  # bytes of address space: 24 fonts map up to 500 MB and hold 40


def serve(connection: Connection) -> None:
    """Draw each card that comes."""
    from bot.presentation.cards.drawing import draw  # noqa: PLC0415 - imports Pillow

    connection.send_bytes(b"ready")
    while True:
        picture = draw(Card.from_bytes(connection.recv_bytes()))
        connection.send_bytes(picture.to_bytes() if picture else NOT_DRAWABLE)
