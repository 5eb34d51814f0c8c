"""What schemathesis has to know of this API beyond its schema."""

from datetime import date
from zlib import crc32

import graphql
import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes
from schemathesis.specs.graphql import validation

# Schemathesis takes an error of an answer for a failure of the server unless its code
# is one that it knows. These are the codes of the contract that blame the request as
# well. TIMEOUT, SERVICE_UNAVAILABLE and INTERNAL_SERVER_ERROR stay failures.
validation.CLIENT_ERROR_MARKERS |= {"UNKNOWN_ID", "QUERY_TOO_COMPLEX"}

# A month or a day may be unknown; years run from 1800 to 2100, and some here do not.
# The simplest are tried first, so those are the ones that can be.
days = st.dates(date(1800, 1, 1), date(2100, 12, 31)).map(str)
months = st.tuples(st.integers(1800, 2100), st.integers(1, 12)).map(lambda d: f"{d[0]}-{d[1]:02d}")
years = st.integers(1800, 2100).map(str)
beyond = st.sampled_from(["1799", "2101-01", "2013-02-30"])
schemathesis.graphql.scalar("Date", st.one_of(years, months, days, beyond).map(nodes.String))


@schemathesis.hook
def before_call(ctx, case, kwargs):
    """Of four valid documents, lets three ask for pages that there can be.

    A schema cannot say that first and last exclude each other and that a cursor comes
    from its list. Left alone, nearly every document breaks this somewhere, and nothing
    behind the check of arguments is ever reached.
    """
    if case.meta.generation.mode.is_negative:
        return
    chance = crc32(case.body.encode("utf-8", "surrogatepass")) % 4
    if chance > 0:
        document = graphql.parse(case.body)
        case.body = graphql.print_ast(graphql.visit(document, OnePage(backward=chance == 1)))


class OnePage(graphql.Visitor):
    """Takes away the cursors, and the size in one of the directions."""

    def __init__(self, backward):
        super().__init__()
        self.dropped = {"after", "before", "first" if backward else "last"}

    def enter_field(self, node, *_):
        names = {argument.name.value for argument in node.arguments or ()}
        if not names & {"first", "last"}:
            return None
        # A list that goes forward only has no other direction.
        dropped = self.dropped if "last" in names else {"after"}
        kept = tuple(argument for argument in node.arguments if argument.name.value not in dropped)
        return graphql.FieldNode(
            alias=node.alias,
            name=node.name,
            arguments=kept,
            directives=node.directives,
            selection_set=node.selection_set,
        )
