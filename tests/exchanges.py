"""Angry exchanges to try the model path on, with everything in them that no model may see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from rewriter.values import Agent, Customer, Situation, Turn

NOW = datetime(2026, 5, 11, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Exchange:
    situation: Situation
    secrets: tuple[str, ...]


CHARGED_TWICE = Exchange(
    Situation(
        message=(
            "You charged me twice for May! £46.50 went out on 3 May and £46.50 again on 5 May. I have rung"
            " 020 7946 0018 four times and nobody picks up. I want my money back. Priya Raman,"
            " priya.raman@example.com, customer CR-99812"
        ),
        draft=(
            "Hello Priya,\n\n"
            "Well done, detective, you found it. We charged you twice for May, £46.50 on 3 May and £46.50 again"
            " on 5 May. That was our mistake.\n\n"
            "I have raised ticket INV-20417, and the second payment of £46.50 goes back to your card within"
            " 5 working days. I cannot make it faster, because your bank sets the time. The monthly price stays"
            " at £31.20.\n\n"
            "Calm down, and write to us at any time. You can follow it at"
            " https://pay.example.com/track/20417 or ring 020 7946 0377.\n\n"
            "Best regards,\nTom Okafor"
        ),
        now=NOW,
        customer=Customer("Priya Raman", "CR-99812"),
        agent=Agent("Tom Okafor", "Billing", "tom.okafor@example.com", "020 7946 0377"),
    ),
    (
        "46.50", "3 May", "5 May", "0018", "Priya", "Raman", "CR-99812", "INV-20417", "31.20", "pay.example.com",
        "0377", "Okafor", "tom.okafor",
    ),
)  # fmt: skip

ROOM_NOT_FREE = Exchange(
    Situation(
        message=(
            "I booked the sea view and got the car park. Your receptionist Lottie laughed at me. I demand the"
            " whole €412.00 back. Booking HB-70031. Ruben Castellanos"
        ),
        draft=(
            "Dear Mr Castellanos,\n\n"
            "As I already told you, booking HB-70031 is for a standard room. Reading is clearly not your"
            " strength. A refund of the €412.00 is not possible, because the stay was used in full.\n\n"
            "We will move you to the first sea view room that is free, at no charge. The change is made at"
            " reception before 11:00.\n\n"
            "Regards,\nElif Demir"
        ),
        now=NOW,
        thread=(
            Turn("agent", "Good morning, your room is 114. Elif Demir"),
            Turn("customer", "114 looks at bins. My card ending 4471 was charged. +34 612 555 918"),
        ),
        customer=Customer("Ruben Castellanos"),
        agent=Agent("Elif Demir"),
    ),
    ("Castellanos", "Ruben", "412.00", "HB-70031", "Elif", "Demir", "Lottie", "11:00", "4471", "612 555 918"),
)

CALM = Exchange(
    Situation(
        message="Could you tell me where parcel ZX-55120 is? It was due on 4 May. Marit",
        draft=(
            "Hi Marit,\n\n"
            "I am sorry that your parcel is late. Parcel ZX-55120 left our depot on 8 May and the carrier"
            " expects to bring it on 12 May. I will write to you on 13 May to hear whether it came.\n\n"
            "Kind regards,\nJo Bassett"
        ),
        now=NOW,
        customer=Customer("Marit"),
        agent=Agent("Jo Bassett"),
    ),
    ("ZX-55120", "8 May", "12 May", "13 May", "Bassett"),
)

EXCHANGES = (CHARGED_TWICE, ROOM_NOT_FREE, CALM)
