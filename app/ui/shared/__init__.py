"""What two of the parts (learner, HR, trainer) need: the look, the small widgets, background work."""
