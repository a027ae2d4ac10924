"""How well it works: situations and texts with known answers, who is put to them, how they are scored."""
