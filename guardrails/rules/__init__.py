"""One file a family; each offers `RULES`. The catalogue lists this folder, so nothing is registered."""
