"""What an upset customer leaves unsaid because it goes without saying: fragments, and questions that tell, as clauses."""

from __future__ import annotations

import re

from rewriter.retelling.wholeness import is_many

_UNIT = r"(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)"
_SPAN = rf"(?:(?:over|nearly|almost|about|more\s+than)\s+)?(?:\d{{1,3}}|an?|half\s+an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)\s+(?:(?:whole|full|solid|long)\s+)?{_UNIT}"
_LACKED = r"(?P<lack>[a-z][a-z-]+(?:\s+(?!(?:and|but|so|since|for|or|yet)\b)[a-z-]+){0,4}?)"
_END = r"(?=\s*(?:[.,;!?)–—]|$)|\s+(?:and|but|so|or)\b)"
_NO_THING = r"(?!(?:one|body|idea|wonder|way|matter|doubt|good|use|point|problem|need|more|longer|better|different|worse|clue)\b)"

_OPENS = r"^(?:(?:and|but|so|well|hi|hello|dear(?:\s+[\w.]+){1,3}(?=,))[,!]?\s+)*"
_STILL_NO = re.compile(
    rf"(?:{_OPENS}|[,;.!]\s+|\band\s+)(?:yet\s+)?still\s+(?:got\s+)?no\s+{_NO_THING}{_LACKED}(?P<about>\s+for\s+(?:the|my|our)\s+[\w-]+(?:\s+[\w-]+)?)?{_END}",
    re.IGNORECASE,
)
_BEEN = re.compile(
    rf"{_OPENS}(?:it'?s|it\s+has|thats|that'?s)\s+(?:now\s+)?(?:been\s+)?(?P<span>{_SPAN})(?:\s+now)?,?\s+"
    rf"(?:(?:with\s+no|without(?:\s+any)?)\s+{_LACKED}|(?:and|with)\s+(?:i\s+have\s+|there\s+is\s+)?still\s+no\s+{_NO_THING}(?P<awaited>[a-z][a-z-]+(?:\s+(?!(?:and|but|so|since)\b)[a-z-]+){{0,2}}?)"
    rf"|for\s+(?P<what>(?:my|our|a|an|the|mum's|mom's|dad's|nan's|gran's)\s+[a-z][a-z-]*(?:\s+(?!(?:and|but|so|you|i|we|that|which)\b)[a-z-]+){{0,2}}?)){_END}",
    re.IGNORECASE,
)
_WAITED_FOR = re.compile(
    rf"{_OPENS}(?P<span>{_SPAN})(?:\s+now)?\s+for\s+(?P<what>(?:my|our|a|an)\s+[a-z][a-z-]*(?:\s+(?!(?:and|but|so|you|i|we|that|which|from|to|in|on|at|is|was)\b)[a-z-]+){{0,2}}?)(?=\s*(?:[.,;!?)–—]|$)|\s+(?:and|but|so|from|to|in|on|at|you|i|we|that)\b)",
    re.IGNORECASE,
)
_STILL_AT = re.compile(
    rf"{_OPENS}still\s+(?P<where>(?:on|without|stuck|locked\s+out)\s+[^.,;!?()–—]{{3,50}}?)(?=\s+(?:and|but|so|because)\b|\s*(?:[.,;!?()–—]|$))",
    re.IGNORECASE,
)
_COUNTS = {
    "second": "twice", "2nd": "twice", "third": "three times", "3rd": "three times", "fourth": "four times", "fifth": "five times", "sixth": "six times",
    "seventh": "seven times", "eighth": "eight times", "ninth": "nine times", "tenth": "ten times",
    "4th": "four times", "5th": "five times", "6th": "six times", "7th": "seven times", "8th": "eight times", "9th": "nine times",
    "10th": "ten times", "11th": "eleven times", "12th": "twelve times",
}  # fmt: skip
_ORDINAL = re.compile(
    rf"{_OPENS}(?:(?:this|it|that)(?:'?s|\s+is|\s+will\s+be|\s+makes)\s+)?(?:now\s+)?(?:(?:my|our|the|a)\s+)?(?P<nth>{'|'.join(_COUNTS)})\s+"
    r"(?P<how>e-?mail|mail|letter|message|call|phone\s+call|chat|ticket|complaint)\b(?:\s+(?:about|regarding)\s+(?P<what>(?:my|our|the|this|a|an)\s+[a-z][a-z-]*(?:\s+(?!(?:and|but|so|outside|in|on|at|you|i|we|this)\b)[a-z-]+)?))?",
    re.IGNORECASE,
)
_NTH_TIME = re.compile(
    rf"{_OPENS}(?:this|it|that)(?:'?s|\s+is|\s+will\s+be|\s+makes)?\s+(?:now\s+)?(?:(?:my|our|the|a)\s+)?(?P<nth>{'|'.join(_COUNTS)})\s+time\s+(?:that\s+)?(?:i|we)(?:'m|'re|'ve|\s+am|\s+are|\s+have|\s+had)?"
    r"(?:\s+(?:been|had|to|now))*\s+(?P<how>writ|call|ring|rung|ask|mail|e-?mail|phon|messag|chas|report|contact|complain|explain)(?:t?ing|ed|ten|e|e-mailing)?\b",
    re.IGNORECASE,
)
_ACTED = {
    "writ": "written", "call": "called", "ring": "rung", "rung": "rung", "ask": "asked", "mail": "written", "email": "e-mailed",
    "e-mail": "e-mailed", "phon": "phoned", "messag": "messaged", "chas": "chased", "report": "reported this",
    "contact": "contacted us", "complain": "complained", "explain": "explained this",
}  # fmt: skip
_HOW = {"call": "called", "phone call": "called", "complaint": "complained"}
_LASTS = re.compile(
    rf"{_OPENS}(?P<span>{_SPAN}),?\s+(?:now\s+)?(?:and\s+|with\s+)?(?:there\s+is\s+)?(?:still\s+)?no\s+{_NO_THING}(?!(?:reply|answer|response)\b){_LACKED}(?:{_END}|(?=\s+with\b))",
    re.IGNORECASE,
)
_CHARGED = re.compile(
    rf"{_OPENS}(?P<sum>[£$€₹]\s?\d[\d,.]*k?)(?:\s+(?P<kind>(?:[a-z]+\s+)?(?:charge|fine|fee|bill|penalty)))?\s+for\s+(?!(?:nothing|that|this|it|what|them|the\s+privilege|free)\b)(?P<what>[^.,;!?()]{{3,60}})(?=\s*(?:[.,;!?()]|$))",
    re.IGNORECASE,
)
"""A sum and what it is for, thrown down without a verb."""
_GONE = re.compile(
    rf"{_OPENS}(?:that'?s\s+)?(?:all\s+)?(?P<sum>[£$€₹]\s?\d[\d,.]*k?)(?:\s+(?:is|are))?\s+gone(?=\s*(?:[.,!]|$))",
    re.IGNORECASE,
)
_WHERE = re.compile(
    rf"{_OPENS}where(?:'?s|\s+is|\s+are|\s+the\s+\w+\s+(?:is|are))\s+(?P<what>(?:my|our)\s+(?!(?:manager|supervisor|money)\b)[a-z-]{{3,}}(?:\s+[a-z-]+)?)(?=\s*(?:[?!.,]|$)|\s+(?:you|u|please|pls|plz|already|then|now)\b)",
    re.IGNORECASE,
)
_WHY = re.compile(
    rf"{_OPENS}(?:can|could)?\s*(?:you\s+(?:please\s+)?(?:tell|explain)(?:\s+(?:to\s+)?me)?\s+)?why\s+(?:on\s+earth\s+|the\s+\w+\s+)?(?P<be>was|were|am|are|is|has|have)\s+"
    r"(?P<who>i|we|(?:my|our|the)\s+[a-z-]+(?:\s+[a-z-]+)??|(?-i:[A-Z][a-z]+))\s+(?P<rest>(?:not\s+|still\s+|only\s+|now\s+|just\s+)*(?:been|being|gone|got|told|left|sent|paid|given|taken|shown|put|kept|made|sold|charged|cut|hit|set|shut|lost|found|held|stuck|stopped|torn|broken|stolen|thrown|bitten|forgotten|given|spelt|driven|let|hung|\w{3,}ed|\w{3,}ing|so|in|on|off|out|down|late|wrong|missing|empty)\b(?:(?!\s(?:i|we)\s)[^?,;])*)",
    re.IGNORECASE,
)
_ASKED_AFTER = re.compile(
    r"(?<=\w)(?:,\s+(?:and\s+|so\s+)?(?P<why>why\s[^,?]*\?+)|\s+(?P<hasty>why\s+(?:am|are|is|was|were|have|has)\s[^,?]*?)\?*)\s*$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    rf"{_OPENS}(?:who|what|whats|what's|when|where|wheres|where's|why|how|which|whose|is|are|was|were|do|does|did|don't|doesn't|didn't|can|can't|could|couldn't|will|won't|would|should|has|have|haven't|hasn't|isn't|aren't|am|may|any|anyone|anybody|please|if|unless)\b",
    re.IGNORECASE,
)
"""How a sentence begins that truly asks; anything else with a question mark is a statement in disbelief."""


_PASSED = re.compile(
    rf"{_OPENS}(?P<span>{_SPAN})\s+(?P<how>(?:waiting|sitting|standing|stood|sat|stuck|stranded|locked|queu(?:e)?ing|on\s+hold|on\s+(?:the|a)|in\s+(?:the|a(?!\s+row))|at\s+the|outside|under|with\s+(?:my|our|an?|only))\b"
    r"[^.,;!?()–—]*?)(?=\s+(?:and|then|but|so|because|only)\b|\s*(?:[.,;!?()–—]|$))",
    re.IGNORECASE,
)
"""How long something went on, and where: "six hours on the tarmac"."""
_MISSES = re.compile(
    rf"{_OPENS}no\s+{_NO_THING}(?P<lack>[a-z]{{3,}}(?:\s+[a-z]{{3,}})?)\s+(?P<where>(?:in|on|with)\s+(?:my|our|the)\s+[\w'-]+(?:\s+[\w'-]+)?)(?=\s*(?:[.,;!?]|$))",
    re.IGNORECASE,
)
_GOING_ON = re.compile(
    rf"{_OPENS}(?P<what>water|rain|smoke|damp|sewage|gas|oil|snow|sand)\s+(?:is\s+)?(?P<doing>(?:still\s+)?(?:coming|pouring|dripping|leaking|running|getting|seeping|rising)\s+(?:in|out|down|through|from|into|over)\b[^.,;!?]*)",
    re.IGNORECASE,
)
"""What goes on, said without its "is": "water coming in again"."""
_UNABRIDGED = re.compile(r"\bmins?\b")
_POSTURES = {"stood": "standing", "sat": "sitting"}
_AND_STILL = re.compile(
    rf"{_OPENS}(?P<span>{_SPAN})(?:\s+(?:later|on))?,?\s+and\s+(?P<who>(?:my|our|the)\s+[a-z'-]+(?:\s+[a-z'-]+)?|(?-i:[A-Z][a-z]+))\s+(?P<still>still\s+[^.,;!?]+)",
    re.IGNORECASE,
)
_RECEIVED = re.compile(
    rf"{_OPENS}(?P<what>(?:\d{{1,2}}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:(?:different|separate|wrong|more|missed|failed|cancelled)\s+)?(?:bills|invoices|letters|charges|fines|reminders|appointments|visits|engineers|cancellations|no-shows|breakdowns|outages|different\s+(?:stories|answers))"
    r"(?:\s+(?:for|about|in|over)\s+[\w'£$€-]+(?:\s+[\w'-]+){0,3})?)(?=\s*(?:[.,;!?()–—]|$))",
    re.IGNORECASE,
)
_STATES = r"(?:luke)?warm|cold|mou?ldy|soggy|stale|filthy|dirty|broken|rotten|raw|burnt|frozen|dead|blocked|damp|smelly|empty|wet"
_IN_A_STATE = re.compile(
    rf"^(?:(?P<sum>[£$€]\s?\d[\d,.]*)\s+for\s+)?(?P<state>{_STATES})\s+(?P<thing>[a-z]{{3,}}(?:\s+(?!(?:\w+ed|came|went|got|fell|again|twice|today|now)\b)[a-z]{{3,}})?)(?=\s*(?:[.!?]|$))",
    re.IGNORECASE,
)
"""A thing with what was wrong with it and no verb: "warm insulin", "£27 for soggy fish"."""


def begins_a_question(sentence: str) -> bool:
    """Whether a sentence asks why something befell them, or where their thing is; in haste the mark is left away."""
    return any(signs.search(sentence) for signs in (_WHY, _WHERE, _ASKED_AFTER))


def told_by_a_question(sentence: str) -> str | None:
    """What a sentence with a question mark tells: itself where its order is that of a statement ("You charged me twice??"),
    what a "why" takes for granted ("Why was I turned away?" -> "I was turned away"), and that they wait for what they ask
    the whereabouts of; `None` where it only asks."""
    if (asked := _ASKED_AFTER.search(sentence)) and (
        told := told_by_a_question(asked["why"] or asked["hasty"])
    ):
        return f"{sentence[: asked.start()]}, and {told}"
    if why := _WHY.match(sentence):
        return f"{why['who']} {why['be'].lower()} {why['rest'].rstrip(' .!?')}"
    if where := _WHERE.match(sentence):
        return f"I am still waiting for {_lowered(where['what'])}"
    return None if _ASKS.match(sentence) else sentence.replace("?", ".")


def filled_in(sentence: str) -> str:
    """A fragment as a clause in the customer's own person ("Still no refund" -> "I still have no refund"); "" for all else."""
    if been := _BEEN.match(sentence):
        if been["lack"]:
            return f"I have had no {been['lack']} for {been['span'].lower()}"
        for_what = been["what"] or f"the {been['awaited']}"
        return f"I have been waiting {been['span'].lower()} for {_lowered(for_what)}"
    if gone := _GONE.match(sentence):
        return f"I have lost {gone['sum']}"
    if charged := _CHARGED.match(sentence):
        done = (
            "fined"
            if charged["kind"] and charged["kind"].lower().endswith(("fine", "penalty"))
            else "charged"
        )
        return f"I was {done} {charged['sum']} for {charged['what'].strip()}"
    if lasts := _LASTS.match(sentence):
        return f"I have had no {lasts['lack']} for {lasts['span'].lower()}"
    if still := _AND_STILL.match(sentence):
        return f"{_lowered(still['who']) if ' ' in still['who'] else still['who']} {still['still']} after {still['span'].lower()}"
    if passed := _PASSED.match(sentence):
        first, _, rest = passed["how"].partition(" ")
        how = f"{_POSTURES.get(first.lower(), first)} {rest}".strip()
        return f"I spent {_UNABRIDGED.sub('minutes', passed['span'].lower())} {how}"
    if going := _GOING_ON.match(sentence):
        return f"{going['what'].lower()} is {going['doing']}"
    if misses := _MISSES.match(sentence):
        return f"there was no {misses['lack'].lower()} {misses['where']}"
    if received := _RECEIVED.match(sentence):
        return f"I have had {_lowered(received['what'])}"
    if state := _IN_A_STATE.match(sentence):
        thing = state["thing"].lower()
        return f"the {thing} {'were' if is_many(thing) else 'was'} {state['state'].lower()}"
    if waited := _WAITED_FOR.match(sentence):
        return f"I had to wait {waited['span'].lower()} for {_lowered(waited['what'])}"
    if nth := _NTH_TIME.match(sentence):
        return f"I have {_ACTED[nth['how'].lower()]} {_COUNTS[nth['nth'].lower()]}"
    if ordinal := _ORDINAL.match(sentence):
        how = _HOW.get(" ".join(ordinal["how"].lower().split()), "written")
        about = f" about {_lowered(ordinal['what'])}" if ordinal["what"] else ""
        return f"I have {how} {_COUNTS[ordinal['nth'].lower()]}{about}"
    if still := _STILL_NO.search(sentence):
        return f"I still have no {still['lack']}{still['about'] or ''}"
    if kept := _STILL_AT.match(sentence):
        return f"I am still {kept['where']}"
    return ""


def waited_in_all(message: str) -> str:
    """How long they have waited, where they were told how long it would take and say how long it has been ("You said two
    days. It's been a week."): "I have been waiting a week"; "" for all else."""
    been = _IT_HAS_BEEN.search(message) if _TOLD_HOW_LONG.search(message) else None
    return f"I have been waiting {_UNABRIDGED.sub('minutes', been['span'].lower())}" if been else ""


_TOLD_HOW_LONG = re.compile(
    rf"\byou\s+(?:(?:keep|kept|all|guys|people|have|had)\s+)*(?:said|say|saying|told\s+(?:me|us)|tell(?:ing)?\s+(?:me|us)|promised?|quoted)\b[^.!?]{{0,30}}?(?:{_SPAN}|\d{{1,2}}\s*(?:-|–|to)\s*\d{{1,2}}\s+(?:\w+\s+)?{_UNIT}|tomorrow|the\s+same\s+day|next[- ]day)",
    re.IGNORECASE,
)
_IT_HAS_BEEN = re.compile(
    rf"\b(?:it'?s|it\s+has|it\s+is|thats|that'?s)\s+(?:now\s+)?been\s+(?P<span>{_SPAN})(?:\s+now)?(?=\s*(?:[.,;!?)–—]|$)|\s+and\s+(?:nothing|still)\b)",
    re.IGNORECASE,
)


def _lowered(words: str) -> str:
    return words[0].lower() + words[1:]
