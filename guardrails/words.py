"""The word classes that patterns are built from: `{you}`, `{expert}`, `{times}` and their like."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "you": r"(?:you|u|ya|yourself|yourselves|y'all|sir|madam)",
    "team": r"(?:team|staff|colleagues?|agents?|people|department|office|support|engineers?|developers?)",
    "hedge": r"(?:perhaps|maybe|possibly|might i suggest|may i suggest|i suggest|i'd suggest|i would suggest)",
    "very": r"(?:very|really|so|quite|rather|truly|absolutely|extremely|just|such|too|oh so|ever so|terribly|awfully|jolly)",
    "clearly": r"(?:clearly|obviously|evidently|plainly|apparently|self-evidently)",
    "expert": (
        r"(?:experts?|genius(?:es)?|lawyers?|engineers?|professionals?|specialists?|detectives?|scholars?|einsteins?"
        r"|sherlock|masterminds?|doctors?|professors?|scientists?|know-it-alls?|attorneys?|accountants?|developers?"
        r"|technicians?|authority|connoisseurs?|wizards?|gurus?)"
    ),
    "stupid": (
        r"(?:stupid|dumb|idiotic|moronic|brain-?dead|braindead|clueless|dense|dim|thick|ignorant|incompetent|illiterate"
        r"|lazy|pathetic|ridiculous|absurd|ludicrous|laughable|childish|infantile|delusional|insane|crazy|nonsensical"
        r"|imbecilic|retarded|asinine|half-baked|clownish|useless|worthless|inept|hopeless|idle)"
    ),
    "witless": (
        r"(?:stupid|dumb|idiotic|moronic|brain-?dead|clueless|ignorant|incompetent|illiterate|pathetic|ridiculous"
        r"|childish|infantile|delusional|imbecilic|retarded|asinine|inept|useless|worthless|laughable)"
    ),
    "fool": (
        r"(?:idiots?|morons?|fools?|imbeciles?|cretins?|clowns?|jerks?|twits?|dimwits?|numbskulls?|dunces?|halfwits?"
        r"|half-wits?|simpletons?|muppets?|plonkers?|wallys?|losers?|crybab(?:y|ies)|dumb-?ass(?:es)?|jackass(?:es)?"
        r"|nitwits?|nincompoops?|pillocks?|knuckleheads?|airheads?|retards?|liars?|scammers?|fraudsters?|parasites?)"
    ),
    "child": (
        r"(?:children|a child|child|kids?|a kid|toddlers?|a toddler|a (?:five|six|seven|two|three|four|ten|5|6|7|10|12)"
        r"[- ]year[- ]olds?|babies|a baby|my (?:grandmother|granny|grandma|nan|mother|mum|mom|cat|dog|nephew|niece|son|daughter)"
        r"|primary school|kindergarten|schoolchildren|monkeys?|a monkey|anyone with half a brain|grown adults?)"
    ),
    "told": (
        r"(?:told|informed|advised|explained|said|stated|mentioned|written|wrote|pointed out|made clear|answered"
        r"|clarified|notified|reminded|warned|communicated|specified|spelled out|spelt out|asked|requested)"
    ),
    "times": (
        r"(?:twice|thrice|repeatedly|many times|several times|multiple times|numerous times|umpteen times|so many times"
        r"|countless times|a (?:hundred|thousand|million|dozen) times|(?:two|three|four|five|six|seven|ten|2|3|4|5|6|7|10) times"
        r"|a number of times|times without number|again and again|over and over(?: again)?)"
    ),
    "folk": (
        r"(?:people|folk|patients|parents|customers|clients|guests|members|families|students|tenants|relatives|children|owners"
        r"|readers|users|visitors|men|women|ladies|gentlemen|couples|brides|grooms|drivers|buyers|sellers|authors|builders"
        r"|employers|employees|managers|doctors|lawyers|leaseholders|landlords|residents|founders|partners|players|pupils"
        r"|teachers|mothers|fathers|mums|dads|husbands|wives|sons|daughters|kids|teenagers|graduates|travell?ers|passengers"
        r"|neighbours|developers|designers|shoppers|farmers|artists|professionals|amateurs|colleagues|businesses|companies"
        r"|adults|grown-ups|girls|boys|cats|dogs|pets|babies)"
    ),
    "nth": r"(?:second|third|fourth|fifth|sixth|seventh|tenth|nth|umpteenth|hundredth|millionth|2nd|3rd|4th|5th|6th)",
    "end": r"(?=[ \xad]*(?:[.!?,;:…)\n-]|$))",
}
