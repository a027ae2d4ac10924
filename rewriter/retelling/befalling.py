"""Tells what they say we did as what befell them: "you cancelled my visit" becomes "my visit was cancelled"."""

from __future__ import annotations

import re

from rewriter.retelling.wholeness import is_many

_PARTICIPLES = {
    "took": "taken", "sent": "sent", "gave": "given", "left": "left", "lost": "lost", "broke": "broken", "threw": "thrown", "put": "put", "cut": "cut",
    "kept": "kept", "made": "made", "sold": "sold", "shut": "shut", "forgot": "forgotten", "told": "told", "wrote": "written", "did": "done",
    "brought": "brought", "built": "built", "bought": "bought", "chose": "chosen", "drove": "driven", "fed": "fed", "found": "found", "flew": "flown",
    "hid": "hidden", "hit": "hit", "held": "held", "hurt": "hurt", "laid": "laid", "let": "let", "lent": "lent", "paid": "paid", "rang": "rung",
    "ran": "run", "saw": "seen", "set": "set", "shook": "shaken", "shot": "shot", "shrank": "shrunk", "spelt": "spelt", "spilt": "spilt", "spoilt": "spoilt",
    "stole": "stolen", "stuck": "stuck", "swept": "swept", "tore": "torn", "withdrew": "withdrawn", "burnt": "burnt", "bent": "bent", "froze": "frozen",
    "swore": "sworn", "hung": "hung", "misspelt": "misspelt", "underpaid": "underpaid", "misled": "misled", "split": "split", "drew": "drawn", "led": "led", "dug": "dug", "beat": "beaten", "bit": "bitten", "blew": "blown", "rebuilt": "rebuilt",
    "taken": "taken", "given": "given", "broken": "broken", "thrown": "thrown", "forgotten": "forgotten", "written": "written", "done": "done", "driven": "driven",
    "flown": "flown", "hidden": "hidden", "stolen": "stolen", "torn": "torn", "withdrawn": "withdrawn", "frozen": "frozen", "drawn": "drawn",
}  # fmt: skip
"""Irregular pasts and what stands after "was"; a regular past is its own participle."""
_HELPS = r"(?:\s+(?:have|has|had|just|then|also|already|still|simply|now|only|even|all)|'ve|'d|'s)*"
_NEVER = r"(?P<never>\s+(?:never|have\s+not|haven't|has\s+not|hasn't|have\s+never))?"
_BOUND = (
    r"(?:and|but|so|because|which|that|when|then|or|if|like|in|on|at|for|from|with|without|by|after|before|during|over|under|through|round|around|up|down|back|home|open"
    r"|shut|closed|unlocked|empty|inside|outside|indoors|outdoors|late|early|alone|unattended|upside|off|out|away|twice|again|to|into|while|as|instead|wrong|wrongly|this|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|yesterday|today|tonight|where|i|you|we|he|she|it|they|was|were|is|are|had|has|have|already|quick|quickly|fast|straight|give|want|refund|fix|pay|until|since|about|against|between|near|behind|next|only|not|saying|anyway|online|so|too|very|all|half|the|off"
    r"|an?|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:times|minutes|mins|hours?|days?|weeks?|months?))"
)
_STAFF = (
    r"(?:drivers?|couriers?|engineers?|technicians?|fitters?|plumbers?|cleaners?|waiters?|waitress|receptionist|stylist|barber|nurse|dentist|hygienist|vet|guards?|doorman|bouncer|stewards?"
    r"|postman|mechanic|builders?|roofers?|decorators?|movers|crew|support|reception)"
)
"""Who acts for us, although nobody says "your"."""
_HOW = r"(?!(?:family|supply|assembly|reply|belly|jelly|fly|ally)\b)[a-z]{2,}ly"
"""An adverb."""
_DONE_TO = re.compile(
    r"^(?:(?P<when>(?:on|since|last|this|yesterday|today|tonight|earlier)\b[^,]{0,20}?),?\s+)?"
    rf"(?:(?:you|u|y'all|yall|ye)(?:\s+(?:people|lot|guys|all))?|they|he|she|someone|somebody|your\s+(?:[a-z-]+\s+)?[a-z-]+?|(?:(?:the|that|this|some)\s+)?(?:\w+\s+)?{_STAFF}){_HELPS}{_NEVER}{_HELPS}\s+"
    rf"(?P<verb>{'|'.join(_PARTICIPLES)}|[a-z]{{2,}}ed)\s+(?:(?P<off>down|up|off|away|out)\s+(?=(?:my|our|the)\b))?"
    rf"(?P<what>me|us|(?-i:[A-Z][a-z]+)'s\s+(?!{_BOUND}\b)[a-z]+|the\s+wrong\s+[\w-]+(?:\s+(?!\d|{_BOUND}\b)[\w-]+){{0,2}}|(?:my|our|the|an?|another|some|two|three|four|five|six|\d+|both|(?:all(?!\s+(?:day|night|evening|morning|afternoon|week|year|month)\b)|half|the\s+whole|most)(?:\s+of)?(?:\s+(?:my|our))?)\s+(?:(?:whole|full|entire)\s+(?=[£$€]?\d))?(?!{_BOUND}\b)[£$€]?[\w',.-]+(?:\s+(?!\d(?!\d?:\d\d)|short\b|of\s+\w+ing\b|{_HOW}\b|{_BOUND}\b)[\w':-]+){{0,4}}(?:\s+and\s+[a-z-]{{3,}}s(?=\s+(?:{_BOUND})\b|$))?|(?:only\s+)?\d[\d,.]*\s+of\s+(?:the\s+)?\d[\d,.]*|(?:another\s+)?[£$€]\s?\d[\d,.]*k?(?:\s+of\s+(?:my|our)\s+[\w-]+)?|(?!{_BOUND}\b)[a-z-]+(?:\s+(?!{_BOUND}\b)[a-z-]+)?s|(?:page|row|lot|room|flat|box|bed|seat|line|unit)\s+[\w-]+)"
    rf"(?P<rest>(?:\s+(?:(?:{_BOUND}|{_HOW}|short|of\s+\w+ing)\b|[£$€₹]\s?\d).*)?|(?<=me)\s.+|(?<=us)\s.+)$",
    re.IGNORECASE,
)


_PUT_THROUGH = re.compile(
    rf"^you(?:\s+(?:people|lot|guys|all))?{_HELPS}\s+(?:(?P<how>let|made)\s+(?P<who>me|us)\s+(?P<deed>stand|wait|sit|queue|freeze|walk|sleep|hang)"
    r"|(?P<kept>left|kept)\s+(?P<whom>me|us)\s+(?P<doing>standing|waiting|sitting|queu(?:e)?ing|freezing|hanging))\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_ENDURED = {"let": "left to", "made": "made to"}


def _put_through(clause: str) -> str:
    """ "You let us stand in the rain" -> "we were left to stand in the rain"."""
    match = _PUT_THROUGH.match(clause)
    if not match:
        return ""
    who = _was(match["who"] or match["whom"])
    how = (
        f"{_ENDURED[match['how'].lower()]} {match['deed']}"
        if match["how"]
        else f"{match['kept']} {match['doing']}"
    )
    return f"{who} {how}{match['rest']}"


_BEING_DONE = re.compile(
    rf"^(?:you|u|they)(?:\s+are|'re|re)(?:\s+(?:now|still|also|just))*\s+(?P<verb>taking|keeping|charging|refusing|holding|denying|rejecting|billing|blocking|deducting|ignoring|raising|closing|cancelling|withholding|fining|threatening|demanding)\s+"
    rf"(?P<what>me|us|(?:my|our|(?<=closing\s)the|(?<=cancelling\s)the)\s+(?!{_BOUND}\b)[\w'-]+(?:\s+(?!\d|{_BOUND}\b)[\w'-]+){{0,3}}|[£$€]\s?\d[\d,.]*k?)(?P<rest>(?:\s+.*)?)$",
    re.IGNORECASE,
)


def _being_done(clause: str) -> str:
    """ "You are refusing my claim" -> "my claim is being refused"."""
    match = _BEING_DONE.match(clause)
    if not match:
        return ""
    rest = _SECOND_DEED.split(match["rest"], maxsplit=1)[0].rstrip(" ,")
    verb, what = match["verb"].lower().removesuffix("ing"), match["what"]
    done = {"tak": "taken", "keep": "kept", "hold": "held", "withhold": "withheld", "deny": "denied"}.get(
        verb, f"{verb}ed"
    )
    if what.lower() in ("me", "us"):
        return f"{'I am' if what.lower() == 'me' else 'we are'} being {done}{rest}" if rest else ""
    return f"{what} {'are' if is_many(what) else 'is'} being {done}{rest}"


def done_to(clause: str) -> str:
    """What they say we did as what befell them: "you cancelled my visit twice" -> "my visit was cancelled twice"; "" for all else."""
    if endured := _put_through(clause) or _being_done(clause):
        return endured
    if barred := _NOT_LET.match(clause):
        rest = _SECOND_DEED.split(barred["rest"], maxsplit=1)[0].rstrip(" ,")
        return f"{_was(barred['who'])} not {'let' if barred['where'] else 'allowed to'} {barred['where'] or barred['deed']}{rest}"
    if behind := _LEFT_BEHIND.match(clause):
        return f"{_was(behind['who'])} left behind{behind['rest']}"
    if sent := _SENT.match(clause):
        rest = _SECOND_DEED.split(sent["rest"], maxsplit=1)[0].rstrip(" ,")
        return f"I was {_participle(sent['verb'].lower())} {sent['what']}{rest}"
    if scorned := _SCORNED.match(clause):
        rest = _SECOND_DEED.split(scorned["rest"], maxsplit=1)[0].rstrip(" ,")
        return f"{_was(scorned['who'])} {_participle(scorned['verb'].lower())} {scorned['at'].lower()}{rest}"
    match = _DONE_TO.match(clause)
    if (
        not match
        or (
            (done := _participle(match["verb"].lower())) in _NO_DEEDS
            and not (done == "refused" and _THEIRS.match(match["what"]))
        )
        or (done == "left" and match["what"].lower().startswith("the ") and not _LEFT.search(match["rest"]))
        or (_THIRD.match(clause) and not _THEIRS.match(match["what"]))
        or _ONE_MORE.match(match["rest"])
        or _FOR_SO_LONG.match(match["what"])
        or _CUT_SHORT.search(match["what"])
        or _GUESSED.search(clause, 0, match.start("verb"))
    ):
        return ""
    when, thing = f"{match['when']} " if match["when"] else "", match["what"]
    rest = _SECOND_DEED.split(match["rest"], maxsplit=1)[0].rstrip(" ,")
    if thing.lower() in ("me", "us"):
        subject, many, has = ("I", False, "have") if thing.lower() == "me" else ("we", True, "have")
        if not rest and done not in _SAY_ENOUGH:
            return ""
    else:
        subject, head = thing, thing.split(" of ")[0].split()[-1].lower()
        many = (is_many(head) and "'" not in head) or head in (
            "people",
            "children",
            "men",
            "women",
            "teeth",
            "feet",
        )
        counted = head.isdigit() and not _BY_NUMBER.match(thing)
        many = (many and head != "christmas" and not re.match(r"an?\s|another\s", thing)) or counted
        has = "have" if many else "has"
    if match["never"]:
        verb = f"{has} never been" if "never" in match["never"].lower() else f"{has} not been"
    elif _SINCE.match(rest) and subject not in ("I", "we"):
        verb = f"{has} been"
    else:
        verb = "were" if many else "was"
    off = f" {match['off'].lower()}" if match["off"] else ""
    return f"{when}{subject} {verb} {done}{off}{rest}"


_GUESSED = re.compile(r"\b(?:must|may|might|should|could|would)\b", re.IGNORECASE)
"""What they only think that we did."""
_SINCE = re.compile(r"\s+since\s+(?!(?:i|we|you|it|they)\b)", re.IGNORECASE)
_BY_NUMBER = re.compile(r"(?:page|row|lot|room|flat|box|bed|seat|line|unit)\s", re.IGNORECASE)
"""One thing with a number for a name: "page 5"."""
_SCORNED = re.compile(
    rf"^(?:you|u|they|he|she|somebody|someone|your\s+(?:[a-z-]+\s+)?[a-z-]+?|(?:(?:the|that|this|some)\s+)?(?:\w+\s+)?{_STAFF}){_HELPS}\s+(?P<verb>shouted|swore|yelled|laughed|sneered|snapped|screamed|hung)\s+(?P<at>at|up\s+on)\s+"
    r"(?P<who>me|us|my\s+(?:\w+\s+)?(?:husband|wife|partner|mother|mum|mom|father|dad|son|daughter|child|kid|brother|sister|gran|nan|friend))(?P<rest>(?:\s+(?:for|in|on|when|while|after|because|twice|again|three|and|then)\b.*)?)$",
    re.IGNORECASE,
)
"""Who was shouted at, laughed at or hung up on."""
_SENT = re.compile(
    rf"^(?:you|u)(?:\s+(?:people|lot|guys))?{_HELPS}\s+(?P<verb>sent|gave|sold|given)\s+(?P<what>(?:the\s+wrong|only|just|an?\s+(?:wrong|broken|used|damaged|faulty|different|dirty|fake|dead|torn))\s+[\w-]+(?:\s+(?!\d|{_BOUND}\b)[\w-]+){{0,3}})(?P<rest>(?:\s+(?:{_BOUND})\b.*)?)$",
    re.IGNORECASE,
)
"""What somebody was sent that was wrong: "you sent the wrong hose"."""
_NOT_LET = re.compile(
    rf"^(?:you|u|they|he|she|your\s+(?:[a-z-]+\s+)?[a-z-]+?|(?:(?:the|that|this)\s+)?(?:\w+\s+)?{_STAFF}){_HELPS}\s+(?:(?:would|did|will|could)(?:n't|nt|\s+not)|refused\s+to|never)\s+let\s+"
    r"(?P<who>me|us|my\s+(?:\d+[ -]\w+(?:[ -]old)?|\w+(?:\s+(?:son|daughter|mother|father|old|year-old))?))\s+(?:(?P<where>in|on|out|off|through|near|past)|(?P<deed>(?!have\b|know\b|down\b|be\b|alone\b|go\b$)[a-z]{2,}))(?=\s|$)(?P<rest>.*)$",
    re.IGNORECASE,
)
"""Who was kept out or kept from something: "your guard would not let us in"."""
_LEFT_BEHIND = re.compile(
    r"^(?:you|u|they|(?:your|the)\s+\w+)(?:\s+(?:just|then|all))*\s+(?:left|went|drove\s+off|set\s+off|sailed|departed)\s+without\s+(?P<who>me|us)(?P<rest>(?:\s+(?:in|on|at)\b[^,]*)?)$",
    re.IGNORECASE,
)


def _was(who: str) -> str:
    """Who something was done to, as what it befell: "me" -> "I was", "my son" -> "my son was"."""
    return {"me": "I was", "us": "we were"}.get(who.lower(), f"{who} was")


def _participle(past: str) -> str:
    return _PARTICIPLES.get(past, past)


_LEFT = re.compile(
    r"\b(?:open|unlocked|on|off|running|dirty|filthy|outside|unattended|unfinished|loose|wet|empty|out|in\s+(?:the|a)\s+(?:rain|street|road|state|mess))\b",
    re.IGNORECASE,
)
"""How a thing is left that suffers by it; a place is left by who goes."""
_ONE_MORE = re.compile(
    r"\s+and\s+(?:(?:an?|the|my|our|some|two|three)\b|[a-z]+\s+(?:from|off|out|in|on)\b)", re.IGNORECASE
)
"""A second thing that it was done to, which the verb would be torn from."""
_FOR_SO_LONG = re.compile(
    r"(?:\d+|an?|one|two|three|four|five|ten)\s+(?:minutes?|mins|hours?|days?|weeks?)\b", re.IGNORECASE
)
"""How long or how early, and no thing: "you closed 20 minutes early"."""
_CUT_SHORT = re.compile(r"\b(?:of|whole|full|entire|own|getting)$", re.IGNORECASE)
"""A thing of which the name goes on: "my dispute of £312", "my hallway getting a sofa in"."""
_THIRD = re.compile(r"(?:they|he|she)\b", re.IGNORECASE)
_THEIRS = re.compile(r"(?:me|us|my|our)\b|all\s+(?:of\s+)?(?:my|our)\b", re.IGNORECASE)
"""Somebody who is only "he" or "they" is one of us where they do something to the customer."""
_NO_DEEDS = frozenset(
    "need used wanted asked happened seemed decided tried failed managed refused claimed expected supposed allowed agreed looked listened replied answered"
    " made filed let labelled called named offered paid repaired replaced fixed checked tuned refunded serviced helped showed shown proved seen found".split()
)
"""What takes no object, is no harm, or goes on with another verb."""
_SAY_ENOUGH = frozenset(
    "underpaid overcharged insulted humiliated misled evicted suspended banned blocked bumped mocked robbed undercharged downgraded disconnected double-charged".split()
)
"""What says by itself what was done to somebody."""
_SECOND_DEED = re.compile(
    r"\s*\b(?:and|then|but|or)\s+(?:(?:then|just|also|now|never)\s+)*(?:\w+ed|drove|ran|rode|hung|left|took|found|drank|ate|smoked|sat|slept|stood|used|said|told|put|went|gave|sent|charged|did|sold|made|den(?:y|ies)|refuses?|won't|don't|keeps?|says?|blames?|laughs?|ignores?)\b.*|\s+(?:give|refund|fix|pay|sort)\s+(?:me|us|my|our|it|this)\b.*",
    re.IGNORECASE,
)
"""After "and" it is us again who do something: there ends what befell them."""
