"""Somebody else is brought in against the reader: lawyers, the record, the public."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, either, one_of, pattern

_MANNER = r"(?:tone|attitude|language|behaviou?r|manners|rudeness|remarks?|comments?|insults?|outbursts?|threats?|conduct|temper|mouth)"

_THE_LAW = (
    r"(?:court|tribunal|police|lawyers?|solicitors?|attorneys?|legal|judge|bailiffs?|collections?|debt collectors?|prosecut\w+|authorities|sue|press"
    r"|pay for (?:this|it)|regret it)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="retaliation.legal-threat",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears a threat with lawyers and will answer with theirs.",
        find=pattern(
            either(
                r"you(?:'ll| will| can| may)(?: (?:be|soon|then|just))* "
                + r"(?:hear|hearing|expect a letter|deal|be dealing|explain (?:it|that|this)|tell (?:it|that)) (?:from|with|to) (?:our|my|the) "
                + r"(?:lawyers?|solicitors?|attorneys?|legal|judge|court|magistrate)\b",
                r"see (?:you|each other|one another) in court",
                r"meet in court",
                r"(?:our|my) (?:lawyers?|solicitors?|attorneys?|legal (?:team|department))(?: (?:will|would|'ll|'d|is|are|can))"
                + r"(?: (?:be|also|then|just|only))*(?:"
                + r" (?:happy|delighted|glad|pleased|enjoy|love|very|have a field day|eat|look forward|waiting|interested|in touch)"
                + r")\b",
                r"(?:we|i)(?:'ve| have)(?: got)? (?:"
                + r"(?:very |better |more |expensive |good |excellent |plenty of |a lot of |bigger )+"
                + r")(?:lawyers?|solicitors?|attorneys?)",
            ),
            reach="rest",
        )
        + pattern(
            either(
                one_of(
                    r"think (?:carefully|twice|hard|very carefully|very hard|long and hard|again)",
                    r"i(?:'d| would) be (?:very |extremely |a bit )?careful",
                    r"be (?:very |extremely )?careful",
                    r"i(?:'d| would) (?:think|watch)",
                )
                + r"(?: (?:about )?(?:before|what|with|how|if|who)(?: you)?){...40}"
                + one_of(
                    r"post|posting|write|writing|say|saying|said|publish|publishing|accuse|accusing|threaten",
                    r"threatening|claim|claiming|review|reviewing|tweet|tweeting|next|i were you|speak|speaking|deal",
                    r"dealing|talk|talking|send|sending",
                )
                + r"\b",
                r"if i were you,? (?:i(?:'d| would)|be) (?:be )?(?:very |extremely )?(?:careful|watch|think|stop|shut|keep quiet|not push|quiet)",
                r"(?:that|this|it|what you (?:wrote|said|posted))(?: is| was|'s)(?: \w+)? "
                + r"(?:libel|slander|defamation|defamatory|libellous|slanderous|actionable|a criminal offen[cs]e)\b",
            ),
            reach="clause",
        )
        + pattern(
            r"(?:we|i)(?:'ll| will| would|'d| can| could| shall)(?:"
            + r" (?:happily|gladly|also|personally|not hesitate to|be (?:more than |only too )?(?:happy|glad|delighted|pleased) to|have to)"
            + r")+ "
            + one_of(
                r"sue|pursue|prosecute|report you|call the police|press charges|instruct",
                r"(?:involve|send) (?:the |our |my )?(?:police|bailiffs|debt|lawyers?|solicitors?|authorities)",
                rf"(?:take|forward|pass|hand|send|see|bring|make) (?:you|this|it|your|the matter)\b{{...50}} {_THE_LAW}",
            )
            + r"\b",
            unless=r"for you|on your behalf|to help you|manager|team to|engineers?|complaints? team|warehouse|colleague",
            reach="to_end",
        )
        + pattern(
            r"(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to) (?:report|sue|ban|block|expose|prosecute|evict) you\b"
            r"|(?:i|we)(?:'ll| will) (?:have|get|see) you (?:banned|removed|arrested|blocked|thrown out|evicted|reported|fired|sued)\b",
            unless=r"as you asked|for you",
            reach="rest",
        ),
        hits=(
            "[[I will report you to the landlord]].",
            "[[You will be hearing from our lawyers]].",
            "[[Think carefully before you post that]].",
            "[[I'd be very careful what you say next]].",
            "[[We will gladly take you to court.]]",
        ),
        near_misses=(
            "If the sum stays unpaid, the contract lets us go to court.",
            "You may take the matter to the ombudsman.",
            "I have passed your letter to our legal team, who answer such questions.",
            "Please be careful when you lift the lid.",
            "We'd be glad to see you then.",
            "We can also send it for 9.90.",
            "I'd be pleased to take you both around myself at ten.",
        ),
    ),
    Rule(
        id="retaliation.on-your-record",
        family="retaliation",
        severity=Severity.WARN,
        why="The reader hears that they are being watched and that it will be held against them.",
        find=pattern(
            either(
                rf"(?:your|this|that|the(?! behaviou?r (?:is|was) documented)) {_MANNER}{{~3}} (?:has been|have been|is|are|was|were|will be|is being|are being)"
                + r"(?: (?:also|duly|now|all))* (?:noted|recorded|logged|flagged|remembered|reported|saved|documented|added)\b",
                r"(?:i|we)(?:'ve| have|'m| am|'ll| will|'re| are)?(?: (?:also|now|be|duly|just|been))* "
                + one_of(
                    r"noted|noting|note|logged|logging|recorded|recording|flagged|flagging|put|putting|add|added",
                    r"adding|documented|documenting|kept|keeping|saved|saving",
                )
                + r" (?:down )?"
                + one_of(
                    r"your|this|that|the|all your",
                    r"a (?:note|record) of (?:your|this|that|the)",
                )
                + rf" {_MANNER}\b",
            ),
            unless=r"thank|compliment|feedback|positive|kind|minutes",
            reach="to_end",
        )
        + pattern(
            either(
                one_of(
                    r"this|that|it|everything|every word",
                    r"all (?:this|that|of this|of that|of it)",
                )
                + r"(?: (?:you (?:say|write|wrote|said|send|sent)))? (?:has been|is|will be|is being|goes|is going|stays|was|will)"
                + r"(?: (?:also|duly|now|all|been))* (?:noted|recorded|logged|flagged|remembered|screenshotted|saved|kept|down|stay)(?:"
                + r" (?:on|in|against|to|for) (?:your|the) (?:file|account|record|name|notes|profile|permanent record)"
                + r")",
                r"(?:i(?:'ll| will)|we(?:'ll| will)|we shall|i shall) (?:remember|not forget|be remembering) "
                + one_of(
                    r"this|that|it",
                    r"you(?! (?:at|when|for|next|both|all|fondly|asked|said|wanted)\b)",
                    r"your(?! (?:name|kind\w*|birthday|order|table|seat))",
                )
                + r"\b(?! (?:for|when i|when we|if you|next time you need))",
                r"(?:i|we)(?:'ve| have) (?:got |kept |taken |made )?(?:a )?"
                + one_of(
                    r"screenshots? of (?:your|everything|all|this|that|it all|the (?:chat|conversation))",
                    r"screenshotted",
                )
                + r"\b",
                one_of(
                    r"you(?:'re| are| will be|'ll be| have been|'ve been)",
                    r"put you on (?:a|the|our)",
                    r"your (?:name|number|address|account)(?: is| goes| has been)?",
                )
                + r"(?: [a-z]+){0,3} black-?list(?:ed)?\b",
                one_of(
                    r"do-not-serve list|banned list",
                    r"list of (?:difficult|problem|bad|troublesome|banned) (?:customers?|clients?|tenants?|guests?)",
                )
                + r"\b",
                r"(?:you(?:'re| are)|cross(?:ed|ing)? you|strike you) off (?:my|our|the) list\b",
            ),
            unless=r"thank|not|never|bug|credit|prefer\w*|of the error|payment|spam|as you asked|screenshots? (?:you|of|show\w*|attached|below|and)",
            reach="rest",
        )
        + pattern(
            r"(?:i|we)(?:'ll| will)(?: be)? (?:contact|contacting|ring|ringing|call|calling|write to|writing to|inform|informing|tell|telling) your (?:employer|boss|wife|husband|parents|mother|school|university|neighbours?|neighbors?)\b",
            unless=r"if you|permission|consent|asked?|as you|with your",
            reach="rest",
        )
        + pattern(
            r"(?:we|i)(?: all| do)? know (?:where|which (?:flat|house|street|school|office|desk|car)) (?:you|your (?:family|children|kids|wife|husband|son|daughter)) (?:live|work|go|park|drive)s?\b",
            reach="clause",
        )
        + pattern(
            r"(?:i|we) (?:won't|will not|shan't|shall not) (?:be )?forget(?:ting)? (?:this|what you (?:did|said|wrote|called))\b(?! (?:time|kindness|again|lovely|day))",
            unless=r"thank\w*|kind\w*",
            reach="clause",
        )
        + pattern(
            r"(?:i|we)(?:'ve| have|'ll| will|'m| am|'re| are)?(?: (?:also|now|be))* "
            + one_of(
                r"flag(?:ged|ging)?|mark(?:ed|ing)?|put(?:ting)?|label(?:ling|led)?|label(?:led|ed)?",
                r"tag(?:ged|ging)?",
            )
            + r" "
            + one_of(
                r"you",
                r"your (?:account|file|profile|number|name|record)",
            )
            + r" (?:down )?(?:as|for)(?: an?)? "
            + one_of(
                r"difficult|abusive|problem|rude|aggressive|troublesome|hostile|nuisance|trouble-?maker|bad",
                r"high[- ]risk|fraud\w*",
            )
            + r"\b",
            reach="rest",
        )
        + pattern(
            either(
                r"(?:note|record|copy|log) of your (?:\w+ )?(?:tone|attitude|language|behaviou?r|comments?|threats?|insults?|remarks?|manner|words|outburst)\b",
                r"your (?:tone|attitude|language|behaviou?r|threats?|insults?|remarks?|outburst) (?:has|have) been "
                + r"(?:noted|logged|recorded|saved|passed|reported)",
            ),
            unless=r"sorry|apolog\w+|thank\w*|please|if you ask",
            reach="clause",
        ),
        hits=(
            "[[I have made a note of your tone]].",
            "This goes on your file, and [[it will be noted against your name]].",
            "[[We will be contacting your employer]].",
            "[[I won't forget what you said]].",
            "[[Your tone has been noted on your file.]]",
            "[[I have logged your behaviour.]]",
            "[[All of this will be noted against your name]].",
            "[[We will remember this]].",
            "[[We have flagged your account as abusive]].",
            "[[I know where you live]].",
        ),
        near_misses=(
            "The behaviour is documented on page 4 of the manual.",
            "I'll remember you at the next sale.",
            "We keep a record of your words only if you ask for one, please say so.",
            "I have noted on your file that you prefer e-mail.",
            "Your comments have been noted and passed to the team, thank you.",
            "The credit is noted on your account.",
            "I will remember this when we plan the next release.",
        ),
    ),
    Rule(
        id="retaliation.publicity",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears that they will be shamed in front of others.",
        find=pattern(
            r"(?:i|we)(?:'ll| will|'d| would| can| could| might| may|'m going to| am going to|'re going to)(?:"
            + r" (?:happily|gladly|also|personally|just|always|be (?:happy|glad|delighted) to|then|make sure to)"
            + r")* (?:post|publish|share|tweet|put|forward|show|send|read out|print|frame|leak|upload) (?:your|this|these|the|that|all"
            + r" your|all (?:these|this)) (?:[a-z]+ ){0,2}?"
            + one_of(
                r"messages?|e-?mails?|letters?|reviews?|complaints?|voicemails?|chat|name|rants?|calls?",
                r"conversation|exchange|correspondence|behaviou?r",
            )
            + r"{...20}"
            + one_of(
                r"online|public|publicly|everyone|everybody|the world|twitter|facebook",
                r"your (?:boss|employer|wife|husband|mother|neighbou?rs|company|school|landlord)",
                r"internet|social media|the press|the wall|our page|to see",
            )
            + r"\b",
            reach="to_end",
        )
        + pattern(
            either(
                r"name and shame",
                one_of(
                    r"the (?:whole|entire)|all(?: of)?|everyone (?:in|at|on)|everybody (?:in|at|on)",
                    r"every (?:shop|garage|agency|landlord|supplier|hotel|driver|colleague)",
                )
                + r" {...40}(?:will|'ll|is going to|are going to|shall|can|should) (?:know|hear|see|find out|read|learn|be told|be warned)"
                + r"(?: (?:about|how|what|who|that|of))\b",
                r"(?:i|we)(?:'ll| will| have|'ve)?(?: (?:also|gladly|happily|already|make sure to|be))* (?:tell|told|telling|warn|warned|warning|let|inform) "
                + one_of(
                    r"every|all|other|the other|the whole|everyone|everybody",
                    r"your (?:boss|employer|wife|husband|mother|neighbou?rs|company|school|landlord)",
                )
                + r"(?: [a-z]+){0,4} "
                + one_of(
                    r"about (?:you|your|customers like|people like)",
                    r"know (?:about|how|what) you",
                    r"how you|what you",
                )
                + r"\b",
                r"(?:let's|lets|let us|we(?:'ll| will)|i(?:'d| would) love to|would love to) see what "
                + one_of(
                    r"your (?:boss|employer|wife|husband|mother|neighbou?rs|landlord|friends|colleagues|customers|company)",
                    r"people|others|everyone|everybody",
                    r"the (?:press|papers|public|world|internet)",
                    r"other [a-z]+",
                )
                + r" (?:[a-z]+ ){0,2}?(?:think|say|thinks|says|make|makes)\b",
                r"(?:we(?:'ll| will)|let's|lets) see who "
                + one_of(
                    r"the judge|the court|laughs|is right|they believe|people believe|believes|comes out on",
                    r"has the last",
                )
                + r"\b",
                r"(?:your|ur) (?:boss|employer|wife|husband|mother|neighbou?rs|landlord|company) (?:might|may|would|will|should|could) "
                + one_of(
                    r"be (?:interested|surprised|pleased)",
                    r"like|love|want|hear|know|find",
                ),
            ),
            unless=r"about the (?:delay|outage|change|recall|incident)|release notes|thank",
            reach="rest",
        ),
        hits=(
            "[[I will happily post your message online.]]",
            "If this goes on, [[the whole street will know how you pay]].",
            "[[Let's see what your neighbours think]].",
            "[[We have warned every garage in town about you]].",
        ),
        near_misses=(
            "All customers will hear about the change by e-mail.",
            "I will share your message with the warehouse.",
            "We will post the update online.",
            "I have told all my colleagues about the fix.",
        ),
    ),
    Rule(
        id="retaliation.marked",
        family="retaliation",
        severity=Severity.BLOCK,
        why="The reader hears that you have done something against them and may do more.",
        find=pattern(
            r"(?:i|we)(?:'ve| have)(?: already| now| also)? (?:marked|flagged|reported|blacklisted|tagged) "
            + one_of(
                r"you",
                r"your (?:account|name|number|profile|file|address)",
                r"the account|this account",
            )
            + r"\b(?!"
            + either(
                r" (?:as|for) (?:urgent|priority|vip|a priority|paid|active|closed|resolved|vulnerable|exempt)",
                r" down for",
            )
            + r")",
            unless=r"sorry|apolog\w+|so (?:that )?(?:nobody|no one|you|the|it|any)|urgent\w*|priority|fraudulent charge|stolen|lost card|protect\w*|at your request|as you asked|reported it",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:posting|putting|sharing|sending) your (?:name|number|photo|face|address|messages?|details)(?: [\w'-]{1,15}){0,2} "
                + r"(?:in|on|to|all over|up)\b",
                r"(?:i|we)(?:'ve| have)? (?:got |saved |kept |took )?screenshots of (?:this|your|all|every)\b",
                r"(?:now that )?(?:i|we) know (?:your (?:plate|car|number plate|registration|face|street)|where you (?:live|work|park|sit))\b",
                r"you(?:'re| are) barred\b",
                r"(?:have|send|get) the bailiffs (?:round|in|out|over)\b",
                r"think (?:carefully )?about who(?:'ll| will| is going to)\b",
                r"(?:don't|do not) (?:think|imagine) (?:that )?(?:i|we)(?:'ll| will| won't)? (?:forget|won't remember)\b",
            ),
            unless=r"sorry|apolog\w+|delivery|deliver|permit",
            reach="clause",
        )
        + pattern(
            either(
                r"(?:so|and|then|but),? good luck (?:\w+ing|with|to|at|in)\b",
                r"good luck "
                + one_of(
                    r"insuring|finding|getting|proving|collecting|arguing|selling|convincing|suing|explaining|booking",
                    r"renting|buying",
                )
                + r"\b",
                r"and let's see (?:who|how|what|whether|if)\b",
            ),
            unless=r"exam|interview|race|wedding|match|surgery|move|baby|show|recovery|season|thank\w*|we can",
            reach="clause",
        )
        + pattern(
            r"(?:i've|i have|we've|we have|i'm|we're|i'll|we'll) (?:now |also |just )?(?:put|added|adding|putting) "
            + one_of(
                r"you",
                r"your (?:name|plate|number|account|address)",
                r"him|her",
            )
            + r" (?:on|to) (?:the|a|our|my) (?:[\w-]+ ){0,4}(?:list|blacklist|log|board|register|file)\b(?! for (?:a|the)|,? so)",
            unless=r"sorry|apolog\w+|thank\w*|waiting|mailing|cancellation|guest|priority|standby|call ?back|wait list|reserve|list of|invit\w+|list for",
            reach="clause",
        ),
        hits=(
            "[[I've put you on the no-go list]].",
            "[[I've marked the account for it]].",
            "[[I have screenshots of this chat]].",
            "The line is closed, [[so good luck finding another]].",
            "[[You're barred]].",
        ),
        near_misses=(
            "I've marked you down for the free lift on Monday.",
            "I've put you on the waiting list.",
            "We have added your number to the list for a call back.",
            "I've flagged your account as urgent.",
            "We have marked your account so that nobody rings you again.",
            "Your form is in, so good luck with the exam!",
            "I know your street is narrow, so a small van will deliver it.",
        ),
    ),
)
