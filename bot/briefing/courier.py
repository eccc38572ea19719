"""What carries briefings and alerts out; `bot.client` does it on Discord."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.models.alert import AlertContent, AlertDelivery, AlertNotice, AlertTarget
    from bot.models.briefing import Briefing, BriefingContent, Delivery, FailureReason, Notice

    # Waits until the next request may be made.
    Wait = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class ReadyPost:
    """A post that only has to be sent; `send` returns the message's id.

    `channel_id` is where it goes. `content` is what a briefing's post has room for; `flaw` is what
    it lacks although it goes out, with what is missing.
    """

    send: Callable[[], Awaitable[int]]
    channel_id: int
    content: BriefingContent | None = None
    flaw: tuple[FailureReason, str] | None = None


class Courier(Protocol):
    """What carries posts to Discord; what sends, checks or looks raises Undelivered."""

    async def check(self, briefing: Briefing) -> None:
        """Find out whether a post would be refused."""
        ...

    def prepare(
        self, briefing: Briefing, delivery: Delivery, content: BriefingContent, *, late: bool
    ) -> ReadyPost:
        """Lay out a post, with the function that sends it."""
        ...

    async def find(self, briefing: Briefing, delivery: Delivery) -> int | None:
        """Return the id of the slot's message if it is posted already, else None."""
        ...

    async def tell(self, notice: Notice) -> None:
        """Tell the moderators, in the channel that they chose."""
        ...

    async def has_left(self, guild_id: int) -> bool | None:
        """Ask whether the bot was removed from a server; None if that is not known."""
        ...

    async def clock_is_right(self) -> bool:
        """Tell whether this machine's clock agrees with Discord's."""
        ...


class AlertCourier(Protocol):
    """What carries alerts to Discord; every method raises Undelivered."""

    async def check(self, target: AlertTarget) -> None:
        """Find out whether an alert in a channel would be refused."""
        ...

    async def prepare(
        self, target: AlertTarget, delivery: AlertDelivery, content: AlertContent, wait: Wait
    ) -> ReadyPost:
        """Lay out an alert, and ask whether a member is still in the server.

        Calls `wait` before each request.
        """
        ...

    async def find(self, target: AlertTarget, delivery: AlertDelivery) -> int | None:
        """Return the id of the delivery's message if it is out already, else None."""
        ...

    async def tell(self, notice: AlertNotice) -> None:
        """Tell the moderators that a channel gets no alerts, or gets them again."""
        ...
