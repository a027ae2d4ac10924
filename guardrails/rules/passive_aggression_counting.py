"""The reader's messages and deeds, counted and held against them: "your fifth e-mail", "and now you want"."""

from __future__ import annotations

from guardrails.finding import Severity
from guardrails.rule import Rule, pattern
from guardrails.rules.passive_aggression import GUILTY, WARM

_MANY = r"(?:many|numerous|countless|repeated|daily|hourly|endless|constant|never-ending|incessant|umpteen|relentless|continual)"
_LETTERS = r"(?:e-?mails?|messages?|calls?|tickets?|complaints?|voicemails?|reminders?|reviews?|letters?|chasers?|follow-ups?|queries|texts?|posts?|replies)"
_NTH = r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|umpteenth|nth|hundredth|3rd|[4-9]th|\d\dth)"
_OFTEN = r"(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|\d{1,3})"
_WRITTEN = r"(?:e-?mails?|messages?|msgs?|calls?|tickets?|complaints?|voicemails?|reminders?|letters?|chasers?|texts?|posts?|photos?|chats?|requests?|queries|questions|objections?|claims?|versions?|proofs?|revisions?|drafts?)"

RULES: tuple[Rule, ...] = (
    Rule(
        id="passive_aggression.scorekeeping",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Counting the reader's messages or your favours turns help into a debt.",
        find=pattern(
            rf"(?:all (?:of )?|each of |with |after )?(?:your|these|those)(?: [a-z]{{3,12}})? {_MANY}(?: [a-z]{{3,12}})? {_LETTERS}|yet another (?:of your )?{_LETTERS}|your (?:\d{{1,3}}(?:st|nd|rd|th)|tenth|umpteenth|hundredth) {_LETTERS}",
            reach="match",
            unless=WARM
            + r"|the (?:\w+ )?(?:latest|{nth}|several|multiple|many|various) |several (?:calls?|messages?) (?:from us|we)|(?:we|i) (?:did not|didn't|failed|ignored|missed|should)|unanswered|repeated calls to|duplicate|our\b|(?:my|of) (?:previous|latest|several|daily)|with (?:several|multiple|many|various)|the {nth}|my {nth}|your (?:latest|{nth}) (?:\w+ )?(?:message|e-?mail|ticket|letter|review|post|text|reply|call)s?(?! (?:today|this|in)),?",
        )
        + pattern(
            rf"(?:you(?:'ve| have)? (?:now |already )?(?:sent|called|written|rung|e-?mailed|opened|messaged|phoned|rang|wrote|left)(?: us| me)? (?:{{times}}|\d+ |five|six|seven|ten|eleven|no fewer than|all of)|(?:five|six|seven|eight|nine|ten|eleven|twelve|\d{{1,3}}) {_LETTERS} (?:you send|you sent|you have sent|in (?:one|an? (?:hour|day|morning)|two|under)|lol|later|from you|won't|will not))",
            reach="clause",
            unless=WARM
            + r"|our|sorry|we (?:should|did|didn't|failed|never|see)|i see|without (?:an? )?(?:answer|reply)|(?:inbox|folder|quota|limit)|no (?:answer|reply)|\d+ (?:reviews|texts|messages|calls|reminders|posts) and (?!you)"
            + r"|you (?:were|are) (?:cut off|told|left|kept|sent|passed)|you still have no|nobody|no one|on our part",
        )
        + pattern(
            r"(?:i|we)(?:'ve| have| already| had)? (?:already |personally |just |now )*(?:spent|wasted|sacrificed|given|devoted|put in|lost|stayed|skipped|missed|cancelled|gave up|worked|bent|gone|went|done|did) {~3} (?:(?:hours?|evening|weekend|lunch(?: break)?|night|day|morning|day off|time) (?:(?:for|on|with|because of) (?:you|your|this)|explaining|to (?:please|satisfy))|over backwards|above and beyond|(?:at|on) {~3} for way too long)",
            reach="clause",
            unless=WARM
            + r"|you (?:have |'ve )?(?:spent|wasted|waited|lost|missed)|our (?:fault|mistake)|will |everything (?:we|i) can (?:to|and)(?! and)|went out of (?:our|my) way to (?:find|get|make sure|thank)|gladly|team (?:has|have) (?:spent|worked)|investigat|to (?:find|fix|trace|get|restore|resolve)",
            leans=True,
        )
        + pattern(
            r"after (?:everything|all) (?:that )?(?:we|i)(?:'ve| have) done(?: for you)?|(?:the (?:many|numerous) )?favou?rs? (?:i|we)(?:'ve| have)? (?:done|did) (?:you|for you)|doing you a (?:big |huge |personal )?favou?r|out of the (?:kindness|goodness) of (?:my|our) hearts?|(?:don't|not) (?:get )?paid (?:enough|to)|not paid enough|no thanks to you|you(?:'re| are) welcome,? (?:by the way|btw)|you(?:'re| are) welcome\.? ?(?:anyway|i suppose|i guess)|(?:i|we) (?:only|just) (?:have (?:two|one pair of) hands|work here|follow (?:orders|rules))|(?:i'm|i am) (?:only|just) (?:one person|the messenger|human|doing my job|one man|one woman)|(?:it's|it is) my (?:weekend|day off|lunch break)|on my (?:day off|lunch break)|(?:like|as if) (?:i|we) (?:have|had|'ve) (?:nothing|all day|the time)|(?:as i|i) (?:have|had) (?:nothing|all) (?:better|day)|have better things to do|(?:(?:better|more important|bigger) (?:things|customers|work|clients|matters|accounts) to (?:do|attend|deal|worry)|(?:real|actual) (?:customers|clients|work|problems) (?:to|waiting))|it's? (?:1[0-2]|[1-4]) (?:at night|in the morning)",
            reach="clause",
            unless=WARM
            + r"|(?:while|when) you(?:'re| are| were) (?:waiting|there|away|here|logged|using|at|signed|on|in|out|travel|visiting|sleeping soundly|abroad|driving|talking|speaking|doing|viewing|trying)|mistake|not paid enough (?:into|to cover|for)|called (?:you )?on my day off to say|if (?:we|i)|free lunch|(?:i'm|i am) only human,? (?:and|so) i|you (?:surely )?have|don't (?:you|they)|get paid to",
        )
        + pattern(
            r"that(?:'s| is| makes)(?: it| now)? (?:the {nth} time (?:this|that|you|in|i|we)|now (?:two|three|four|five|six|seven|\d+) (?:times|e-?mails|calls|messages|tickets|reminders)|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:e-?mails|calls|tickets|reminders|chasers) (?:now|so far|in|about|on))\b",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:let|fail|got|lost|missed)\w*|our|\bus\b|in all|for each|too many"
            + r"|you (?:were|are) (?:cut off|told|left|kept|sent|passed)|you still have no|nobody|no one|on our part",
            reach="clause",
        )
        + pattern(
            r"(?:two|three|four|five|six|seven|\d+|several) of (?:my|our) (?:colleagues|agents|staff|people|advisers|advisors|drivers|girls|lads|managers|nurses) (?:have|has|had|already|told|explained|said|answered|now)\b|in addition to the (?:two|three|four|five|\d+|several) (?:calls|e-?mails|letters|messages|visits|replies|reminders)\b|(?:which|that|this) (?:i|we) (?:have |'ve |had )?(?:sent|asked|told|explained|mentioned|said)(?: you| to you| this| it)? (?:twice|three times|four times|five times|\d+ times)\b|(?:you|she|he)(?: [\w'-]+){1,6}, (?:twice|three times|four times|five times)(?={end})",
            unless=r"sorry|apolog\w+|thank\w*|\bwe (?:failed|missed|let|did|didn't)|told us|no answer|the same as you|you(?:'d|'ve| had| have)? (?:asked|rang|rung|called|wrote|written|told|said|paid|confirmed|reported|chased|given|been|tried|sent)|charged|he's right|right that",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"you(?:'ve| have) now (?:sent|called|rung|written|e-?mailed|asked|contacted|raised|opened|phoned|texted|messaged|accus\w+|threaten\w+|demand\w+)\b|(?:this|that)(?:'s| is) (?:now |already )?your (?:{nth}|seventh|eighth|ninth|\d+(?:st|nd|rd|th)) (?:\w+ )?(?:complaint|e-?mail|message|call|ticket|letter|chaser|missed|late)\b",
            unless=r"sorry|apolog\w+|thank\w*|all we need|all (?:the|of)|correct|nobody|no one|\bwe (?:should|failed)|everything"
            + r"|you (?:were|are) (?:cut off|told|left|kept|sent|passed)|you still have no|nobody|no one|on our part",
            reach="clause",
        ),
        hits=(
            "[[You have now sent nine letters about it]].",
            "[[This is your third complaint since May]].",
            "[[Four of my colleagues have explained the lid]].",
            "[[You dropped it, twice]].",
            "[[I answer here in addition to the two calls of Monday]].",
            "[[That's the third time this spring]], I keep a list.",
            "[[That is now five calls]].",
            "We have read [[all your many e-mails]].",
            "[[You have called us five times]].",
            "[[I have already spent my whole lunch break on this]].",
            "[[After everything we have done for you]], this.",
            "[[We are doing you a favour]].",
            "[[I only have two hands]].",
        ),
        near_misses=(
            "You called four times and each time you were cut off.",
            "This is your third letter and you still have no answer.",
            "It left on the 8th when you had said the 7th, twice.",
            "You have now sent us all we need, thank you.",
            "This is your second letter, and nobody answered the first; I am sorry.",
            "Two of our drivers have told us the same as you.",
            "In addition to the two letters, here is the form, thank you for asking.",
            "You told us, twice, and we did not listen.",
            "That is the second time we let you down, and I am sorry.",
            "That makes four tickets in all, two for each show.",
            "You have called us five times, and nobody answered; I am sorry.",
            "Thank you for your many messages of support.",
            "Our team has spent all night on the repair.",
            "While you are waiting, have a coffee.",
        ),
    ),
    Rule(
        id="passive_aggression.noted",
        family="passive_aggression",
        severity=Severity.WARN,
        why="A thing that is noted, rather than said, is being held against the reader.",
        find=pattern(
            r"(?:we|i)(?: do| also| would| further| must| merely| only| simply| duly| did)? (?:note|observe) (?:that|with (?:interest|surprise|regret|amusement|concern)|in passing|from (?:the|your))\b|it (?:is|was|has been)(?: also| further| duly)? (?:noted|observed) that\b",
            unless=r"sorry|apolog\w+|thank\w*|please|you(?:'re| are) right|we (?:failed|should|were late)|our (?:error|mistake|fault)",
            reach="clause",
            leans=True,
        ),
        hits=(
            "[[We note that nobody was at the gate]].",
            "[[I note from your letter that you had a lovely weekend]].",
            "[[It is noted that the gate was open]].",
        ),
        near_misses=(
            "Please note that the gate shuts at six.",
            "We note that our clerk failed to ring you, and we apologise.",
            "I have noted it in your file so that nobody asks again.",
        ),
    ),
    Rule(
        id="passive_aggression.counted-out",
        family="passive_aggression",
        severity=Severity.WARN,
        why="The exact count tells the reader how tiresome you found them.",
        find=pattern(
            r"all (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|\d{1,4})(?:-[a-z]+)? of (?:them|your|those|these|you)\b",
            unless=r"sorry|apolog\w+|thank\w*|refund\w*|replace\w*|(?:i|we)(?:'ve| have|'ll| will) (?:\w+ )?(?:check\w*|look\w*|read|cancel\w*|send|sent|move\w*|book\w*|fix\w*|clear\w*|approve\w*|credit\w*)|attached|included|listed|need|rooms|children|boxes"
            + r"|(?:are|is|have been|were|will be|arrived?|came|come|went|go) (?:in|on|at|back|here|ready|sent|paid|being|by|to|with|from|now|still|safe)\b",
            leans=True,
        )
        + pattern(
            r"(?:on|in|to|after|across|through) (?:all|each(?: and every one)?|every one|any) of (?:the|your|those|our|my)(?: last| previous| past| first)? (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:previous |earlier |separate )?(?:occasions|e-?mails?|messages?|calls?|letters?|replies|texts?|reminders|visits|voicemails?)\b",
            unless=r"sorry|apolog\w+|thank\w*|wrong|we (?:failed|missed)",
            leans=True,
        )
        + pattern(
            r"(?:as|like|which|what) (?:i|we|he|she|they|my \w+|our \w+)(?:'ve| have| has|'d| had)?(?: already| now| also| both)? had to (?:explain|tell|say|write|remind|repeat|point out|answer)\b",
            unless=r"sorry|apolog\w+|thank\w*",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:and not one of (?:them|you|your|these|those|our)|(?:has|have|had|and|i've|we've|he|she)? ?never once (?:had|has|have|did|asked|thought|heard|seen|been|came|said|rang|complained|needed))\b",
            unless=r"sorry|apolog\w+|(?:we|i) (?:have |had |did )?never once (?:asked|rang|called|told|said)|of ours|us\b",
            reach="clause",
            leans=True,
        ),
        hits=(
            "She answered [[all nine of your]] remarks on the soup.",
            "We gave the same answer [[on each of the four occasions]].",
            "[[As my colleague has had to explain to you]], the lift is out.",
            "[[I look after sixty flats and not one of them makes such a noise]].",
        ),
        near_misses=(
            "All three of your parcels are in the van.",
            "I have checked all four of your rooms, and they are ready.",
            "We rang on each of the three days.",
            "You told us three times, and we should have listened.",
            "We had to explain the delay to the courier.",
        ),
    ),
    Rule(
        id="passive_aggression.keeping-count",
        family="passive_aggression",
        severity=Severity.WARN,
        why="Numbering the reader's messages tells them that they are a nuisance.",
        find=pattern(
            rf"(?:thank you for |thanks for )?(?:your|yr|ur|the|this is(?: now)? (?:your|the)|that's(?: now)? (?:your|the)|so that's the) (?:{_NTH}|next) (?:\w+ )?{_WRITTEN} (?:this (?:week|month|morning|afternoon|term|season)|today|in (?:a|as many|one|two|three|four|under) |since (?:lunch|monday|tuesday|wednesday|thursday|friday|breakfast))",
            unless=r"sorry|apolog\w+|our (?:third|fourth|fifth)|we (?:had|have had)",
            reach="clause",
        )
        + pattern(
            rf"(?:{_OFTEN}|several|countless|that many|all those) (?:\w+ )?(?:e-?mails|messages|msgs|calls|tickets|complaints|voicemails|reminders|letters|texts|questions|requests)(?: now)? (?:in|over|within) (?:a|an|one|two|three|four|five|six|ten|under|less|barely|the space of|as many) (?:single |same |bank holiday |space of )*(?:hours?|days?|weekends?|minutes?|mornings?|nights?|afternoons?|evenings?|weeks?)\b|chat number \w+",
            unless=GUILTY
            + r"|limit|allow|we (?:send|sent|got|get|had|have had|have|'ve had)|you(?:'ll| will) get|up to|include|plan|\bour\b",
            reach="clause",
        )
        + pattern(
            rf"(?:for|to) (?:the|a|it a|this a) (?:{_NTH}) time\b",
            unless=GUILTY
            + r"|we (?:let|have|'ve)|our|fail\w*|row|crash\w*|delay\w*|happen\w*|broke\w*|late|which is (?:not|un)|customers?|years?|visit\w*|champion|won\b|in (?:a|two|three) (?:week|month)",
            reach="clause",
        )
        + pattern(
            r"\bcounting{end}|(?:who|anyone|anybody|somebody)(?:'s| is| was)? (?:really |even |still )?counting{end}|(?:and (?:he|she|they|we|i)(?:'ve| have| has)? )?(?:on (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|no fewer than \w+|\d+) (?:separate |different )?occasions (?:this (?:morning|week|month|afternoon)|today|since))\b|seen fit to\b",
            unless=GUILTY + r"|counting (?:down|on|the days|machine|coins)|(?:you|they) were",
            reach="clause",
        )
        + pattern(
            r"as (?:i'm|i am|we're|we are) about to tell you|(?:it(?:'s| is| will be) |i'm |still )*the same (?:person|agent|human|colleague) (?:with the same|as (?:\d+|ten|five|two|twenty) minutes)|same (?:question|thing),? (?:so )?(?:the )?same (?:answer|reply)|(?:three|four|five|six|seven|\d) times (?:the )?same (?:answer|question|thing|reply)|(?:\d(?:rd|th)|third|fourth|fifth) time of the same|will be (?:our|my) last on\b|same as (?:no\. )?\d to \d",
            unless=GUILTY,
            reach="clause",
        )
        + pattern(
            r"(?:who reads?|but who) (?:scrolls|listens|asked|cares|reads)\b|, (?:hint hint|just saying|just sayin){end}|(?:it )?only took (?:you )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:e-?mails|messages|calls|reminders|attempts|tries|letters|phone calls|requests|chasers)\b|you (?:may|can) (?:please |now |kindly |therefore |safely )*stop (?:calling|asking|ringing|texting|messaging|writing|pinging|refreshing)\b",
            unless=GUILTY + r"|glad|if you (?:want|wish|prefer)|the money|arrived|solved|fixed",
            reach="clause",
        ),
        hits=(
            "[[Thank you for your ninth message this week]].",
            "[[Six voicemails in one afternoon]].",
            "[[I am moving the sofa for the fifth time]].",
            "That is three lamps so far, [[not that anybody's counting]].",
            "[[You have seen fit to ring my mother]].",
            "[[You may now stop ringing]].",
        ),
        near_misses=(
            "We have had three calls in one hour about the same street.",
            "You can now stop calling the bank: the money is back.",
            "This is our third letter this month, and I am sorry for the muddle.",
            "You can send up to ten messages in one day.",
            "It failed for the third time, which is our fault.",
            "You have visited us for the fourth time, thank you.",
            "We are counting down to the fair.",
            "You were left counting the last two candles.",
        ),
    ),
    Rule(
        id="passive_aggression.and-now-you",
        family="passive_aggression",
        severity=Severity.WARN,
        why="“You did this, and now you want that” is a charge; say what can be done now.",
        find=pattern(
            r"and now (?:you|u|ye|it's (?!ready|done|yours|fixed|working|open)|its (?:me|us|my|our|urgent)|your [\w ]{2,30}? (?:wants?|says?|calls?|writes?|demands?|threatens?|insists?|expects?))\b(?! (?:can|may|are all set)\b)",
            unless=GUILTY + r"|ready|please|\bwe(?:'ve| have|'re)?\b|instead of|charged|\bfixed\b",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:and|so|but|then) you (?:really |honestly |seriously |still |also |actually |now |then )*(?:expect|expected|demand|thought|figured|want) (?:us|me|him|her|them|the whole|everybody|everyone|somebody|a full|a free)\b",
            unless=GUILTY
            + r"|\?|as you|if you|when you|what you|unless you|let (?:me|us) know|please|whenever|wherever|happy|glad|whether|who you",
            reach="clause",
            leans=True,
        )
        + pattern(
            r"(?:but|and|so|yet),? (?:yet )?here (?:we|i) (?:both |all )?(?:are|am)(?={end}| (?:again|explaining|writing|typing|repeating|answering|still))|before you (?:ask|say it|start)(?= ?[,:-])|\band yet (?:you|here|somehow|nobody|others|still)\b",
            unless=GUILTY + r"|glad|happy|welcome|to help|for you",
            reach="clause",
        ),
        hits=(
            "[[You painted it yourself and now you want it white]].",
            "You left the roof off, [[and you expect us to dry the piano]].",
            "It is on the lid, [[and yet here we are]].",
        ),
        near_misses=(
            "I have reset it, and now you can log in.",
            "It has been a hard week, and now your brother's wedding in the midst of it.",
            "It was blocked, and now it's fixed.",
            "First the flood and now your aunt's party: what a week you have had.",
            "Let us know if you expect us to wait.",
            "It was a long road, but here we are, and happy to help.",
        ),
    ),
)
