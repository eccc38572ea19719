"""A stand-in for Discord: its gateway and REST on loopback, for an unmodified discord.py.

In one process:

    async with Standin.checking(guilds=1) as discord:
        with discord.aimed():
            bot = create_bot(settings)
            async with bot:
                task = asyncio.create_task(bot.start(TOKEN))
                await discord.gateway.wait_live()
                asked = await discord.slash("quote", speaker="Raymond")
                assert asked.message["embeds"]
                assert discord.checker.violations == []

In a thread, for a bot that is a process: `tests.standin.remote.StandinThread`, which speaks its
control API. As a process of its own: `python -m tests.standin --port 0` prints its address;
`tests.standin.process.StandinProcess` starts it and speaks the same API, and
`python -m tests.standin.launch ADDRESS run` runs the bot's command line against it.
"""
