"""Finds keyword arguments of Qt constructors that are no parameters, in the source of a module.

Qt for Python takes the name of any property or signal as such a keyword. It makes the setter's name from it with the C
library's toupper(), which does not turn "i" into "I" in Turkish and its relatives: `QTimer(interval=5)` raises there.
"""

import ast
import inspect
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import TypeVar

from shiboken6 import Shiboken
from shibokensupport.signature import get_signature  # type: ignore[import-not-found] # no stubs

_ROOTS = frozenset({"PySide6", "sco_quiz", "tests"})  # where classes of Qt, and those derived from them, come from
Named = type | ast.ClassDef
SomeNode = TypeVar("SomeNode", ast.ClassDef, ast.FunctionDef)


def misused(source: str) -> Iterator[str]:
    """The line and the name of every such keyword; "**" for keywords that cannot be known."""
    return _Module(ast.parse(source)).misused()


class _Module:
    def __init__(self, tree: ast.Module) -> None:
        nodes = list(ast.walk(tree))
        self._calls = [node for node in nodes if isinstance(node, ast.Call) and node.keywords]
        self._classes = {node.name: node for node in nodes if isinstance(node, ast.ClassDef)}
        self._functions = [node for node in nodes if isinstance(node, ast.FunctionDef)]
        self._imported = dict(pair for node in nodes for pair in _imports(node))

    def misused(self) -> Iterator[str]:
        for call in self._calls:
            inside = _innermost(self._classes.values(), call)
            qt = [made for made in self._made(call, inside) if made is not None and self._is_qt(made)]
            if qt:
                yield from self._misused_by(call, frozenset[str]().union(*map(self._parameters, qt)))

    def _misused_by(self, call: ast.Call, parameters: frozenset[str]) -> Iterator[str]:
        function = _innermost(self._functions, call)
        passed_on = function.args.kwarg.arg if function and function.args.kwarg else None
        for keyword in call.keywords:
            is_passed_on = isinstance(keyword.value, ast.Name) and keyword.value.id == passed_on
            if keyword.arg not in parameters and not (keyword.arg is None and is_passed_on):
                yield f"{keyword.lineno} {keyword.arg or '**'}"

    def _made(self, call: ast.Call, inside: ast.ClassDef | None) -> list[Named | None]:
        """The classes one of which is constructed, where it is a call of that kind."""
        match call.func:
            case ast.Name(id="partial") if call.args:
                return [self._named(call.args[0], inside)]
            case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr="__init__") if inside:
                return self._bases(inside)
            case ast.Attribute(value=holder, attr="__init__"):
                return [self._named(holder, inside)]
            case _:
                return [self._named(call.func, inside)]

    def _named(self, node: ast.expr, inside: ast.ClassDef | None) -> Named | None:
        match node:
            case ast.Name(id="cls") | ast.Attribute(attr="__class__") | ast.Call(func=ast.Name(id="type")):
                return inside
            case ast.Name(id=name) if name in self._classes:
                return self._classes[name]
            case _:
                thing = self._thing(node)
                return thing if isinstance(thing, type) else None

    def _thing(self, node: ast.expr) -> object:
        """What an imported name stands for."""
        match node:
            case ast.Name(id=name) if name in self._imported:
                return _imported(*self._imported[name])
            case ast.Attribute(value=holder, attr=name):
                return getattr(self._thing(holder), name, None)
            case _:
                return None

    def _bases(self, made: ast.ClassDef) -> list[Named | None]:
        return [self._named(base, None) for base in made.bases]

    def _is_qt(self, made: Named) -> bool:
        if isinstance(made, type):
            return issubclass(made, Shiboken.Object)
        return any(base is not None and self._is_qt(base) for base in self._bases(made))

    def _parameters(self, made: Named) -> frozenset[str]:
        """What the constructor takes by name."""
        if isinstance(made, type):
            return _parameters(made)
        inits = [node for node in made.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"]
        own = frozenset(each.arg for init in inits for each in (*init.args.args[1:], *init.args.kwonlyargs))
        if inits and not inits[0].args.kwarg:
            return own
        return own.union(*(self._parameters(base) for base in self._bases(made) if base is not None))


def _innermost(nodes: Iterable[SomeNode], call: ast.Call) -> SomeNode | None:
    around = [node for node in nodes if node.lineno <= call.lineno <= (node.end_lineno or 0)]
    return max(around, key=lambda node: node.lineno, default=None)


@cache
def _parameters(made: type) -> frozenset[str]:
    names: set[str] = set()
    for each in made.__mro__:
        is_qts = each.__module__.startswith("PySide6")
        if not is_qts and "__init__" not in vars(each):
            continue
        found = get_signature(each) if is_qts else inspect.signature(each.__init__)  # type: ignore[misc] # its own
        parameters = [one for form in (found if isinstance(found, list) else [found]) for one in _named_in(form)]
        # Qt's own signatures have properties and signals for keywords that cannot be given by position.
        no_property = [one for one in parameters if not (is_qts and one.kind is inspect.Parameter.KEYWORD_ONLY)]
        names.update(one.name for one in no_property)
        if is_qts or not any(one.kind is inspect.Parameter.VAR_KEYWORD for one in parameters):
            break
    return frozenset(names)


def _named_in(form: inspect.Signature | None) -> list[inspect.Parameter]:
    by_place = {inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.VAR_POSITIONAL}
    return [one for one in form.parameters.values() if one.kind not in by_place] if form else []


def _imports(node: ast.AST) -> Iterator[tuple[str, tuple[str, str]]]:
    """A name of the module, and the module and name that it was imported from."""
    if isinstance(node, ast.ImportFrom) and node.module:
        yield from ((alias.asname or alias.name, (node.module, alias.name)) for alias in node.names)
    elif isinstance(node, ast.Import):
        for alias in node.names:
            name = alias.name if alias.asname else alias.name.partition(".")[0]
            yield alias.asname or name, (name, "")


@cache
def _imported(module: str, name: str) -> object:
    if module.partition(".")[0] not in _ROOTS:
        return None
    holder = import_module(module)
    if not name:
        return holder
    return getattr(holder, name, None) or import_module(f"{module}.{name}")
