package gate

import (
	"cmp"
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// maxTokens is the parser's limit (CVE-2023-49559). Nothing can stop validation
// once it runs, so this bounds what every rule has to look at.
const maxTokens = 1_000

// tokenLimitMessage starts the parser's error for it, which has no code of its own.
const tokenLimitMessage = "exceeded token limit"

// Limits bounds one operation. All counts are after fragments are expanded, and
// do not look at @skip and @include. A zero field takes its default.
type Limits struct {
	Depth      int // nested fields: 15; selection sets, for inline fragments, twice that
	Fields     int // fields: 400
	Aliases    int // 50
	Directives int // 50
	RootFields int // fields of the operation itself: 20
	MetaFields int // __schema and __type, which cost 0 but are large: 2
	Cost       int // objects, see Costs: 10,000

	Page int // what a connection without first or last is counted as: 20
	// MaxPage is the largest page that a resolver serves: 100. A connection never
	// counts for more, so that whoever asks for too large a page is told that, and
	// not that the operation is too complex.
	MaxPage int
	List    int // what a list without a size argument is counted as: 10
}

func (l Limits) withDefaults() Limits {
	return Limits{
		Depth:      cmp.Or(l.Depth, 15),
		Fields:     cmp.Or(l.Fields, 400),
		Aliases:    cmp.Or(l.Aliases, 50),
		Directives: cmp.Or(l.Directives, 50),
		RootFields: cmp.Or(l.RootFields, 20),
		MetaFields: cmp.Or(l.MetaFields, 2),
		Cost:       cmp.Or(l.Cost, 10_000),
		Page:       cmp.Or(l.Page, 20),
		MaxPage:    cmp.Or(l.MaxPage, 100),
		List:       cmp.Or(l.List, 10),
	}
}

// Cost is what an operation asks for and may ask for, in objects, and what is left
// between the two, at least 0. It is sent as extensions.cost.
type Cost struct {
	Requested int `json:"requested"`
	Limit     int `json:"limit"`
	Remaining int `json:"remaining"`
}

const limiterName = "Limits"

// limiter is the gqlgen extension that applies Limits. It replaces gqlgen's
// ComplexityLimit, whose walk visits a fragment as often as it is spread: 26
// fragments that spread one another twice cost it 10 s (the fault class of
// GHSA-mfj6-6p54-m98c).
type limiter struct {
	limits Limits
	costs  Costs
	fixed  map[string]int
	schema *ast.Schema
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
	graphql.ResponseInterceptor
} = (*limiter)(nil)

func (*limiter) ExtensionName() string { return limiterName }

// Validate refuses a cost for a field that the schema does not have.
func (l *limiter) Validate(es graphql.ExecutableSchema) error {
	l.schema = es.Schema()
	return cmp.Or(checkFields(l.schema, l.costs), checkFields(l.schema, l.fixed))
}

// MutateOperationContext refuses the operation before any resolver runs.
func (l *limiter) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if err := checkVariables(l.schema, op.Operation, op.Variables); err != nil {
		return coded(err)
	}
	m := newMeasure(l)
	m.vars = op.Variables
	total := m.operation(op.Operation)
	if m.err != nil {
		return coded(m.err)
	}
	op.Stats.SetExtension(limiterName, Cost{Requested: total.cost, Limit: l.limits.Cost, Remaining: max(0, l.limits.Cost-total.cost)})
	if err := l.limits.check(total); err != nil {
		return coded(err)
	}
	return nil
}

func (l Limits) check(s size) *Error {
	for _, c := range []struct {
		name           string
		asked, allowed int
	}{
		{"depth", s.depth, l.Depth},
		{"nesting", s.sets, 2 * l.Depth},
		{"fields", s.fields, l.Fields},
		{"aliases", s.aliases, l.Aliases},
		{"directives", s.directives, l.Directives},
		{"rootFields", s.top, l.RootFields},
		{"metaFields", s.meta, l.MetaFields},
		{"cost", s.cost, l.Cost},
	} {
		if c.asked > c.allowed {
			return tooComplex(c.name, c.asked, c.allowed)
		}
	}
	return nil
}

// InterceptResponse writes extensions.cost, also into a refusal.
func (*limiter) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if cost, ok := CostOf(ctx); ok {
		graphql.RegisterExtension(ctx, "cost", cost)
	}
	return next(ctx)
}

// CostOf is the cost of the operation in ctx; false before it is known.
func CostOf(ctx context.Context) (Cost, bool) {
	if !graphql.HasOperationContext(ctx) {
		return Cost{}, false
	}
	cost, ok := graphql.GetOperationContext(ctx).Stats.GetExtension(limiterName).(Cost)
	return cost, ok
}

// coded wraps an error of ours where gqlgen's interfaces want its own type.
func coded(e *Error) *gqlerror.Error {
	out := &gqlerror.Error{Err: e, Message: e.Message}
	errcode.Set(out, string(e.Code))
	return out
}
