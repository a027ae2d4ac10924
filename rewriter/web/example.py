"""A harmless example for the first visit: an invented customer, and a draft written on a bad day."""

from __future__ import annotations

_MESSAGE = (
    "Hello,",
    "This is my third e-mail. I ordered the standing lamp (order SL-40917) on 3 March and it was to come"
    " within a week. It came on the 19th, with a crack right across the base. I had taken a morning off"
    " work to be in for the delivery.",
    "I want all my money back, and the delivery fee as well. I honestly wonder whether anybody reads these.",
    "Ines Okafor",
)
_DRAFT = (
    "Hi Ines,",
    "As I already told you by phone, we can't refund the delivery fee of £6.90. Had you read our terms, you would know"
    " that. I'm sorry you feel that way about the wait.",
    "For the lamp itself (order SL-40917) we will refund £84.00 to your card within 5 working days of getting"
    " it back. Print the label at https://returns.example.com/SL-40917 and drop the parcel off by 14 April."
    " Calm down and it will all be sorted.",
    "Tom",
)

EXAMPLE = {"message": "\n\n".join(_MESSAGE), "draft": "\n\n".join(_DRAFT)}
"""The letters alone: made-up details in folded fields would sign the next, real reply."""
