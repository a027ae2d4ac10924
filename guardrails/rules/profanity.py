"""Swear words with their disguises, and names thrown at a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase

from guardrails.finding import Severity
from guardrails.page import Page
from guardrails.rule import Match, Rule, either, one_of, pattern, search

_MASKED = re.compile(r"(?<![\w*@#$%!])(?:[$@][a-z]{2,}|[a-z$@][a-z]*[*@#$%][a-z*@#$%]*)(?![\w@#$%])")
_MASK = re.compile(r"[*@#$%!](?:(?<=[a-z][*@#$%])[*@#$%]*[a-z*]|(?<=[$@])[a-z]|[*@#$%!]{3})")
_SIGN, _SPACE = re.compile(r"[*@#$%]"), re.compile(r"[ \n]")
_GRAWLIX = re.compile(r"[@#$%&*!](?<![\w@#$%&*!][@#$%&*!])[@#$%&*!]{3,9}(?![\w@#$%&*])")
"""These begin with a set, which is what the regular expression engine finds fastest."""
_STRONG = (
    "fuck fucks fucking fucked fucker fuckers motherfucker shit shits shitty shitting bullshit bitch bitches bitching"
    " bastard bastards asshole assholes arsehole arseholes ass arse dick dicks dickhead prick pricks cunt cunts piss"
    " pissed pissing twat twats wanker wankers idiot idiots moron morons"
).split()
_MILD = "crap crappy damn damned hell bollocks bugger bloody".split()
_LETTERS = {"$": "s", "@": "a"}


def _masked(page: Page, swears: list[str]) -> Iterator[Match]:
    """Words with signs in the place of letters (`f***`, `sh*t`, `@ss`) that could only be one of `swears`."""
    if _MASK.search(page.unblanked) and any(_swears(page.unblanked, swears)):
        for start, end in _swears(page.folded, swears):
            yield Match(start, end)


def _swears(folded: str, swears: list[str]) -> Iterator[tuple[int, int]]:
    for match in _masks(folded):
        written = match.group()
        if len(written) < 3 or written.isalpha() or not re.search(r"[a-z]", written):
            continue
        first, rest = _LETTERS.get(written[0], written[0]), written[1:]
        begun = first + rest[: len(rest) - len(rest.lstrip(ascii_lowercase))]
        if not any(swear.startswith(begun) for swear in swears):  # as most addresses
            continue
        shape = re.compile(first + re.sub(r"[@#$%*]", "[a-z]", re.sub(r"\*{3,}", "[a-z]+", rest)))
        if any(shape.fullmatch(swear) for swear in swears):
            yield match.span()


def _masks(folded: str) -> Iterator[re.Match[str]]:
    """What could be masked, sought only where a sign stands between spaces."""
    end = 0
    for sign in _SIGN.finditer(folded):
        at = sign.start()
        if at >= end:
            start = 1 + max(end - 1, folded.rfind(" ", end, at), folded.rfind("\n", end, at))
            space = _SPACE.search(folded, at)
            end = space.start() if space else len(folded)
            yield from _MASKED.finditer(folded, start, end)


def _masked_strong(page: Page) -> Iterator[Match]:
    yield from _masked(page, _STRONG)
    for match in _GRAWLIX.finditer(page.folded) if _GRAWLIX.search(page.unblanked) else ():
        if len(set(match.group())) > 2:
            yield Match(match.start(), match.end())


def _masked_mild(page: Page) -> Iterator[Match]:
    yield from _masked(page, _MILD)


_SIGNS = ("*", "@", "#", "$", "%")
_BUILD = r"(?: (?:an?|such|just|really|truly|clearly|obviously|being|nothing but|one|little|total|complete|utter|absolute|bloody|real|proper|right|kind of|sort of|the|biggest|old|silly|rude)){0,4}"
_SELF = r"not|never|no|[a-z]+n[']t|i|i'm|me|myself|my own|we|we're|us|our own|feel|felt|call(?:ed|ing)? you"

RULES: tuple[Rule, ...] = (
    Rule(
        id="profanity.strong",
        family="profanity",
        severity=Severity.BLOCK,
        why="A swear word ends the conversation for the reader.",
        find=search(_masked_strong, words=_SIGNS)
        + pattern(
            r"(?:bull)?sh[1!]ts?|b[1!]tch|b[1!]tches|id[1!]ots?|m0rons?|d[1!]ck|p[1!]ss|a55hole|assh0le|b0llocks|fuk1ng|fuck1ng"
        )
        + pattern(
            r"fuck(?:s|ing|in|ed|er|ers|up)?|(?:fuuck|fuk|fck|fvck|fcuk|phuck)(?:ing|ed|er)?|fuckwit|fuckwits|fuckface|fuckhead|fuckery|fuckall"
            r"|motherfuck|motherfucker|motherfuckers|motherfucking|f u c k|effing|f-?ing|f off|f you|f u"
        )
        + pattern(
            r"(?:shit|shite|shyte)(?:ty|s|ted|ing|head|show|storm|hole|load)?|(?:bullshit|bull shit|horseshit|horse shit|dipshit|batshit|bat shit|apeshit|chickenshit)(?:s|ting|ter)?"
        )
        + pattern(
            either(
                r"wtf|stfu|gtfo|ffs|omfg|lmfao|bullcrap",
                r"(?:that's|this is|total|complete|calling|such|utter) bs",
                r"asshole|assholes|ass-hole|ass hole|arsehole|arseholes|asshat|asshats|arse|arses|arsed|dumbass",
                r"dumb-ass|smartass|smart-ass|jackass|jackasses|a-hole|a-holes",
                r"(?:your|my|his|her|their|kiss my|lazy|fat|sorry|stupid|dumb|pain in the|half) ass\b",
                r"half-assed|your asses",
            )
        )
        + pattern(
            r"bitch(?:es|y|ing|in)?|biatch|son of a bitch|bastards?|cunts?|dickheads?|dick head|pricks?|twats?|wankers?|wanking|tossers?|bellends?|bell-end|knobheads?|douchebags?|douche|slut|sluts|whores?"
            r"|(?:be|being|such|total|complete|utter) (?:a )?(?:dick|knob|cock|arse)",
            unless=either(
                r"pinpricks?|finger|needle|litter|puppies|pups|shots",
                r"(?:your|brood|maiden|young|older) bitch",
                r"bitch(?:es)? (?:in|at|over|under|from|before|after)",
                r"spay\w*|neuter\w*|pregnan\w*|in season|dogs?|vet|pups?|mated?|mating|pedigree|surgery|operation",
                r"insured?|vaccinat\w*|whelp\w*|breed\w*|kennel|sheep|ewes?|rams?|bitch is (?:an?|the) \w+",
                r"\w+ is a bitch,",
            ),
        )
        + pattern(
            r"(?:piss|pissed|pissing) (?:me|us|you|off|take|poor|everyone)(?: off)?|take the piss|taking the piss|pissed|piss-poor"
        )
        + pattern(
            either(
                r"(?:go to|burn in|rot in) hell",
                r"(?:screw|sod|bugger|naff|eff|piss|bog|fob|fuck) (?:you|off|yourself|right off|ya)\b",
                r"drop dead|kiss my|shove it|stick it (?:up|where)|up yours",
                r"get (?:stuffed|bent|knotted)",
                r"kill yourself|kys|get lost(?= ?[.!,\n]|$)",
            ),
            unless=r"(?:might|may|could|can|can't|not|did|to|they|it|things|items|letters?|parcels?) get lost|the screw",
        ),
        hits=(
            "He is a [[bastard]].",
            "I am [[pissed off]].",
            "Oh, [[sod off]].",
            "This is [[bullshit]].",
            "[[WTF]] did you do?",
            "What the [[f***]] is this?",
            "That is a load of [[sh1t]].",
            "He is an [[a**hole]].",
            "[[Go to hell]].",
            "I am [[fucking]] tired of it.",
            "Read the [[$#@%!]] label.",
            "[[$hit]] happens.",
        ),
        near_misses=(
            "The old bitch and the ram were both at the farm show.",
            "We deliver to Scunthorpe and Penistone.",
            "The assistant passed the assessment.",
            "Ask for Dick Smith at the desk.",
            "The cocktail bar opens at six.",
            "Some parcels get lost in the post.",
            "The part is made to BS EN 1176.",
            "Spaying a bitch takes an hour.",
            "Use f-strings, a1, b*2 and the s_t key.",
            "**Please note:** the fee is $45 & due on 1/3.",
            "**Found a bug** and made $$$$$.",
        ),
    ),
    Rule(
        id="profanity.mild",
        family="profanity",
        severity=Severity.WARN,
        why="Even a mild oath sounds like temper in a letter.",
        find=search(_masked_mild, words=_SIGNS)
        + pattern(
            either(
                r"(?:what|who|why|how|where|when) (?:the|in) (?:bloody |actual )?(?:hell|heck|devil|blazes|deuce|frick|freak|flip|flying)\b",
                r"(?:hell|heck) no",
                r"have (?:yourself )?a hell of a (?:day|week|weekend|evening|life|christmas)",
                r"to hell with|bloody hell|like hell|for the hell of it",
                r"the hell (?:is|are|do|did|you|with|out)",
                r"sick as hell|as hell|cold day in hell|no way in hell|hell freezes",
            ),
            unless=r"hell's kitchen|hell creek|gate to hell",
        )
        + pattern(
            r"damn|damned|damnit|dammit|damn it|goddamn|goddam|god damn|goddamned|goddamnit|dang|darn|darned",
            unless=r"darn(?:ed)? (?:socks?|holes?)",
        )
        + pattern(
            r"for (?:god's|gods|christ's|christs|heaven's|heavens|pete's|goodness|fuck's|pity's|the love of god|crying out loud)(?: sakes?)?|jesus christ|jesus wept|oh my god|christ almighty|ye gods"
        )
        + pattern(
            r"bloody(?! (?:mary|marys|sunday|nose|valentine|stools?|discharge|diarrh|hands?|knuckles|finger|lip|wound|urine|caesar))",
            unless=r"vomit\w*|wounds?|vet|bandage|urine|stools?",
        )
        + pattern(
            either(
                r"(?:freaking|frigging|fricking|fecking|sodding|chuffing|ruddy)\b",
                r"(?:flipping|bleeding|blasted|flaming|blinking) "
                + one_of(
                    r"well|hell|useless|rude|stupid|obvious|simple|phone|letter|e-?mail|forms?|thing|time|day",
                    r"ridiculous|joke|nightmare|late|hard|box|order|account|portal|website|app|label|manual",
                    r"instructions?|terms|contract|deadline|mess|annoying",
                )
                + r"\b",
            )
        )
        + pattern(
            either(
                r"bugger(?:ed|ing)?(?: (?:all|up|it|about))?",
                r"bollocks|codswallop",
                r"sod (?:all|it|that|this|off)",
                r"piss about|pissing about|arsing about",
                r"(?:good |dear )?(?:lord|god) (?:above|almighty|alive)",
                r"christ (?:alive|on a bike|almighty)",
                r"strewth|gordon bennett|bleedin'|friggin'?|frickin'?|freakin'?|fuckin'?|bloomin'?|effin'?",
                r"ballsed up|half-arsed|bog off|naff off|jack shit|sweet fa|tosh|balderdash|poppycock|claptrap",
                r"horse ?shit|blimey|balls-up|cock-up|cockup",
            ),
            unless=r"lay(?:ing)? (?:the )?sod|rolls? of sod",
        )
        + pattern(
            r"crap|crappy|craps|crapped|crapola|sucks|sucked|screwed up|screw up|screw this|screw that|dumbest|stupidest|half-arsed",
            unless=r"vacuum|nozzle|pump|hose|air|water|sucked (?:in|up|into|out)|sucks (?:in|up|out)|craps table|(?:we|i)(?:'ve| have)? screwed up|our|dust|drain",
        ),
        hits=(
            "Read the [[d*mn]] label.",
            "That is the [[freaking]] form.",
            "It is on the [[flipping form]].",
            "[[Christ alive]], it is on page one.",
            "Oh, [[bollocks]].",
            "[[What the hell]] do you want?",
            "Read the [[damn]] label.",
            "Quit being a [[bloody]] pest.",
            "The photo is [[crap]].",
            "[[For crying out loud]], sign it.",
            "That design [[sucks]].",
        ),
        near_misses=(
            "A Bloody Mary is 8 pounds.",
            "The vacuum sucks up water too.",
            "Rolls of sod are delivered on Friday.",
            "The dog has bloody stools.",
            "Shell and Hello are both in the list.",
            "We screwed up, and I am sorry.",
        ),
    ),
    Rule(
        id="profanity.name-calling",
        family="profanity",
        severity=Severity.BLOCK,
        why="A name thrown at the reader makes everything else unreadable.",
        find=pattern(
            one_of(
                r"idiots?|morons?|imbeciles?|cretins?|halfwits?|half-wits?|dimwits?|numpty|numpties|muppets?",
                r"pillocks?|plonkers?|prats?|simpletons?|nincompoops?|blockheads?|airheads?|knuckleheads?|twits?",
                r"jerks?|crybab(?:y|ies)|cry-bab(?:y|ies)|drama queens?|time-?wasters?|scumbags?|scum|lowlifes?",
                r"cheapskates?|freeloaders?|tightwads?|nutters?|nutcases?|nut jobs?|lunatics?|psychos?|weirdos?",
                r"buffoons?|ignoramus|retards?|know-it-alls?|smart alecs?|jobsworths?|dumbos?|thickos?|dunces?",
            )
            + r"\b",
            unless=rf"{_SELF}|idiot's guide|psycho (?:shower|film|poster)|muppets? (?:show|toys?|plush|christmas|costumes?)|jerk (?:chicken|pork|sauce|seasoning|marinade)|jerks? (?:when|if|and|on|at|during|while)|idiot-proof|fool-proof",
            reach="clause",
        )
        + pattern(
            rf"(?:you(?:'re| are| were| r)|ur|u r|stop being|don't be|being|you){_BUILD} "
            + one_of(
                r"off your (?:head|rocker)|liars?|cheats?|crooks?|clowns?|fools?|losers?|trolls?|karens?",
                r"snowflakes?|brats?|bull(?:y|ies)|hypocrites?|cowards?|pigs?|witch(?:es)?|pests?|nuisance|creeps?",
                r"whiners?|moaners?|parasites?|peasants?|con ?(?:man|men|artist)",
                r"old (?:bag|hag|bat|goat|fool)",
                r"busybod(?:y|ies)|disgrace|joke|waste of space|bag of hot air|piece of work|a piece of|nightmare",
                r"handful|babies|big baby|little baby",
                r"spoil(?:ed|t) (?:child|brat)",
            )
            + r"\b(?! (?:control|feed|fish))",
            unless=rf"{_SELF}|april fools?",
            reach="clause",
        )
        + pattern(
            r"(?:typical|such a|total|being a|a real|another) karen\b|karen behaviou?r|(?:bunch|pack|load|gang) of (?:whiners|moaners|losers|clowns|liars|amateurs|children|fools|cheats|thieves|jokers|babies|bullies|ingrates)\b",
            unless=rf"{_SELF}",
            reach="clause",
        )
        + pattern(r"(?:play|playing|act|acting) (?:dumb|stupid) (?:with|on) (?:me|us)\b", reach="clause"),
        hits=(
            "[[It is just a bunch of whiners]].",
            "[[Don't play dumb with me]].",
            "[[You are an idiot]].",
            "[[Only a moron would sign that]].",
            "Stop it, [[you silly clown]].",
        ),
        near_misses=(
            "The idiot-proof latch is the grey one.",
            "I am an idiot: I sent the wrong file.",
            "You are not crazy, and it is not a stupid question.",
            "No such thing as a stupid question.",
            "The pest control team comes on Monday.",
            "I felt like such a fool.",
            "The dead pixel is covered, and the kill switch is on the left.",
            "My stupid mistake, and I have put it right.",
            "The jerk chicken is sold out.",
        ),
    ),
    Rule(
        id="profanity.oath",
        family="profanity",
        severity=Severity.WARN,
        why="An oath or a word of scorn sounds like temper in a letter.",
        find=pattern(
            r"fec?kin'?g?|jaysus|jeezus|sweet jesus|(?:jesus )?christ(?=[!.,]|$)|in the name of (?:god|all that)|bollix|bolloxed|shagged|bile yer|(?:break|breaking|bust|busting) my balls|(?:your|this|that) (?:old )?tat\b|ballsed\b",
            unless=r"church|cathedral|college|jesus christ superstar",
        )
        + pattern(
            either(
                r"(?:talking|talk|spouting|full of|utter|total|complete|absolute|pure|such|a load of|what a load of) "
                + r"(?:rubbish|nonsense|garbage|tripe|drivel|hogwash|baloney|twaddle|rot|guff|bunkum|malarkey|hot air)\b",
                r"(?:you|ye|u) (?:brought|sent|gave|send|bring) (?:us|me) (?:this |that |such )?(?:rubbish|junk|trash|garbage|tat|muck|filth)\b",
            ),
            unless=r"sorry|apolog\w+|thank\w*|collect\w*|bins?|recycl\w*|skip|tonnes?|kilos?|lorry|\bour\b|balloon",
            reach="clause",
        )
        + pattern(
            r"(?:the|this|that|your|some|his|her) "
            + one_of(
                r"stupid|dumb|daft|idiotic|wretched|blasted|confounded|infernal|godforsaken|poxy|manky|crummy",
                r"lousy",
            )
            + r" (?:\w+ )?"
            + one_of(
                r"system|form|box|thing|letter|e-?mail|parcel|fridge|boiler|pin|code|card|app|phone|car|sofa|dress",
                r"song|photo|logo|chair|rule|review|complaint|question|message|button|wheel|book|invoice|bill",
                r"ticket|hedge|bins?|fence|key|lock|order|request|price",
            )
            + r"s?\b",
            unless=r"sorry|apolog\w+|\bour\b|\bmy\b|no stupid|not a stupid",
            reach="clause",
        ),
        hits=(
            "[[Jaysus]], the form again.",
            "It is on the lid, [[Christ]].",
            "[[That is utter twaddle]].",
            "[[I have looked at your daft photo]].",
        ),
        near_misses=(
            "The choir sings at Christ Church on Sunday.",
            "We collect a load of rubbish every Monday.",
            "I am sorry about that stupid form of ours.",
        ),
    ),
)
