package gate

import (
	"math"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// Rules is the specification's validation, its suggestions included (the schema
// is public), with two rules that gqlparser lacks and one that is bounded by
// limits.
func Rules(limits Limits) *rules.Rules {
	r := rules.NewDefaultRules()
	r.ReplaceRule(rules.OverlappingFieldsCanBeMergedRule.Name, limits.withDefaults().overlap)
	r.AddRule("LiteralsInRange", literalsInRange)
	r.AddRule("NoDefer", noDefer)
	return r
}

// overlap is OverlappingFieldsCanBeMerged for documents whose shape is within
// the limits; the others are refused without it. It is quadratic in fields of
// one name and cubic in nested inline fragments: within the token limit it took
// 0.2 s, and 10 s for 10,000 fields.
func (l Limits) overlap(observers *core.Events, addError core.AddErrFunc) {
	seen := false
	observers.OnOperation(func(w *core.Walker, _ *ast.OperationDefinition) {
		if seen {
			return
		}
		seen = true // one look at the whole document
		if err := l.shape(w); err != nil {
			addError(func(e *gqlerror.Error) { e.Err, e.Message = err, err.Message })
			return
		}
		inner := new(core.Events)
		rules.OverlappingFieldsCanBeMergedRule.RuleFunc(inner, addError)
		core.Walk(w.Schema, w.Document, inner)
	})
}

// shape checks every operation and fragment against the limits that need
// neither variables nor costs.
func (l Limits) shape(w *core.Walker) *Error {
	core.Walk(w.Schema, w.Document, new(core.Events)) // finds what spreads refer to
	m := newMeasure(&limiter{limits: l, schema: w.Schema})
	m.shape = true
	for _, op := range w.Document.Operations {
		if err := l.check(m.operation(op)); err != nil {
			return err
		}
	}
	for _, f := range w.Document.Fragments {
		s := m.fragment(f)
		s.top = 0 // only an operation has root fields
		if err := l.check(s); err != nil {
			return err
		}
	}
	return m.err
}

// literalsInRange refuses an Int literal over 32 bits, and any number that Go
// cannot hold: reading the latter as an argument of a custom scalar panics
// (ast.arg2map).
func literalsInRange(observers *core.Events, addError core.AddErrFunc) {
	observers.OnValue(func(_ *core.Walker, v *ast.Value) {
		isInt := v.Definition != nil && v.Definition.Name == "Int"
		switch v.Kind {
		case ast.IntValue:
			i, err := strconv.ParseInt(v.Raw, 10, 64)
			if err == nil && (!isInt || i >= math.MinInt32 && i <= math.MaxInt32) {
				return
			}
			addError(core.Message("Int cannot represent non 32-bit signed integer value: %s", v.Raw),
				core.At(v.Position))
		case ast.FloatValue:
			if _, err := strconv.ParseFloat(v.Raw, 64); err != nil {
				addError(core.Message("Float cannot represent value: %s", v.Raw), core.At(v.Position))
			}
		}
	})
}

// noDefer refuses @defer. gqlparser declares it, but an answer in one part
// would lack the deferred fields and not say so.
func noDefer(observers *core.Events, addError core.AddErrFunc) {
	observers.OnDirective(func(_ *core.Walker, d *ast.Directive) {
		if d.Name == "defer" {
			addError(core.Message(`Directive "@defer" is not supported.`), core.At(d.Position))
		}
	})
}
