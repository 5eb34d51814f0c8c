package gate

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// testSDL has the shapes of a Relay schema: connections that nest, an
// interface, a plain list, and every scalar as an argument.
const testSDL = `
type Query {
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]!
  agency(id: ID!): Agency
  agencies(first: Int = 20, last: Int, after: String): AgencyConnection!
  network(limit: Int = 100): Network
  echo(text: String, n: Int, f: Float, b: Boolean, id: ID, kind: Kind, in: Filter, list: [Int!], at: Date): String
  strict(n: Int! = 5): String
  slow: String
  boom: String
  fail(how: String!): String
  many(count: Int!): [String]
}
type Mutation { touch: Boolean }
interface Node { id: ID! }
enum Kind { CIVIL MILITARY }
scalar Date
input Filter { kind: Kind topics: [String!] depth: Int one: One }
input One @oneOf { a: String b: String }
type Agency implements Node {
  id: ID! name: String acronym: String
  country: Country
  partners: [Agency!]!
  liaisons(first: Int, last: Int): LiaisonConnection!
}
type Country implements Node { id: ID! name: String }
type Liaison implements Node { id: ID! a: Agency b: Agency depth: Int liaisons(first: Int): LiaisonConnection! }
type Network { nodes: [Node!]! liaisons: [Liaison!]! truncated: Boolean }
type AgencyConnection { edges: [AgencyEdge!]! nodes: [Agency!]! pageInfo: PageInfo! totalCount: Int }
type AgencyEdge { cursor: String! node: Agency! }
type LiaisonConnection { edges: [LiaisonEdge!]! nodes: [Liaison!]! pageInfo: PageInfo! totalCount: Int }
type LiaisonEdge { cursor: String! node: Liaison! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
`

const querySDL = `type Query { name: String }` // a schema without mutations

// testSchema is a hand-written executable schema: objects are made up, lists
// have one item, and a few root fields do what a fault does.
type testSchema struct {
	schema *ast.Schema
	ran    atomic.Int32  // root fields resolved
	block  chan struct{} // what slow waits for
}

func newTestSchema(sdl string) *testSchema {
	return &testSchema{
		schema: gqlparser.MustLoadSchema(&ast.Source{Input: sdl}),
		block:  make(chan struct{}),
	}
}

func (s *testSchema) Schema() *ast.Schema { return s.schema }

func (s *testSchema) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (s *testSchema) Exec(ctx context.Context) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	root := s.schema.Query
	if op.Operation.Operation == ast.Mutation {
		root = s.schema.Mutation
	}
	return func(ctx context.Context) *graphql.Response {
		var b bytes.Buffer
		s.object(ctx, op, root, op.Operation.SelectionSet, &b)
		return &graphql.Response{Data: b.Bytes()}
	}
}

func (s *testSchema) object(ctx context.Context, op *graphql.OperationContext, def *ast.Definition, set ast.SelectionSet, b *bytes.Buffer) {
	satisfies := append([]string{def.Name}, def.Interfaces...)
	b.WriteByte('{')
	for i, f := range graphql.CollectFields(op, set, satisfies) {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(b, "%q:", f.Alias)
		s.field(graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: def.Name, Field: f}), op, def, f, b)
	}
	b.WriteByte('}')
}

func (s *testSchema) field(ctx context.Context, op *graphql.OperationContext, def *ast.Definition, f graphql.CollectedField, b *bytes.Buffer) {
	out := new(bytes.Buffer)
	err := func() (err error) {
		defer func() {
			if v := recover(); v != nil {
				err = op.Recover(ctx, v)
			}
		}()
		return s.resolve(ctx, op, def, f, out)
	}()
	if err != nil {
		graphql.AddError(ctx, err)
		out = bytes.NewBufferString("null")
	}
	b.Write(out.Bytes())
}

func (s *testSchema) resolve(ctx context.Context, op *graphql.OperationContext, def *ast.Definition, f graphql.CollectedField, b *bytes.Buffer) error {
	args := f.ArgumentMap(op.Variables)
	if def == s.schema.Query {
		s.ran.Add(1)
	}
	switch f.Name {
	case "__typename":
		fmt.Fprintf(b, "%q", def.Name)
		return nil
	case "__type", "__schema":
		b.WriteString("null")
		return nil
	case "strict":
		n, err := UnmarshalInt(args["n"])
		fmt.Fprintf(b, `"%d"`, n)
		return err
	case "echo":
		return json.NewEncoder(b).Encode(fmt.Sprint(args))
	case "slow":
		select {
		case <-s.block:
		case <-ctx.Done():
			return fmt.Errorf("connection lost") // as drivers report a deadline
		}
	case "boom":
		panic("secret value")
	case "fail":
		return failures[args["how"].(string)]
	case "many":
		n, _ := UnmarshalInt(args["count"])
		for range n {
			graphql.AddError(ctx, BadInput("no"))
		}
	}
	t := f.Definition.Type
	child := s.schema.Types[t.Name()]
	if child.IsAbstractType() {
		child = s.schema.Types["Agency"]
	}
	open, end := "", ""
	if t.Elem != nil {
		open, end = "[", "]"
	}
	b.WriteString(open)
	switch child.Name {
	case "Int":
		b.WriteString("1")
	case "Boolean":
		b.WriteString("true")
	case "String", "ID":
		b.WriteString(`"x"`)
	default:
		s.object(ctx, op, child, f.Selections, b)
	}
	b.WriteString(end)
	return nil
}

// failures are what the field fail returns.
var failures = map[string]error{
	"input":    BadInput("not a cursor"),
	"wrapped":  fmt.Errorf("page: %w", BadInput("not a cursor")),
	"unknown":  errors.New("bolt://10.0.0.1:7687 said no"),
	"database": errDatabase,
	"deadline": fmt.Errorf("query: %w", context.DeadlineExceeded),
}

var errDatabase = errors.New("driver: no route to 10.0.0.1")

// classifyTest stands for the mapping that the package above gives.
func classifyTest(err error) *Error {
	if errors.Is(err, errDatabase) {
		return &Error{Code: ServiceUnavailable, Message: "the database does not answer"}
	}
	return nil
}
