"""A family's file, and beside it those of its ways of building the hurt; each offers `RULES`.

A family's own file begins with a list of its others. The catalogue lists this folder, so nothing is registered.
"""
