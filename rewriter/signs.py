"""The words by which a fault, a stance, a worry, a risk and anger show themselves in support mail."""

from __future__ import annotations

import re

from rewriter.values import Risk

_OWED = r"(?:send|pass|tell|process|update|call|book|record|log|check|act|reply|respond|answer|deliver|notice|spot|catch|reset|ring|attach|include|mention|explain|warn|turn\s+up|come|collect|finish|telephone|phone|write|ask|give|look|read|see)"
"""What a desk owes: left undone, it is a fault."""
_MISPLACED = r"(?:sent|put|loaded|left|dropped|entered|keyed|booked|took|delivered)\b[^.;]{0,60}\b(?:wrong|instead|by\s+mistake|in\s+error|twice|unlocked|(?<!you\s)behind|out\s+of\s+date|another\s+customer|somebody\s+else|someone\s+else|for\s+the\s+other|to\s+the\s+other|and\s+took\s+the\s+other)"
"""Done, but done wrong; that our driver left, or sent something, admits nothing."""
OURS = re.compile(
    r"\b(?:because\s+of\s+us\b|that'?s\s+us\b|failure\s+(?:at|on)\s+our|(?:lab|warehouse|office|packing|printing|booking|clerical|system)\s+(?:mistake|error)"
    r"|under\s+the\s+wrong|i\s+put\s+[^.]{1,40}\band\s+not\b|(?:page|letter|e-?mail|text|notice|label|sign|map|price)\s+(?:was|is)\s+(?:wrong|out\s+of\s+date|misleading)"
    r"|promised[^.]{0,60}\b(?:was\s+not|wasn't|never)\s+(?:done|kept|rung|called|sent)"
    r"|(?:that|this|that\s+one|one|mistake|part)(?:'s|\s+is|\s+was|\s+were)\s+(?:ours|mine|on\s+(?:us|me)|down\s+to\s+(?:us|me))\b"
    r"|(?:a|an|one|the)?\s*(?:mistake|error|bug|fault|mix-?up|glitch|slip|oversight)\s+(?:on|at|in)\s+our\s+(?:end|side|part|system|office)"
    r"|our\s+(?:\w+\s+){0,2}?(?:typist|driver|lab|team|office|system|warehouse|depot|clerk|colleague|technician|engineers?|courier|printer|kitchen|people|staff|engraver|fitter|installer|porter|waiter|receptionist|operator|cleaner|mechanic|photographer|translator)\s+(?:(?!will\b|would\b|can\b|may\b|must\b)\w+\s+)?"
    rf"(?:missed|transposed|mixed|forgot|lost\s+(?:it|them|your|track|the\s+(?!week|day|hour|time))|misread|mislabell?ed|failed|(?:did\s+not|didn't|never)\s+(?:\w+\s+)?{_OWED}|should\s+(?:not\s+)?have|shouldn't\s+have|{_MISPLACED})"
    rf"|my\s+(?:driver|colleague|assistant|team)\s+(?:forgot|lost\s+(?:it|them|your)|missed|(?:did\s+not|didn't|never)\s+(?:\w+\s+)?{_OWED}|{_MISPLACED})|got\s+missed\b|(?:somebody|someone|we|i)\s+should\s+have\s+(?:told|rung|called|written|checked|asked|warned|let|sent|noticed)"
    r"|(?:he|she|they)\s+should(?:n't|\s+not)\s+have|(?:we|i)\s+(?:ordered|booked|printed|shipped|gave\s+you|put|used|packed|quoted|posted|delivered|fitted)\s+(?:you\s+)?(?:\w+\s+)?(?:the|a|an)\s+(?:\w+\s+)?(?:wrong|old|other)"
    r"|(?:our|my)\s+(?:own\s+)?(?:mistake|error|fault|oversight|doing|failure|slip|mix-up|bug)"
    r"|(?:mistakes?|errors?|fault|bug|one|ones)[^.,;]{0,24}\b(?:is|are|was|were)\s+(?:ours|mine|our own)|(?:they|it)\s+(?:was|were)\s+(?:ours|mine)\b|(?:mistakes?|errors?),?\s+and\s+(?:it|they)\s+(?:is|are)\s+(?:ours|mine)\b"
    r"|(?:fault|blame|error|mistake|delay|mess|failure|muddle|mix-up)\b[^.,;]{0,20}\b(?:is|was|lies|falls|rests)\s+(?:\w+\s+)?(?:on|with)\s+(?:us|me)\b|down\s+to\s+us\b|our\s+(?:side|end)\s+(?:caught|missed|failed|checked)|nobody\s+(?:on\s+our\s+side|here)\s+(?:caught|noticed|checked)"
    r"|(?:we|i)\s+(?:also\s+|also\s+then\s+|then\s+|simply\s+|just\s+|wrongly\s+|mistakenly\s+)?(?:failed|missed(?!\s+(?:my|out|you|nothing|none))|forgot|overlooked|lost\s+(?:it|them|your|track|the\s+(?!week|day|hour|time|case|match|game))|mislaid|messed|muddled|mixed\s+(?:up|it|them|the|your|two)|dropped\s+(?:it|your|the\s+ball)|let\s+you\s+down"
    r"|got\s+(?:it|this|that|your)\b[^.]{0,20}\bwrong|made\s+(?:a|an|the|this|that)\s+(?:\w+\s+)?(?:mistake|error)|sent\s+(?:you\s+)?(?:the|a)\s+wrong|charged\s+you\s+(?:twice|in\s+error|wrongly|too\s+much)"
    r"|should\s+(?:not\s+)?have(?!\s+(?:to\b|loved|liked|thought|enjoyed|hoped|expected|preferred|guessed|known|imagined|been\s+(?:glad|happy|delighted|told|informed|notified|asked|warned|paid|given)))|should(?:n't|nt)\s+have|billed\s+you\s+(?:twice|in\s+error|wrongly)|cancelled\s+(?:it|that|your)[^.]{0,30}\bourselves|never\s+(?:passed|sent|told(?!\s+(?:any(?:one|body)|you\s+(?:that|it|to|the|an?|he|she|they|we|i)\b))|called|processed|updated|booked)"
    r"|(?:did\s+not|didn't|didnt)\s+(?:send|pass|tell|process|update|call|book|record|check|do\s+(?:it|that|what)|act|reply|respond|answer|deliver|notice|spot|catch|reset|ring|attach|include|mention|explain|warn|turn\s+up|come|collect|finish|apply|telephone|phone|write\s+back))"
    r"|(?:was|were|been|got|(?:our|my|the)\s+(?:driver|courier|team|warehouse|colleague|system|depot|engineer|clerk|lad|girl|office)|we(?:'ve|\s+have)?|i(?:'ve|\s+have)?)\s+(?:\w+\s+)?(?:put|loaded|dropped|left|sent|delivered|shipped|posted|scanned|entered|filed|booked|keyed)\s+[^.,;]{0,30}\b(?:on|to|into|under|at|in)\s+the\s+wrong\b"
    r"|(?<!you\s)(?:went|was|were)\s+[^.,;]{0,20}\bwrong\s+(?:trailer|depot|address|van|customer|client|account|box|batch|warehouse)"
    r"|(?:(?:our|the|my)\s+(?:\w+\s+)?(?:warehouse|depot|team|engineers?|colleague|driver|courier|technician|branch|clerk)|testing|system|update|migration|release|backup)\s+(?:(?!that\b|who\b|which\b)\w+\s+)?(?:missed|skipped|lost|forgot|dropped|failed\s+to|broke|mixed|mis\w+)"
    r"|weren't\s+carried|(?<!\bpage\s)(?<!\bform\s)(?<!\bslip\s)(?<!\bpayment\s)(?<!\bdeposit\s)(?<!\breceipt\s)wasn't\s+(?:booked|passed|sent|logged|recorded|processed|updated|strapped)|(?:was|were)\s+never\s+(?:booked|passed|sent|logged|recorded|processed|dispatched)"
    r"|backup[^.]{0,40}\bfailing|by\s+us\s+in\s+error|in\s+error\s+on\s+our|you\s+did\s+give\s+us"
    r"|(?<!choice\s)(?<!cost\s)(?<!decision\s)(?<!right\s)(?<!call\s)(?<!whether\s)(?:(?:was|is)\s+us|was\s+ours)(?=[,.;:!]|\s+and\b|$)|(?:fault|mistake|error|delay|slip|blame|mix-up|oversight|failing|muddle|confusion|breakdown|miss)\b[^.,;]{0,30}\b(?:was|is|were|are)\s+ours\b|our\s+failing|(?:we|i)\s+never\s+(?:came|turned\s+up|showed\s+up|arrived|rang|replied|answered|collected|delivered)"
    r"|(?:typed|written|drafted|printed|saved)\s+and\s+never\s+sent|(?:we|i)\s+(?:typed|keyed|wrote|entered|spelt|spelled|labelled|addressed|measured|cut|read|filed)\s+[^.,;]{1,30}\s+wrong(?:ly)?"
    r"|(?:we|i)\s+(?:took|charged|billed|debited)\s+(?:you|it|your\s+\w+)\s+twice|(?:we|i)\s+blamed\s+you|(?:it|which|that|this|letter)\s+should(?:n't|\s+not|\s+never)\s+have(?!\s+happened)|which\s+(?:it|we|i|they)\s+should\s+have"
    r"|(?:fault|mistake|error)\b[^.]{0,30}\bnot\s+yours|(?:we|i)\s+(?:wrote|said|told\s+you|marked)\b[^.]{0,60}\bwhen\s+(?:it|they)\s+(?:was\s+not|wasn't|weren't|were\s+not|hadn't)"
    r"|(?:we|i)\s+\w+ed\s+[^.]{0,60}\b(?:too\s+(?:fast|soon|early|hard|hot)|by\s+mistake)|(?:was|were)\s+(?:the\s+)?wrong\s+advice|(?:chat\s*)?bot\b[^.,;]{0,30}\s(?:was|is)\s+wrong"
    r"|(?:lad|apprentice|trainee|temp|new\s+starter)\s+forgot)\b",
    re.IGNORECASE,
)
DENIES = re.compile(
    r"\b(?:not|never|no|(?:is|was|are|were|ai)n'?t)\s+(?:\w+\s+){0,2}(?:our|my)\s+(?:mistake|error|fault|oversight|doing|failure)"
    r"|\b(?:if|unless|whether|in\s+case)\b[^.]{0,50}\b(?:our|my|us|we|ours|mine)\b|\b(?:act(?:s|ed|ing)?|feels?|felt|seems?|looks?|sounds?|behav\w+)\s+(?:like|as\s+(?:if|though))\b|\btell\s+(?:them|him|her|everyone|everybody)\b|\bmight\s+be\s+us\b|^\W*oh,?\s+(?:yes|clearly|of\s+course|sure|right|no\s+doubt|obviously)\b|\ball\s+(?:our|my)\s+fault\b|\b(?:now|so),?\s+(?:suddenly|all\s+of\s+a\s+sudden)\b"
    r"|\bnot\s+(?:because\s+of|down\s+to)\s+us\b|\bnot\s+(?:an?\s+)?(?:error|mistake|fault|bug|glitch)\s+(?:on|at|in)\s+our\b|\bnot\s+(?:everything|one|a\s+single|all)\b[^.,;]{0,40}\b(?:our|my)\b"
    r"|\b(?:pretend\w*|making\s+it|until\s+it|(?:then|so|suddenly)\s+it(?:'s|\s+is|\s+was))\b[^.,;]{0,12}\b(?:our|my)\b|\bfree\b[^.]{0,60}\bon\s+us\b|\bcorrection\s+of\b"
    r"|\bdid(?:n'?t|\s+not)\s+\w+(?:\s+\w+){0,5}\s+because\b|\b(?:idea|notion|thought|theory|claim|suggestion|impression|story|belief|extent)\s+(?:that\s+)?(?:we|i|it|our|this)\b|\bprefer\w*\b|\b(?:perhaps|maybe|possibly)\s+(?:i|we)\s+should\b|\bhad\s+(?:i|we)\b|\bwhy\s+(?:i|we)\s+did"
    r"|\bshould(?:n't|nt|\s+not)\s+have\s+to\b|\b(?:did\s+not|didn't|never)\s+(?:even\s+)?(?:send|sent|give|gave)\s+you\s+(?:an?|any|the)\s+(?:bill|invoice|fine|charge)\b"
    r"|\b(?:their|your|his|her)\s+(?:own\s+)?(?:testing|system|update|migration|release|backup|warehouse|depot|office|team)\s+(?:\w+\s+)?(?:missed|skipped|lost|forgot|dropped|failed|broke|mixed|mis\w+)\b"
    r"|\b(?:don't|do\s+not|never)\s+(?:be\s+)?(?:put\w*|blam\w+|pin\w*|lay\w*)\b[^.,;]{0,40}\b(?:us|me|our|my)\b|\b(?:form|slip|payment|deposit|receipt|photos?|proof|documents?|reply|answer|signature|contract|copy)\b[^.,;]{0,20}\b(?:wasn't|was\s+never|were\s+never|weren't)\s+(?:sent|booked)\b",
    re.IGNORECASE,
)
THEIRS = re.compile(
    r"\b(?:you\s+(?:did\s+not|didn't|didnt|never|omitted|failed\s+to|forgot|decided|changed|picked|(?:have\s+)?accepted|chose|selected|entered|gave\s+(?:us|me)\s+(?:the\s+wrong|an?\s+(?:old|wrong|different))|clicked|agreed|signed|opted|missed|cancelled|booked|ordered|declined|left|ticked|used|were\s+not|weren't)"
    r"|was\s+your\s+(?:own\s+)?(?:choice|decision|doing|call)|your\s+own\s+\w+,?\s+(?:\w+,\s+)?(?:had\s+)?(?:packed|chalked|chose|ordered|signed|booked|changed|moved)|you\s+have\s+accepted|(?:no|not|without)\s+(?:an?\s+)?(?:answer|reply|response|payment)\s+(?:was\s+)?(?:from\s+you|received)?|as\s+(?:you|per\s+your)\s+(?:instruct|request|chose)\w*|instruction\s+was\s+followed"
    r"|(?:your|the)\s+(?:bank|card\s+issuer|insurer|plan|airline|courier|council|employer|landlord|supplier|operator|app\s+store|provider)\s+(?:\w+\s+){0,2}?(?:declined|denied|rejected|refused|stopped|cancelled|took|charged|said|decided|returned)"
    r"|account\s+holder|terms\s+(?:were|are|was)\s+(?:shown|accepted|clear)|in\s+(?:your|the)\s+(?:contract|terms|agreement|lease|policy)|(?:is|was|fell)\s+(?:past|outside|over)\s+the|overdue|non-refundable|came\s+back)\b",
    re.IGNORECASE,
)
EXCULPATES = re.compile(
    r"\b(?:you\s+(?:did|have\s+done)\s+(?:nothing\s+wrong|everything\s+right)|nothing\s+(?:that\s+)?you\s+did|not\s+yours\b|nobody\s+else's|no\s+one\s+else's)",
    re.IGNORECASE,
)
"""What takes all of the fault off the customer."""
IRONIC = re.compile(
    r"\bsorry\s+(?:i|we)\s+(?:didn't|did\s+not)\b|\b(?:oh|clearly|obviously|of\s+course|apparently|surely|naturally|no\s+doubt|must\s+be|all\s+(?:our|my)\s+fault|somehow|suddenly|all\s+of\s+a\s+sudden|magically|miraculously|evidently|presumably|everything\s+is)\b",
    re.IGNORECASE,
)
"""What turns an admission into its opposite."""
HOLDS = re.compile(
    r"\b(?:remains?\s+(?:denied|declined|refused|rejected)|(?:can't|cannot|can\s+not)\s+say\s+yes|the\s+answer\s+(?:is|remains|stays)\s+no)\b",
    re.IGNORECASE,
)
"""A "no" that is said as a state of things."""
PARTING = re.compile(
    r"\b(?:(?:this|that)\s+is\s+(?:our|my)\s+(?:final|last)\s+(?:reply|response|letter|word|e-?mail)"
    r"|(?:we|i)(?:'ll|\s+will|'re|\s+are|\s+have)?\s+(?:\w+\s+)?(?:clos|terminat|end)(?:e|ed|ing)?\s+(?:your|the|this|our)\s+(?:account|contract|membership|tenancy|relationship|agreement|correspondence|conversation)"
    r"|notice\s+(?:was|is|has\s+been)\s+(?:served|given)|(?:services?|contract|membership|tenancy|account)\b[^.]{0,40}\bends?\s+on"
    r"|(?:no\s+longer|not)\s+(?:be\s+)?(?:able\s+to\s+)?(?:serve|work\s+with|continue\s+with|do\s+business\s+with|have)\s+you|you\s+(?:are|'re)\s+no\s+longer\s+welcome|you\s+(?:won't|will\s+not)\s+be\s+(?:admitted|served)\s+(?:to\s+any|at\s+any|again)"
    r"|(?:we|i)(?:'ll|\s+will|\s+do|\s+shall|\s+are|\s+am)?\s*(?:not|don't|won't|no\s+longer|never)\s+(?:be\s+)?(?:answer|reply\s+to|reply|respond\s+to|read|accept|take)(?:ing)?\s+(?:to\s+)?"
    r"(?:any\s+)?(?:further|more|other)\s+(?:\w+\s+)?(?:e-?mails?|mails?|messages?|letters?|calls?|correspondence|replies)"
    r"|not\s+be\s+able\s+to\s+continue\s+(?:this|our)\s+correspondence|(?:this|our|the)\s+(?:correspondence|conversation|working\s+relationship)\s+(?:ends|is\s+(?:now\s+)?(?:over|ended|at\s+an\s+end)))\b",
    re.IGNORECASE,
)
ENDS_IT = re.compile(
    r"\b(?:(?:i|we)(?:\s+(?:do|will|shall)\s+not|\s+won't|\s+don't)\s+(?:\w+\s+){0,2}?(?:answer|reply|respond|correspond)"
    r"|no\s+further\s+(?:mails?|e-?mails?|letters?|correspondence|replies)|(?:this|that)\s+is\s+(?:my|our)\s+(?:final|last)"
    r"|(?:decision|answer|offer)\s+is\s+final|(?:matter|case|complaint|subject)(?:\s+is|'s)?\s+(?:now\s+)?closed"
    r"|(?:don't|do\s+not)\s+(?:book|come|write|call|ring|order|contact|message)\b[^.!?]{0,30}\bagain)\b",
    re.IGNORECASE,
)
"""The letter ends the talk, if not the contract: to offer another letter would take that back."""
ESCALATING = re.compile(
    r"\b(?:(?:i|we)(?:'ve|'m|'re|'ll|\s+have|\s+am|\s+are|\s+will)?\s+(?:\w+\s+)?(?:escalat|pass|forward|refer|hand)\w*\s+(?:\w+\s+){0,4}?to\s+(?:\w+\s+){0,3}?"
    r"(?:manager|supervisor|team\s+lead|head|director|principal|complaints|ombudsman|specialist|senior|legal)"
    r"|(?:manager|supervisor|director|principal|(?:team|safety|quality|service|department)\s+lead)\b[^.]{0,40}\b(?:will|'ll)\s+(?:\w+\s+)?(?:call|contact|write|ring|e-?mail|look|review|re-?\w+)|escalat(?:e|ed|ing)\s+(?:this|it|your))\b",
    re.IGNORECASE,
)


CONCERNS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(signs, re.IGNORECASE), words)
    for signs, words in (
        (r"\b(?:icu|hospital|surgery|ambulance|medication|medicine|insulin|dialysis|chemo\w*|nhs)\b", "someone's health is at stake"),
        (r"\b(?:baby|newborn|toddler|wheelchair|disabled|elderly|pregnant|carer)\b", "someone in their care depends on this"),
        (r"\b(?:no|without)\s+(?:heating|hot water|water|power|electricity|gas)|\b(?:freezing|mould|mold|ceiling|flood\w*)\b", "their home is not safe or warm"),
        (r"\b(?:payroll|rent|mortgage|overdraft|can'?t afford|food on the table|bailiffs?|credit score|overdrawn)\b", "afraid of running out of money"),
        (r"\b(?:charged|billed|debited|took|taken)\b[^.!?]{0,40}\b(?:twice|again|double|two times|without)|\bdouble[ -]?charged\b", "their money was taken and may not come back"),
        (r"\b(?:embarrass\w*|humiliat\w*|in front of|made me look|laughed)\b", "felt shamed in front of others"),
        (r"\b(?:birthday|wedding|funeral|christmas|anniversary|graduation|honeymoon|christening|eid|diwali)\b", "a day that cannot be repeated"),
        (r"\b(?:data|files?|photos?|backups?|pipeline|records)\b[^.!?]{0,40}\b(?:gone|lost|deleted|missing|nothing|empty|disappeared)", "what they lost may be gone for good"),
        (r"\b(?:my|our)\s+(?:shop|business|customers|clients?|staff|team|season|company|reps|crew)\b", "their livelihood depends on this"),
        (r"\b(?:(?:\d+|two|three|four|five|six|several|fourth|fifth|third|many|countless)(?:st|nd|rd|th)?\s+(?:times?|e-?mails?|calls?)|no(?:body|\s+one)\s+(?:answers|replies|calls|cares)|auto-?\w+|keep getting|passed around|again and again|still no (?:reply|answer|response))\b", "nobody seems to be listening"),
        (r"\b(?:liar|accus\w+|cheat\w*|crook|thief|not trying to|treated like)\b", "feels accused of something"),
        (r"\b(?:loyal\w*|years|since (?:19|20)\d\d|always paid)\b", "their loyalty seems to count for nothing"),
        (r"\b(?:deadline|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight)|today|urgent\w*|asap)\b", "time is running out for them"),
        (r"\b(?:refund|money|pay|paid|charge\w*|fee|cost|price|bill)\b", "wants to be treated fairly over money"),
    )
)  # fmt: skip
_RISK_SIGNS: tuple[tuple[Risk, str], ...] = (
    ("legal_threat", r"\b(?:lawyers?|attorney|solicitors?|sue|suing|small claims|consumer court|legal (?:action|advice)|take (?:you|this) to court|see you in court|tribunal|ombudsman|trading standards|regulator)\b"),
    ("safety", r"\b(?:gas leak|smell(?:s|ed|ing)? (?:of )?gas|carbon monoxide|electric shock|sparks?|sparking|on fire|caught fire|smoke|explod\w+|injur\w+|burn(?:ed|t)|allergic|choking|brakes? fail\w*|come down there|i(?:'ll| will) be down there|hurt (?:you|someone)|find out where)\b"),
    ("self_harm", r"\b(?:kill myself|end (?:it all|my life)|suicid\w+|don'?t want to (?:live|be here any ?more)|can'?t go on|hurt myself|no reason to live|better off dead)\b"),
    ("vulnerable_person", r"\b(?:wheelchair|disabled|disability|elderly|dementia|pregnant|newborn|my baby|oxygen|dialysis|insulin|terminal(?:ly)? ill|cancer|bereave\w*|passed away|funeral|carer|mental health|panic attacks?|(?:8|9)\d years? old|icu)\b"),
    ("data_breach", r"\b(?:gdpr|data breach|privacy breach|(?:someone|somebody|another customer|a stranger)(?:'s)?[^.!?]{0,40}\b(?:details|data|invoice|account|address)|leaked my|my (?:data|details|password)[^.!?]{0,30}\b(?:leaked|stolen|exposed|published)|hipaa|hacked)\b"),
    ("churn", r"\b(?:cancel(?:ling|ing)? (?:my|our|the) (?:account|contract|subscription|membership|renewal)|switch(?:ing)? to|leav(?:e|ing) you|last time i|never again|other suppliers?|competitors?|taking (?:my|our) business|why (?:on earth )?should i (?:sign|renew|stay))\b"),
    ("press", r"\b(?:newspapers?|journalists?|the press|bbc|local news|tv station|go(?:ing)? (?:viral|public)|twitter|tiktok|facebook|instagram|trustpilot|google review|post(?:ing)? (?:this|every|the|it|my)|one[- ]star|reddit)\b"),
)  # fmt: skip
RISKS = tuple((risk, re.compile(signs, re.IGNORECASE)) for risk, signs in _RISK_SIGNS)


ANGER = re.compile(
    r"\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:rd|th))\s+(?:time|letter|e-?mail|mail|call|message|request|complaint)\b|\b(?:died|passed away)\b"
    r"|!{2,}|\?{2,}|\?!|\b(?:disappoint\w*|unacceptable|disgust\w*|ridiculous|appall\w*|furious|angry|fed up|terrible|worst|awful"
    r"|joke|shame\w*|ashamed|disgrace\w*|useless|robbery|outrag\w*|frustrat\w*|annoy\w*|tired of|sick of|upset|shambles|nightmare|rude"
    r"|never again|how dare|what kind of|unbelievable|pathetic|incompeten\w*|still (?:no|not|waiting|haven't)|complain\w*|unfair"
    r"|thie(?:f|ves)|liars?|lying|lied|scam\w*|parasites?|vultures?|crooks?|idiots?|clowns?|gutted|heartbroken|in tears|cry(?:ing)?|cried"
    r"|scared|terrified|exhausted|not (?:paying|acceptable|good enough|fair)|won't (?:be )?pay\w*|explain (?:that|this|to me)|swear)\b"
    r"|\b[A-Z]{4,}\b[^a-z]{1,12}\b[A-Z]{2,}\b"
    r"|\b(?:NOT|NEVER|NOTHING|WHERE|WHY|NOW|STILL|NO|AGAIN|EVERY|ALL|TWICE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|YOUR|YOU|MY|WRONG|TODAY)\b",
)
"""Anger said aloud. Capitals of a short list only: a letter is full of acronyms."""
PRAISE = re.compile(
    r"\b(?:thank(?:s|\s+you)|shout\s?-?out|kudos|well\s+done|hats\s+off|bravo|amazing|awesome|brilliant|fantastic|wonderful|lovely|the\s+best"
    r"|love(?:d|s)?\s+(?:it|this|that|the|your)|saved\s+(?:our|my|the)|made\s+(?:my|our)\s+(?:day|week|night)|life-?savers?|legends?)\b",
    re.IGNORECASE,
)
"""Praise, if nothing in the same message complains: exclamation marks are joy then."""
GRIEVANCE = re.compile(
    r"\b(?:wrong|charged|charging|refuse[ds]?|never|nobody|nothing|no one|cannot|can't|can not|won't|didn't|did not|wasn't|hasn't|haven't|doesn't"
    r"|broken?|late|delay\w*|cancel+ed|lost|wast\w+|waiting|waited|weeks|months|again|without|missing|missed|fault\w*|damag\w+|ruin\w*|fail\w*|poor"
    r"|hung up|ignored|rejected|declined|denied|overcharg\w*|mistake|leak\w*|dead|stuck|blocked|third|fourth|fifth|ninth)\b",
    re.IGNORECASE,
)
"""What goes wrong, in a customer's words; two different ones make a grievance."""
