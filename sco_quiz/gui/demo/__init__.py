"""The scripted quiz of `sco-quiz demo`."""
