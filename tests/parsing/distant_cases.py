"""Words whose speaker is told at a distance: short stories, each with its last quotation's speaker.

None as a speaker means that the text does not tell, and that the reader must not guess.
"""

from __future__ import annotations

from typing import Final

DISTANT: Final[tuple[tuple[str, str | None], ...]] = (
    # a paragraph without a closing mark goes on behind captions
    (
        "Farmer Abdi Noor said: 'The well has been dry since March.\n\nThe village lies three "
        "hours from the nearest town\n\n'We carry every drop on our backs.'",
        "Abdi Noor",
    ),
    (
        '"The vaccine works," said Dr Mei Tan, of Kallang Hospital. "We saw that in every group.'
        "\n\nA nurse prepares a dose on Monday (Image: Kallang Hospital)\n\nMore than 900 people "
        'took part\n\n"The next step is to give it to children."',
        "Mei Tan",
    ),
    (
        "Mr Okoro said: \"We have lodged an appeal.\n\nThe factory closed in 'difficult' years, "
        'workers say\n\n"We will go to the Supreme Court if we must."',
        "Okoro",
    ),
    (
        'Ann Roe said: "It is over.\n\nTom Poe disagreed and said that the vote was stolen.\n\n"We '
        'shall count every paper again by hand."',
        "Tom Poe",
    ),
    (
        '"It is over," Ann Roe said.\n\nThe hall on Monday\n\n"We shall count every paper again by '
        'hand."',
        None,
    ),
)
