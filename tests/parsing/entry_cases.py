"""Names that stand for one person or body: short texts, each with all names that speak in it."""

from __future__ import annotations

from typing import Final

ENTRIES: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    (
        "Shares fell behind the returns of the Dow Jones Industrial Average and the Dow Jones"
        ' Commodity Index. "It is a bargain," Dale Miller said.',
        frozenset({"Dale Miller"}),
    ),
    (
        '"It is late," said Datuk Seri Nurul Huda Ismail. "We go," Nurul Huda said.',
        frozenset(("Nurul Huda Ismail",)),
    ),
    (
        '"It is late," said Nurul Huda. "We go," said Nurul Hana Ismail.',
        frozenset(("Nurul Huda", "Nurul Hana Ismail")),
    ),
    (
        '"It is late," said Samwon Electronics Co. "We go," Samwon said.',
        frozenset(("Samwon Electronics Co.",)),
    ),
    (
        '"It is late," said Médecins Sans Frontières (MSF). "We go," MSF said.',
        frozenset(("Médecins Sans Frontières",)),
    ),
    (
        '"It is late," said Jane Frances Kerr. "We go," the JFK Fund said.',
        frozenset(("Jane Frances Kerr", "JFK Fund")),
    ),
    (
        '"It is late," the Society for the Protection of Bats said. "We go," it added.',
        frozenset(("Society for the Protection of Bats",)),
    ),
    (
        '"It is late," said Chief (Mrs.) Folake Solanke-Bisi. "We go," Chief Solanke-Bisi said.',
        frozenset(("Folake Solanke-Bisi",)),
    ),
    (
        '"It is late," said Pst. Tunde Bakare-Cole. "We go," he said.',
        frozenset(("Tunde Bakare-Cole",)),
    ),
    (
        '"It is late," said Maulana Fazal Karim. "We go," Maulana Fazal said.',
        frozenset(("Fazal Karim",)),
    ),
)
