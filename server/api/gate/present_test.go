package gate

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// TestFieldErrors: one field fails, its sibling keeps its data.
func TestFieldErrors(t *testing.T) {
	for _, c := range []struct {
		field string
		want  Code
		hides string // must not be in the answer, must be in the log
	}{
		{`fail(how:"input")`, BadUserInput, ""},
		{`fail(how:"wrapped")`, BadUserInput, ""},
		{`fail(how:"database")`, ServiceUnavailable, ""},
		{`fail(how:"deadline")`, Timeout, ""},
		{`fail(how:"unknown")`, Internal, "10.0.0.1:7687"},
		{`boom`, Internal, "secret value"}, // row 18
	} {
		t.Run(c.field, func(t *testing.T) {
			b := newBench(Guard{}, Options{})
			a := b.query(t, "query Q{__typename f:"+c.field+"}", nil)
			if a.status != http.StatusOK || a.code() != string(c.want) {
				t.Fatalf("status %d: %s", a.status, a.text)
			}
			if string(a.Data) != `{"__typename":"Query","f":null}` {
				t.Errorf("data %s", a.Data)
			}
			if path := a.Errors[0].Path; len(path) != 1 || path[0] != "f" {
				t.Errorf("path %v", path)
			}
			if strings.Contains(a.text, "10.0.0.1") || strings.Contains(a.text, "goroutine") {
				t.Errorf("leaks: %s", a.text)
			}
			if c.hides != "" && (strings.Contains(a.text, c.hides) || !strings.Contains(b.log.String(), c.hides)) {
				t.Errorf("%q is in the answer or not in the log", c.hides)
			}
			if id := a.header.Get("X-Request-Id"); id == "" || a.Errors[0].Extensions["requestId"] != id {
				t.Errorf("request id %q and %v differ", id, a.Errors[0].Extensions["requestId"])
			}
		})
	}
}

func TestPanicLogsItsStackAndServesOn(t *testing.T) {
	b := newBench(Guard{}, Options{})
	b.query(t, "{boom}", nil)
	if log := b.log.String(); !strings.Contains(log, "testSchema).resolve") || strings.Contains(log, "unclassified") {
		t.Errorf("log: %s", log)
	}
	if a := b.query(t, "{__typename}", nil); a.status != 200 || a.code() != "" {
		t.Errorf("afterwards: %s", a.text)
	}
}

// TestPanicAroundResolvers: a panic that gqlgen does not recover.
func TestPanicAroundResolvers(t *testing.T) {
	b := newBench(Guard{}, Options{Costs: Costs{"Query.slow": func(int, map[string]any) int { panic("secret value") }}})
	a := b.query(t, "{slow}", nil)
	b.refused(t, a, Internal)
	if a.status != 500 || strings.Contains(a.text, "secret") {
		t.Errorf("status %d: %s", a.status, a.text)
	}
}

func TestErrorsAreCapped(t *testing.T) {
	b := newBench(Guard{}, Options{})
	a := b.query(t, "{many(count:12)}", nil)
	if len(a.Errors) != maxErrors || a.Extensions["errorsOmitted"] != 7.0 {
		t.Errorf("%d errors, %v omitted", len(a.Errors), a.Extensions["errorsOmitted"])
	}
}

func TestInternalErrorsDoNotFloodTheLog(t *testing.T) {
	b := newBench(Guard{}, Options{})
	b.query(t, "{a:boom b:boom c:boom d:boom e:boom f:boom g:boom}", nil)
	if n := strings.Count(b.log.String(), `"msg":"panic"`); n != maxFaults {
		t.Errorf("%d lines, want %d", n, maxFaults)
	}
}

func TestNullForAnArgumentThatCannotBe(t *testing.T) {
	b := newBench(Guard{}, Options{})
	a := b.query(t, "query($n:Int=3){strict(n:$n)}", map[string]any{"n": nil})
	if a.code() != string(BadUserInput) {
		t.Error(a.text)
	}
}

func TestPresenter(t *testing.T) {
	done, cancel := context.WithCancel(context.Background())
	cancel()
	ctx := context.Background()
	for _, c := range []struct {
		name string
		ctx  context.Context
		err  error
		want Code
	}{
		{"gqlgen's complexity code", ctx, &gqlerror.Error{Message: "m", Extensions: map[string]any{"code": "COMPLEXITY_LIMIT_EXCEEDED"}}, QueryTooComplex},
		{"a code of nobody's", ctx, &gqlerror.Error{Message: "m", Extensions: map[string]any{"code": "HUH"}}, Internal},
		{"a driver's error after the end", done, errDatabase, Cancelled},
		{"bad input after the end", done, BadInput("m"), BadUserInput},
		{"a driver's error", ctx, errDatabase, ServiceUnavailable},
		{"a bare error", ctx, errors.New("m"), Internal},
		{"variable", ctx, &gqlerror.Error{Path: ast.Path{ast.PathName("variable"), ast.PathName("n")}, Extensions: map[string]any{"code": "GRAPHQL_VALIDATION_FAILED"}}, BadUserInput},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := Presenter(classifyTest, slog.New(slog.DiscardHandler))(c.ctx, c.err)
			if code, _ := codeOf(e.Extensions); code != c.want {
				t.Errorf("code %s, want %s", code, c.want)
			}
		})
	}
}

// TestPathOfAnArgument: the path ends at the field; the rest is an extension.
func TestPathOfAnArgument(t *testing.T) {
	field := graphql.CollectedField{Field: &ast.Field{Name: "echo", Alias: "e"}}
	ctx := graphql.WithFieldContext(context.Background(), &graphql.FieldContext{Field: field})
	ctx = graphql.WithPathContext(ctx, graphql.NewPathWithField("in"))
	ctx = graphql.WithPathContext(ctx, graphql.NewPathWithField("depth"))
	e := Presenter(nil, slog.New(slog.DiscardHandler))(ctx, graphql.ErrorOnPath(ctx, BadInput("m")))
	if e.Path.String() != "e" || e.Extensions["argument"] != "in.depth" {
		t.Errorf("path %q, extensions %v", e.Path, e.Extensions)
	}
}

func TestClip(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"short", "abc", "abc"},
		{"exact", strings.Repeat("a", 300), strings.Repeat("a", 300)},
		{"long", strings.Repeat("a", 301), strings.Repeat("a", 299) + "…"},
		{"control characters", "a\x00b\nc", "a b c"},
		{"not UTF-8", "a\xffb", "a\uFFFDb"},
		{"many bytes", strings.Repeat("🏃", 200), strings.Repeat("🏃", 124) + "…"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := clip(c.in); got != c.want {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestEveryCodeHasAStatus(t *testing.T) {
	for _, c := range Codes() {
		if s := c.Status(); s < 400 || s > 599 {
			t.Errorf("%s has status %d", c, s)
		}
	}
}
