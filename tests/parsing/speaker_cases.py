"""Who speaks where names, bodies and roles may be taken for one another.

Each text comes with the speaker of its last quotation; None means that the text does not tell.
"""

from __future__ import annotations

from typing import Final

SPEAKERS: Final[tuple[tuple[str, str | None], ...]] = (
    # a surname is nobody's middle name where somebody bears it
    (
        "Chief minister Paramjit Singh Dhal approved the plan. The forester Dev Singh was glad."
        '\n\nSingh said, "It is harmless."',
        "Dev Singh",
    ),
    (
        'Mayor Ann Roe spoke. Carla Mendes Rises Again At The Polls.\n\n"I won," Mendes said. '
        'Carla Mendes called it "a joy".',
        "Carla Mendes",
    ),
    # a first name alone
    (
        'Tom Reed is a guide. "I love it," Reed said.\n\nAmir came to the camp last year. He '
        'calls it "a prison".',
        "Amir",
    ),
    (
        '"I love it," Ann Roe said.\n\nNorthlight opened the clinic. She says it is "very good".',
        "Ann Roe",
    ),
    # a body may be an ally; enemies may warn on their own
    (
        "Iran fell silent, and so did its ally Hezbollah.\n\nHezbollah said it would answer "
        '"with calm".\n\nIt said the raid was "a step too far".',
        "Hezbollah",
    ),
    ('Israel said the raid was over, as its enemies warned of "punishment".', "its enemies"),
    ('Roe Foods cut prices, as its rivals spoke of "a war".', "its rivals"),
    # what somebody was before
    (
        "Sir John Mayhew lashed out at some MPs.\n\nThe ex-Labour leader, whose own time was "
        'marred by plots, said he had watched with "dismay".',
        "John Mayhew",
    ),
    ('Dan Webb was sacked on Friday. The chairman said the run was "too poor".', "chairman"),
    # the statement is the post that came just before
    (
        'Leeds police said in a statement they would "seize all papers".\n\nIn a post on Facebook, '
        'Northlight News said it would close "within a day".\n\n"They took our staff away," the '
        "statement reads.",
        "Northlight News",
    ),
    (
        'Leeds police said in a statement they would "seize all papers".\n\nThe statement added: '
        '"We shall act."',
        "Leeds police",
    ),
    # a nation with a capital is no firm
    (
        "The Task Force on Fraud met on Friday. The West African nation had been on its list since "
        '2021.\n\n"It was removed after a visit," the Paris-based group said.',
        "Task Force",
    ),
    # a name is whole where its last word stands alone
    (
        "The Courier: Carla Mendes Is Right.\n\nCarla Mendes spoke on Monday. Mendes called the "
        'plan "a joy".',
        "Carla Mendes",
    ),
)
