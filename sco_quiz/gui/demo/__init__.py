"""The scripted quiz of `sco-quiz demo`, and the gallery of widgets."""
