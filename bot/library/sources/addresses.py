"""Which addresses of the internet may be fetched: public ones, and what the operator opens.

Whoever may name an address must not reach what only this machine reaches: itself, its network, the
cloud's metadata. Python's `is_global` passes some of it, so the networks are named here.
"""

from __future__ import annotations

from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING

from bot.models.network import WEB_PORTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.models.network import Address, OpenNetwork

# Beside what `is_global` tells. Those of version 6 lead to addresses of version 4 inside them.
_CLOSED = tuple(
    ip_network(one)
    for one in (
        "100.64.0.0/10",  # shared by a provider's customers (RFC 6598), and Alibaba's metadata
        "168.63.129.16/32",  # Azure's metadata, an address that looks public
        "192.0.0.0/24",  # for protocols (RFC 6890), and Oracle's metadata
        "192.88.99.0/24",  # relays of 6to4 (RFC 7526)
        "::/96",  # compatible with version 4 (RFC 4291)
        "::ffff:0:0/96",  # mapped
        "::ffff:0:0:0/96",  # translated (RFC 2765)
        "64:ff9b::/96",  # NAT64 (RFC 6052)
        "64:ff9b:1::/48",  # NAT64 of a network's own (RFC 8215)
        "2001::/32",  # Teredo
        "2002::/16",  # 6to4
        "fec0::/10",  # site-local (RFC 3879)
        "3fff::/20",  # for documentation (RFC 9637)
        "5f00::/16",  # segment routing (RFC 9602)
    )
)
# The middle of an ISATAP address, whose last four bytes are one of version 4 (RFC 5214).
_ISATAP = (0x0000_5EFE, 0x0200_5EFE)


def is_open(address: str, port: int, allowed: Iterable[OpenNetwork]) -> bool:
    """Tell whether a connection to this address may be made, as the socket gets it."""
    try:
        number = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if any(one.covers(number, port) for one in allowed):
        return True
    return port in WEB_PORTS and _is_public(number)


def _is_public(address: Address) -> bool:
    if address.version == 6 and (int(address) >> 32) & 0xFFFF_FFFF in _ISATAP:
        return False
    return (
        address.is_global
        and not address.is_multicast
        and not any(address in one for one in _CLOSED if one.version == address.version)
    )
