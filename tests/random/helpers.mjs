// What random programs share: each takes of it what it uses, in this order.

export const HELPERS = {
  mood: ['mood = contextvars.ContextVar("mood", default="calm")'],
  crew: ['crew = []'],
  score: ['score = {"a": 0, "b": 0}'],
  Broken: ['class Broken(Exception):', '    pass'],
  say: [
    'def say(*words):',
    '    task = asyncio.current_task()',
    '    print(task.get_name() if task else "loop", *words)',
  ],
  outcome: [
    'def outcome(future):',
    '    if not future.done():',
    '        return "pending"',
    '    if future.cancelled():',
    '        return "cancelled"',
    '    return repr(future.exception() or future.result())',
  ],
  complain: [
    'def complain(loop, context):',
    '    if "callback" in context["message"]:',
    '        say("complaint", context["message"].split("(")[0], repr(context.get("exception")))',
  ],
  cancel_one: [
    'def cancel_one(number, why=None):',
    '    if crew:',
    '        task = crew[number % len(crew)]',
    '        say("cancels", task.get_name(), task.cancel(why))',
  ],
  Turn: [
    'class Turn:',
    '    """Gives up its turn a few times."""',
    '',
    '    def __init__(self, turns):',
    '        self.turns = turns',
    '',
    '    def __await__(self):',
    '        for _ in range(self.turns):',
    '            yield',
    '        return f"{self.turns} turns"',
  ],
};

/** Helpers that a helper uses itself. */
export const HELPER_NEEDS = { cancel_one: ['crew', 'say'] };
