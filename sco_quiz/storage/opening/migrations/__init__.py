"""One module a version, each frozen from the day it is released: a store of every old version is still about."""
