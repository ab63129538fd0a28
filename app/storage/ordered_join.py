"""A join whose order SQLite keeps, where only we know which side is small."""

from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.expression import Join


class OrderedJoin(Join):
    """An inner join whose left side is read first."""

    inherit_cache = True


@compiles(OrderedJoin, "sqlite")
def _cross_join(element: OrderedJoin, compiler: Any, **options: Any) -> str:
    options["asfrom"] = True
    left, right = compiler.process(element.left, **options), compiler.process(element.right, **options)
    return f"{left} CROSS JOIN {right} ON {compiler.process(element.onclause, **{**options, 'asfrom': False})}"
