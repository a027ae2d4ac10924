"""How a draft becomes a rewrite: what goes in, who writes, who judges, what is kept, how it is asked."""
