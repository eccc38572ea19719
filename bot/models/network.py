"""Networks that the operator opens for fetching (DATELINE_FETCH_ALLOW)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network

Address = IPv4Address | IPv6Address

# The ports of the web, which an entry without a port opens.
WEB_PORTS = frozenset({80, 443})
_ENTRY = re.compile(
    r"\[(?P<six>[0-9A-Fa-f:./]+)\](?::(?P<port6>\d{1,5}))?"
    r"|(?P<four>[0-9./]+)(?::(?P<port4>\d{1,5}))?"
    r"|(?P<bare>[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:/\d{1,3})?)"
)


@dataclass(frozen=True, slots=True)
class OpenNetwork:
    """Addresses that may be fetched although they are not public; None for the ports of the web."""

    network: IPv4Network | IPv6Network
    port: int | None = None

    @classmethod
    def parse(cls, text: str) -> OpenNetwork:
        """Read `10.0.0.0/8`, `127.0.0.1:8081`, `fd00::/8` or `[::1]:8081`. Raises ValueError."""
        entry = _ENTRY.fullmatch(text)
        if entry is None:
            raise ValueError(text)
        port = entry["port6"] or entry["port4"]
        if port and not 0 < int(port) < 65536:
            raise ValueError(text)
        network = ip_network(entry["six"] or entry["four"] or entry["bare"])
        return cls(network, int(port) if port else None)

    def covers(self, address: Address, port: int) -> bool:
        """Tell whether the entry opens this address at this port."""
        fits = port == self.port if self.port else port in WEB_PORTS
        return fits and address.version == self.network.version and address in self.network
