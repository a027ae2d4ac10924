"""What hurts in a reply: rules, and the detector that applies them. Standard library only, no I/O."""
