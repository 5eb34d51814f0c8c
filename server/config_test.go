package main

import (
	"errors"
	"flag"
	"strings"
	"testing"

	"liaison/server/api"
)

// environment is a getenv for tests.
type environment map[string]string

func (e environment) get(name string) string { return e[name] }

func TestConfigWithoutAnythingSet(t *testing.T) {
	c, err := parse(nil, environment{}.get, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := config{username: "neo4j", addr: "127.0.0.1:8080", home: ".liaison", boltPort: 7687, explorer: "frontend/dist", rate: 20, cache: 32, metrics: api.Local}
	if c != want {
		t.Errorf("%+v, want %+v", c, want)
	}
}

func TestConfigTakesWhatIsSet(t *testing.T) {
	c, err := parse([]string{"--reseed"}, environment{
		"NEO4J_URI": "neo4j+s://db.example:7687", "NEO4J_USERNAME": "reader", "NEO4J_PASSWORD": "secret", "NEO4J_DATABASE": "liaison",
		"LIAISON_ADDR": ":9000", "LIAISON_HOME": "/srv/liaison", "LIAISON_BOLT_PORT": "0", "LIAISON_EXPLORER": "/srv/explorer", "LIAISON_WAIT": "true", "LIAISON_RATE": "2.5",
		"LIAISON_CACHE": "0", "LIAISON_METRICS": "public", "OTEL_TRACES_EXPORTER": "otlp",
	}.get, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := config{uri: "neo4j+s://db.example:7687", username: "reader", password: "secret", database: "liaison",
		addr: ":9000", home: "/srv/liaison", explorer: "/srv/explorer", wait: true, rate: 2.5, metrics: api.Public, tracing: true, reseed: true}
	if c != want {
		t.Errorf("%+v, want %+v", c, want)
	}
}

// TestConfigErrors: each says in one line which setting is wrong, what it holds and
// what would be accepted.
func TestConfigErrors(t *testing.T) {
	database := environment{"NEO4J_URI": "bolt://db:7687", "NEO4J_PASSWORD": "secret"}
	for _, c := range []struct {
		name string
		args []string
		env  environment
		says []string
	}{
		{"unknown flag", []string{"--port=80"}, nil, []string{"port", "--help"}},
		{"unknown argument", []string{"serve"}, nil, []string{`"serve"`, "--help"}},
		{"a web address for the database", nil, environment{"NEO4J_URI": "http://db:7474", "NEO4J_PASSWORD": "x"}, []string{"NEO4J_URI", "http://db:7474", "bolt://"}},
		{"no scheme", nil, environment{"NEO4J_URI": "db:7687", "NEO4J_PASSWORD": "x"}, []string{"NEO4J_URI", "db:7687", "bolt://"}},
		{"no host", nil, environment{"NEO4J_URI": "bolt://", "NEO4J_PASSWORD": "x"}, []string{"NEO4J_URI", "bolt://host:port"}},
		{"no password", nil, environment{"NEO4J_URI": "bolt://db:7687"}, []string{"NEO4J_PASSWORD"}},
		{"address without a port", nil, environment{"LIAISON_ADDR": "localhost"}, []string{"LIAISON_ADDR", "localhost", "host:port"}},
		{"address with a word for a port", nil, environment{"LIAISON_ADDR": ":http"}, []string{"LIAISON_ADDR", ":http", "host:port"}},
		{"address with a port too high", nil, environment{"LIAISON_ADDR": ":70000"}, []string{"LIAISON_ADDR", "70000"}},
		{"word for the Bolt port", nil, environment{"LIAISON_BOLT_PORT": "bolt"}, []string{"LIAISON_BOLT_PORT", "bolt", "0 to 65535"}},
		{"negative Bolt port", nil, environment{"LIAISON_BOLT_PORT": "-1"}, []string{"LIAISON_BOLT_PORT", "-1", "0 to 65535"}},
		{"word for the cache", nil, environment{"LIAISON_CACHE": "big"}, []string{"LIAISON_CACHE", "big", "0 to 4096"}},
		{"cache larger than it should be", nil, environment{"LIAISON_CACHE": "5000"}, []string{"LIAISON_CACHE", "5000", "0 to 4096"}},
		{"unknown readers of metrics", nil, environment{"LIAISON_METRICS": "all"}, []string{"LIAISON_METRICS", "all", "local, public or off"}},
		{"unknown exporter of traces", nil, environment{"OTEL_TRACES_EXPORTER": "zipkin"}, []string{"OTEL_TRACES_EXPORTER", "zipkin", "otlp or none"}},
		{"unknown protocol of traces", nil, environment{"OTEL_EXPORTER_OTLP_ENDPOINT": "http://x", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"}, []string{"OTEL_EXPORTER_OTLP_PROTOCOL", "grpc", "http/protobuf"}},
		{"word for a truth", nil, environment{"LIAISON_WAIT": "maybe"}, []string{"LIAISON_WAIT", "maybe", "true or false"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := parse(c.args, c.env.get, nil)
			if err == nil {
				t.Fatal("no error")
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("more than a line: %q", err)
			}
			for _, word := range c.says {
				if !strings.Contains(err.Error(), word) {
					t.Errorf("%q does not say %q", err, word)
				}
			}
		})
	}
	t.Run("several at once", func(t *testing.T) {
		env := environment{"NEO4J_URI": "db", "LIAISON_ADDR": "x", "LIAISON_BOLT_PORT": "y", "LIAISON_WAIT": "z"}
		_, err := parse(nil, env.get, nil)
		if err == nil || len(strings.Split(err.Error(), "\n")) != 5 { // and the password that is not there
			t.Errorf("not a line for each problem: %v", err)
		}
	})
	t.Run("none", func(t *testing.T) {
		if _, err := parse(nil, database.get, nil); err != nil {
			t.Error(err)
		}
	})
}

func TestTracesAreWantedOnlyWhereTheEnvironmentSaysSo(t *testing.T) {
	for _, c := range []struct {
		name string
		env  environment
		want bool
	}{
		{"nothing set", nil, false},
		{"an endpoint", environment{"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"}, true},
		{"an endpoint for traces", environment{"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://127.0.0.1:4318/v1/traces"}, true},
		{"an exporter", environment{"OTEL_TRACES_EXPORTER": "otlp"}, true},
		{"an endpoint, for other signals", environment{"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318", "OTEL_TRACES_EXPORTER": "none"}, false},
		{"all of it disabled", environment{"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318", "OTEL_SDK_DISABLED": "true"}, false},
		{"another setting alone", environment{"OTEL_SERVICE_NAME": "x"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if cfg, err := parse(nil, c.env.get, nil); err != nil || cfg.tracing != c.want {
				t.Errorf("%v %v, want %v", cfg.tracing, err, c.want)
			}
		})
	}
}

func TestHelpListsEveryVariable(t *testing.T) {
	var out strings.Builder
	if _, err := parse([]string{"--help"}, environment{}.get, &out); !errors.Is(err, flag.ErrHelp) {
		t.Fatal(err)
	}
	for _, v := range variables {
		if !strings.Contains(out.String(), "\n  "+v.name+" ") || !strings.Contains(out.String(), v.meaning) || !strings.Contains(out.String(), v.fallback) {
			t.Errorf("--help does not tell of %s", v.name)
		}
	}
	// Every one of them is read, and what is read is one of them; of OpenTelemetry's, which are
	// described elsewhere, one stands for all.
	read := map[string]bool{}
	_, _ = parse(nil, func(name string) string {
		read[name] = true
		if !strings.HasPrefix(name, "OTEL_") && !strings.Contains(out.String(), "\n  "+name+" ") {
			t.Errorf("%s is read and not listed", name)
		}
		return ""
	}, nil)
	for _, v := range variables {
		if !read[v.name] {
			t.Errorf("%s is listed and not read", v.name)
		}
	}
}
