"""How a house sets a limit, or says no, without one of the plain words for it; in lower case, for `rewriter/refusals.py`."""

from __future__ import annotations

_GRANTED = (
    r"(?:refund|reimburs|compensat|credit|replac|exchang|return|repair|extend|extension|cancel|waiv|reduc|discount|rebat|exempt|exception|chang|mov|rebook|reopen|revers|remov|lift|withdraw|voucher|money|payment|pay\b|upgrade|transfer|appeal|claim"
    r"|free\b|another|a (?:second|new|further|full|partial)\b)"
)
"""What customers ask to be granted, by how it begins."""
_SERVED = r"(?:cover|responsibilit|liabilit|obligation|duty|guarantee|warrant|insurance|benefit|scheme|facility|service|support|deliver|remit|offer|promotion|sale|access|booking|registration|subscription|membership|entitlement|allowance|right)\w*"
"""What a house does for its customers, and may stop doing."""
_DOES = (
    r"(?:issue|lend|rent|sell|stock|reserve|release|justify|warrant|merit|oblige|bind|reimburse|replace|repair|cash|post|publish|disclose|negotiate|backdate|cut|copy|print|store|send|give(?! (?:an?|two|one|you up)\b)|entitle|honou?r|waive|exchange|book|accept|cover"
    r"|arrange|extend|credit|compensate|re-?fund|re-?schedule|re-?issue|backorder|service|dispense|prescribe|translate|supply|swap)"
)

NO_GROUNDS = (
    rf"(?:not|n['’]?t|no|hardly|scarcely)[ ]+(?:an?[ ]+|any[ ]+|the[ ]+|in itself[ ]+)?(?:good[ ]+|valid[ ]+|sufficient[ ]+|enough of an?[ ]+)?(?:reasons?|causes?|grounds?|basis|case|enough)[ ]+(?:to|for)[ ]+(?:us[ ]+to[ ]+)?(?:(?:an?|any|the|your)[ ]+)?(?:\w+[ ]+)?{_GRANTED}"
    r"|(?:gives?|gave|has|have|had|sees?|offers?|leaves?|carr(?:y|ies)|includes?|enjoys?)(?:[ ]+(?:you|me|us))?[ ]+no[ ]+(?:\w+[ ]+)?(?:rights?|claims?|entitlement|possibilit(?:y|ies)|way|basis|grounds|refunds?|allowance|provision|cover|access)\b"
    r"|\bno[ ]+(?:right|claim|entitlement|obligation)[ ]+(?:to|on|for|of)\b|\bthere(?:['’]s|[ ]+is|[ ]+are)[ ]+no[ ]+(?:\w+[ ]+)?(?:exchanges?|budge|movement|leeway|flexibility|discretion|entitlement|repair|return|allowance)\b"
    r"|(?:we|i)(?:['’](?:re|m)|[ ]+are|[ ]+am)[ ]+(?:\w+[ ]+)?(?:not|under no)[ ]+(?:obliged|required|bound|obligation|duty)\b|nowhere\b[^.;]{1,40}\b(?:are|am|is)[ ]+(?:we|i)[ ]+(?:obliged|required|bound)\b"
)
"""Nothing entitles them, and nothing obliges us."""

RESERVED = (
    r"\bonly(?:[ ]+(?!(?:had|have|has|was|were|did|if|when|because|to|so|after|once)\b)[\w'’-]+){1,7}[ ]+(?:may|can|could|is allowed|are allowed|has access|have access)\b"
    r"|(?:is|are)[ ]+reserved[ ]+for[ ]+(?!you|\d|the[ ]\d)|(?:(?:is|are)[ ]+confined|exclusively|strictly|solely)[ ]+(?:to|for)\b|(?:is|are|applies|apply)[ ]+(?:meant[ ]+|intended[ ]+|strictly[ ]+|valid[ ]+|open[ ]+)?only[ ]+(?:for[ ]+(?!the eye|you\b|a (?:few|minute|moment|day))|to[ ]+(?!be\b)|with[ ]+an?\b)|\b(?:for|on|to)[ ](?:(?!the eye)[\w'’-]{2,20}[ ]){1,4}only\b|(?:is|are)[ ]+for[ ]+(?:[\w-]+[ ]+){0,2}(?:members|holders|subscribers|residents|policyholders|contracts|first-time users|new customers)\b|\b(?:and|but)[ ]+(?:nobody|no one)[ ]+else\b"
    r"|\b(?:emergencies|members|residents|parts|labour|cash|cards?|weekdays|weekends|mornings|afternoons|evenings|adults|credit|exchange|collection|online|pick-?up|appointment|request)[ ]only(?=$|[.,;)])|\bstrictly[ ]+(?:one|two|no)\b|(?:nobody|no one|none)[ ]+except\b|^neither[ ]+(?:the|our|an?)\b|\bnone of (?:our|the|us)\b[^.;]{0,40}\b(?:can|may|will|do|are|is)\b"
    r"|\bnothing[ ]+\w{2,}er\b|\bexempt(?:ed)?[ ]+from\b|\b(?:excludes?|excluded from|excluding from)\b|\b(?:by|on|with)[ ](?:prior[ ])?(?:appointment|prescription|invitation)[ ]only\b"
)
"""It is for some, or for some things, and for nothing else."""

ENDS = (
    rf"\b{_SERVED}(?:[ ]+(?!can\b|could\b|may\b|might\b|if\b|when\b|you\b|your\b)[\w'’-]{{1,30}}){{0,5}}?[ ]+(?:ends|ended|stops|stopped|expires?|expired|lapses?|lapsed|ceases?|ceased|ran out|runs out|(?:was|were|has been|have been|is|are)[ ]+(?:now[ ]+)?(?:withdrawn|closed|over|discontinued|used up|exhausted))\b"
    r"|\b(?:falls?|fell|lies?|lay)[ ]+(?:\w+[ ]+)?outside\b|\boutside(?:[ ]+of)?[ ]+(?:the|our|your|its|what|that|this)[ ]+(?:[\w-]+[ ]+){0,2}?(?:warranty|guarantee|cover|scope|remit|period|hours|area|zone|terms?|policy|contract|window|limits?|range|control|we|i)\b|\bbeyond[ ]+(?:the|our|my|its|what)[ ]+(?:scope|remit|limit|term|reach|warranty|guarantee|cover|we|i|period|deadline)\b"
    r"|(?:tops?|maxes)[ ]+out[ ]at|\bis[ ]+(?:the|our|your)[ ]+(?:absolute[ ]+)?(?:maximum|minimum|limit|cap|ceiling|lowest|cut-?off|deadline|last day)\b|\b(?:is|are|was)[ ]+(?:all|the most|the best|as far as)[ ]+(?:that[ ]+)?(?:i|we|it|(?:the|our)(?:[ ][\w-]+){1,4})[ ]+(?:can|could|will|may|do|have|got|go|offers?|covers?|includes?|allows?|permits?)\b"
    r"|(?:ha(?:s|ve)|['’]ve)[ ]+(?:now[ ]+)?(?:ceased|discontinued|given up)\b|\b(?:ceased|stopped)[ ]+(?:selling|offering|taking|making|doing|accepting|supporting|repairing|shipping|stocking|servicing|producing|printing)\b|(?<!never )\btoo late[ ]+(?:to|for)\b"
    r"|(?:have|['’]ve|has)[ ]+(?:already[ ]+)?used[ ]+up[ ]+(?:your|the|all)\b|\b(?:offer|window|period|deadline|booking|claim)(?:[ ]+[\w'’-]{1,30}){0,4}?[ ]+(?:has|have|is)[ ]+(?:now[ ]+)?(?:passed|closed|over|gone|lapsed|expired)\b"
)
"""What we do goes so far, or has come to an end."""

TURNED_DOWN = (
    r"(?:is|are|was|were|been|be|has|have|had)[ ]+(?:\w+ly[ ]+)?(?:refused|declined|denied|rejected|excluded|turned[ ]+down|forfeited)\b|^(?:request|claim|application|appeal)[ ]+(?:declined|rejected|refused|denied)\b|\bnot[ ]+upheld\b|\bdid(?:n['’]?t|[ ]+not)[ ]+meet\b"
    r"|\b(?:i|we|to|must|will|can only)[ ]+say[ ]+no[ ]+to\b|\b(?:a|an)[ ](?:\w+[ ])?no[ ](?:from|to|on)\b|(?:to|must|respectfully|politely|shall|will|can only|board|committee|team|bank|insurer|office|manager|pharmacist|council)[ ]+(?:\w+ly[ ]+)?(?:refuses?|declines?|rejects?|turns?[ ]+down)\b"
    r"|\b(?:upheld|uphold|stand by|stick to|confirm(?:ed)?|maintain(?:ed|s)?)[ ]+(?:the|our|its)[ ]+(?:\w+[ ]+)?(?:refusal|rejection|charge|fine|fee|decision)\b|\bkeep(?:ing|s)?[ ]+(?:the|your)[ ](?:[\w-]+[ ])?(?:charge|fee|fine|deposit|penalty)\b"
    r"|\b(?:stays?|stands?|remains?)[ ]+(?:as[ ](?:quoted|agreed|booked|charged|it|before|invoiced|billed)|with[ ](?:us|the)|shut|negative|unchanged|refused|payable|off)\b"
    r"|(?:i|we)(?:['’]d|[ ]would|[ ]had)?[ ]+(?:rather|prefer)[ ]+not(?:[ ]+to)?[ ]+(?:lend|sell|give|take|do|make|refund|share|send|hire|rent|change|move|open)\b|\b(?:sadly|regrettably|principally|generally|alas|afraid)[ ]+not\b|^(?:(?:nope|no|sorry|well|so|but|and|again)[,;]?[ ]+)*not[ ]+(?:before|without|until|till|this[ ](?:week|month|year|time)|in[ ](?:this|that)[ ]case|on[ ](?:this|that)[ ])"
    r"|\b(?:can|will|may|shall)[ ]+\w+ly[ ]+not[ ]+(?:be[ ]+)?\w"
    rf"|(?:do|does)(?:[ ]+not|n['’]?t)[ ]+(?:\w+ly[ ]+)?{_DOES}\b|\bdnt[ ]+\w"
    r"|(?:we|i|it|they|which)[ ]+(?:covers?|pays?|refunds?|owes?|starts?|gives?|takes?|accepts?|sells?|promises?|guarantees?|sends?|release[sd]?|offers?)[ ]+(?:nothing|none|no)\b"
    r"|^(?:therefore|thus|hence|accordingly|unfortunately|sadly)[,]?[ ]+no[ ]+\w+|^(?:full |partial |any )?(?:refunds?|money|credits?|exchanges?|returns?|discounts?|replacements?|deposits?)[ ]+no[.!]?$"
)
"""It is declined in so many words, or in as few."""

BARRED = (
    r"\b(?:forbidden|prohibited|disallowed|precluded|preclud(?:es?|ing)|disallows?|prohibits?|forbids?|forfeit(?:s|ed)?|unwilling to|prevented[ ]+(?:by|from)|prevents?[ ]+(?:me|us)[ ]+from|refrain from)\b|\brules?[ ]out[ ](?:any|a|an|the|all|further|later)\b|(?:is|are)[ ]+(?:\w+ly[ ]+)?suspended\b"
    r"|\bagainst[ ]+(?:the[ ]+law|(?:(?:our|the|\w+)[ ]+)?(?:\w+[ ]+)?(?:rules?|policy|policies|regulations?|terms|byelaws?))\b|\bbreach of\b|\b(?:i|we)(?:['’](?:m|re)|[ ]+am|[ ]+are)[ ]+(?:declining|refusing)[ ]+to[ ]+(?:renew|refund|extend|pay|waive|take|accept|make|give)\b"
    r"|\bzero[- ]exceptions?\b|\bno[- ]exceptions?\b|\bfinal sale\b|\bnever[ ]+(?:at|on|before|after|without)\b|\b(?:absolutely|certainly|definitely)[ ]+not\b"
    r"|\b(?:has|have)[ ]+not[ ]+the[ ]+(?:authority|right|power)\b|\bnot[ ]+anymore[ ]+\w+ing\b"
)
"""Somebody or something forbids it."""

FULL = (
    r"\b(?:fully booked|sold out|out of (?:stock|production|print)|booked (?:up|solid|out))\b|(?:is|are)[ ]+(?:now[ ]+|already[ ]+)?(?:closed|full)(?=$|[.,;]|[ ](?:to|for|until|till|on)\b)|\bnothing[ ]left[ ](?:in|at|to|for|on)\b"
    r"|\bthe[ ]+(?:best|most|lowest|latest|soonest|earliest|furthest|only \w+)[ ]+(?:that[ ]+)?(?:i|we)[ ]+can\b(?![ ]+(?:do|offer)[ ]*(?:$|[.,;]))|\bthe[ ]+(?:absolute[ ]+)?(?:maximum|minimum|limit|cap|ceiling|cut-?off|deadline)[ ]+(?:is|was)\b(?![ ]+(?:now[ ]+)?(?:lifted|raised|gone|removed|off|extended|waived|increased))"
    r"|\b(?:one|two|three|four|\d{1,3})[ ]+[\w-]+(?:[ ]+[\w-]+)?[ ]+(?:per|for each)[ ]+(?:household|person|customer|member|family|visit|booking|order|account|day|week|month|year|claim|guest|address|card)\b"
    r"|\b(?:past|over|after|outside|beyond)[ ]+(?:the|our|your)[ ]+(?:[\w-]+[ ]+){0,2}?(?:window|deadline|cut-?off|period|limit|expiry)\b|\bgoes[ ]+(?:well[ ]+|far[ ]+)?beyond\b|\bthat['’]s (?:your|the) lot\b|\breached[ ]+the[ ]+(?:limit|end)\b|\bexceeds?[ ]+(?:what|the)\b|\bat[ ]+(?:the[ ]+\w+['’]s|your|their|own)[ ]+(?:own[ ]+)?(?:expense|cost)\b|\bbeyond[ ]+(?:the[ ]+)?\d+[ ]+(?:days|weeks|months|miles|km)\b"
    r"|\b(?:staff|members|residents|guests|adults|card|cash|permit holders|ticket holders)[ ]only\b|\blook elsewhere\b|\bto pass on (?:this|the|your|that)\b|\bwithdraw(?:ing|n)? (?:the|our) offer\b"
)
"""There is no more of it, or no more of it for one."""

IDIOMS = r"\bno can do\b|\bout of luck\b|\bhands are tied\b|\bship has sailed\b|\bdraw the line at\b|\bno budging\b|\b(?:closed matter|matter is closed)\b|\bnot budge\b|\bno (?:two|three) ways about\b|\bnothing (?:i|we) can (?:do|change|offer)\b|\b(?:do|does)(?:n['’]?t|[ ]+not)[ ]+come[ ]+back\b(?=$|[.,;]| once| after| when)"

LIMITS = "|".join((NO_GROUNDS, RESERVED, ENDS, TURNED_DOWN, BARRED, FULL, IDIOMS))
"""All of them, for the middle of a pattern."""
