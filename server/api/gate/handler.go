package gate

import (
	"cmp"
	"context"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// Options sets up a handler. The zero value works.
type Options struct {
	Limits Limits
	Costs  Costs
	// Fixed is how many entries a list counts as that no argument of the field around
	// it cuts, by "Type.field": what that field costs does not multiply them.
	Fixed    map[string]int
	Classify Classifier
	Log      *slog.Logger // slog.Default() if nil

	// Cache and Source: answers are kept and given again, see Cache; nil for none.
	Cache  *Cache
	Source Source
}

// NewHandler assembles a GraphQL handler from explicit parts. It panics if Costs
// or Fixed names a field that the schema lacks. Put it behind a [Guard].
//
// Introspection and suggestions are on: the schema is public. Persisted
// queries, forms, uploads, websockets and server-sent events are not served.
func NewHandler(es graphql.ExecutableSchema, o Options) *handler.Server {
	log := cmp.Or(o.Log, slog.Default())
	s := handler.New(es)
	s.AddTransport(Transport{Log: log, Cache: o.Cache, Source: o.Source, schema: es.Schema()})
	s.SetParserTokenLimit(maxTokens)
	s.SetValidationRulesFn(func() *rules.Rules { return Rules(o.Limits) })
	s.SetQueryCache(documents{lru.New[*ast.QueryDocument](maxDocuments)})
	s.SetErrorPresenter(Presenter(o.Classify, log))
	s.SetRecoverFunc(Recover(log))
	s.Use(extension.Introspection{})
	s.Use(&limiter{limits: o.Limits.withDefaults(), costs: o.Costs, fixed: o.Fixed})
	return s
}

const (
	// maxDocuments is how many parsed documents are kept.
	maxDocuments = 500
	// maxDocument is the text of a document that is kept, in bytes: longer ones
	// are rare, and 500 of 64 KiB would hold 32 MB for whoever sent them.
	maxDocument = 8 << 10
)

// documents caches parsed and valid documents by their text.
type documents struct {
	*lru.LRU[*ast.QueryDocument]
}

func (d documents) Add(ctx context.Context, text string, doc *ast.QueryDocument) {
	if len(text) <= maxDocument {
		d.LRU.Add(ctx, text, doc)
	}
}
