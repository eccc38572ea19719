"""Who is the subject of the verb of speaking: sentences with much between the two.

All are written for this project. The speaker is that of the last quotation; the second table holds
look-alikes, in which the nearest name or noun does not speak.
"""

from __future__ import annotations

from typing import Final

SUBJECTS: Final[tuple[tuple[str, str], ...]] = (
    (
        "In a 2006 speech Douglas Merrow, a leading British journalist and author well placed"
        " to advise ministers, stated: “Conditions for hunters must be made harder across the"
        " board.”",
        "Douglas Merrow",
    ),
    (
        "Dr Katy Sayle a lecturer of sociology at the University of York told North World she"
        " believes the plan marks a change. She said: “[It] moves away from single cases.”",
        "Katy Sayle",
    ),
    (
        'Grace Omondi, a poet and activist based in Kisumu, said: "We will march."',
        "Grace Omondi",
    ),
    (
        'Grace Omondi, a leading Kenyan poet and author often seen on television, said: "We '
        'will march."',
        "Grace Omondi",
    ),
    (
        'Kwame Asante a lecturer at the university said: "The rains are late."',
        "Kwame Asante",
    ),
    (
        'Senior investigating officer Detective Chief Inspector Rose Hall said: "We want to '
        'hear from you."',
        "Rose Hall",
    ),
    (
        'Rose Hall, described by Tim Lake as "a bright light", died on Monday.',
        "Tim Lake",
    ),
    (
        'Prosecutor Jane Dunn told the court Walsh had shouted "I did it" at officers.',
        "Walsh",
    ),
    (
        'Prosecutor Jane Dunn told the jury Mark Walsh had shouted "I did it" at officers.',
        "Mark Walsh",
    ),
    (
        'Jane Dunn told police Walsh had shouted "I did it" at officers.',
        "Walsh",
    ),
    (
        'Jane Dunn told reporters Walsh had called the plan "a farce".',
        "Walsh",
    ),
    (
        'Jane Dunn alleges that in a text Tom Hale wrote "you are a child".',
        "Tom Hale",
    ),
    (
        'The tribunal was told that Mr Hale had texted Ms Dunn, saying: "You are a child."',
        "Hale",
    ),
    (
        'Managing director Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Acting chief constable Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Chief operating officer Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Lead investigating officer DC Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Visiting professor of law Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Sitting MP Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Serving prison officer Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Returning champion Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'Leading surgeon Jane Dunn said: "We grew."',
        "Jane Dunn",
    ),
    (
        'United captain Harry Mack said: "We let the fans down." Defender Luke Shore added: '
        '"It hurts."',
        "Luke Shore",
    ),
    (
        'United captain Harry Mack, speaking to Sky Sports, said: "We let the fans down."',
        "Harry Mack",
    ),
    (
        'Former England striker Alan Shear, on BBC radio: "That was awful."',
        "Alan Shear",
    ),
    (
        'Injured striker Harry Mack said: "We will go on."',
        "Harry Mack",
    ),
    (
        'Suspended teacher Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'Wounded soldier Harry Mack said: "We will go on."',
        "Harry Mack",
    ),
    (
        'Accused killer Harry Mack said: "We will go on."',
        "Harry Mack",
    ),
    (
        'Trained nurse Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'Detained journalist Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'Elected mayor Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'Married teacher Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'Defeated candidate Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'United captain Harry Mack said: "We will go on."',
        "Harry Mack",
    ),
    (
        'United boss Harry Mack said: "We will go on."',
        "Harry Mack",
    ),
    (
        'Barking MP Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    (
        'United captain Harry Mack, speaking after the match, said: "We will go on."',
        "Harry Mack",
    ),
    (
        'Player of the year Jane Dunn said: "We will go on."',
        "Jane Dunn",
    ),
    # look-alikes
    ('Calling striker Tom Roe a fool, Bob Poe said: "We go on."', "Bob Poe"),
    ('Beating champion Ann Roe in Paris, Eva Poe said: "We go on."', "Eva Poe"),
    ('Leading mourners to the grave, Ann Roe said: "We go on."', "Ann Roe"),
    ('Serving soup to children, Bob Poe said: "We go on."', "Bob Poe"),
    ('Elected mayor in May, Bob Poe said: "We go on."', "Bob Poe"),
    ('United in grief, the family said: "We go on."', "family"),
    ('Praised by coach Ann Roe, striker Bob Poe said: "We go on."', "Bob Poe"),
    ('Ann Roe told police she had seen Bob Poe with "a big knife".', "Ann Roe"),
    ('Ann Roe told reporters Bob Poe was "a liar".', "Ann Roe"),
    ('Ann Roe told police officer Bob Poe that it was "a lie".', "Ann Roe"),
    ('Ann Roe told the court clerk Bob Poe it was "a lie".', "Ann Roe"),
    ('Ann Roe told reporters Bob Poe and Tim Doe that it was "a lie".', "Ann Roe"),
    ('Ann Roe, described as shy, called the plan "a lie".', "Ann Roe"),
    ('Ann Roe, criticised by Bob Poe for her vote, said it was "a lie".', "Ann Roe"),
    ('Ann Roe attacked the plan announced by Bob Poe as "a lie".', "Ann Roe"),
    ('Ann Roe criticised remarks made by Bob Poe as "a lie".', "Ann Roe"),
    ('Unlike Ann Roe, a nurse at the ward said it was "a farce".', "nurse"),
)
