package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/url"
	"slices"
	"strconv"

	"liaison/server/api"
	"liaison/server/api/telemetry"
)

// config is how the server runs, from flags and the environment.
type config struct {
	uri, username, password, database string

	addr     string
	home     string
	program  string
	boltPort int
	explorer string
	wait     bool
	rate     float64
	cache    int // MiB
	metrics  api.Audience
	tracing  bool
	reseed   bool
}

// variable is one variable of the environment.
type variable struct{ name, fallback, meaning string }

var variables = []variable{
	{"NEO4J_URI", "", "the Neo4j to use, such as bolt://127.0.0.1:7687 or neo4j+s://host; unset: a private one is started"},
	{"NEO4J_USERNAME", "neo4j", "its user"},
	{"NEO4J_PASSWORD", "", "the user's password"},
	{"NEO4J_DATABASE", "", "the database; unset: the server's default"},
	{"LIAISON_ADDR", "127.0.0.1:8080", "where the explorer and /graphql are served"},
	{"LIAISON_HOME", ".liaison", "where the private Neo4j lives"},
	{"LIAISON_NEO4J", "", "the folder of the private Neo4j's program, which homes can share; unset: in LIAISON_HOME"},
	{"LIAISON_BOLT_PORT", "7687", "the private Neo4j's port for analysts; 0 takes a free one"},
	{"LIAISON_EXPLORER", "frontend/dist", "the folder of the built explorer"},
	{"LIAISON_RATE", "20", "operations a second that one client may send, from elsewhere than this machine or through a proxy; 0 is no limit"},
	{"LIAISON_CACHE", "32", "MiB of answers that are kept, and given again while the graph is unchanged; 0 keeps none"},
	{"LIAISON_METRICS", "local", "who may read /metrics, for Prometheus: local (this machine, not through a proxy), public or off"},
	{"LIAISON_WAIT", "false", "true: start even if the database is away, and answer 503 until it is there"},
	{"OTEL_EXPORTER_OTLP_ENDPOINT", "", "where traces are sent, by OTLP over HTTP, such as http://127.0.0.1:4318; unset: nowhere; OpenTelemetry's other variables count too"},
}

func usage(w io.Writer) {
	_, _ = fmt.Fprint(w, "Liaison serves the explorer and its GraphQL API over a Neo4j graph.\n\nusage: server [--reseed]\n\n"+
		"  --reseed   load the bundled dataset even if the database is not empty;\n             every node labelled Entity that is not in it goes\n\nenvironment:\n")
	for _, v := range variables {
		fallback := "unset"
		if v.fallback != "" {
			fallback = "default " + v.fallback
		}
		_, _ = fmt.Fprintf(w, "  %-27s %s (%s)\n", v.name, v.meaning, fallback)
	}
}

// parse reads the configuration and reports every problem at once.
func parse(args []string, getenv func(string) string, help io.Writer) (config, error) {
	var c config
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.BoolVar(&c.reseed, "reseed", false, "")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		usage(help)
		return c, err
	case err != nil:
		return c, fmt.Errorf("%w; --help lists what there is", err)
	case flags.NArg() > 0:
		return c, fmt.Errorf("argument %q is not known; --help lists what there is", flags.Arg(0))
	}
	env := func(name string) string {
		if value := getenv(name); value != "" {
			return value
		}
		return variables[slices.IndexFunc(variables, func(v variable) bool { return v.name == name })].fallback
	}
	c.uri, c.username, c.password, c.database = env("NEO4J_URI"), env("NEO4J_USERNAME"), env("NEO4J_PASSWORD"), env("NEO4J_DATABASE")
	c.addr, c.explorer = env("LIAISON_ADDR"), env("LIAISON_EXPLORER")
	c.home, c.program = env("LIAISON_HOME"), env("LIAISON_NEO4J")

	var problems []error
	if c.uri != "" {
		if u, err := url.Parse(c.uri); err != nil || u.Host == "" || !slices.Contains(schemes, u.Scheme) {
			problems = append(problems, fmt.Errorf("NEO4J_URI: %q is not a Neo4j address; accepted: bolt://host:port, neo4j://host:port, or either with +s or +ssc", c.uri))
		}
		if c.password == "" {
			problems = append(problems, errors.New("NEO4J_PASSWORD: is needed with NEO4J_URI"))
		}
	}
	if _, port, err := net.SplitHostPort(c.addr); err != nil || !isPort(port) {
		problems = append(problems, fmt.Errorf("LIAISON_ADDR: %q is not an address; accepted: host:port or :port", c.addr))
	}
	port, err := strconv.Atoi(env("LIAISON_BOLT_PORT"))
	if err != nil || port < 0 || port > 65535 {
		problems = append(problems, fmt.Errorf("LIAISON_BOLT_PORT: %q is not a port; accepted: 0 to 65535", env("LIAISON_BOLT_PORT")))
	}
	c.boltPort = port
	if c.rate, err = strconv.ParseFloat(env("LIAISON_RATE"), 64); err != nil || !(c.rate >= 0 && c.rate <= 1e6) {
		problems = append(problems, fmt.Errorf("LIAISON_RATE: %q is not a rate; accepted: 0 to 1000000", env("LIAISON_RATE")))
	}
	if c.cache, err = strconv.Atoi(env("LIAISON_CACHE")); err != nil || c.cache < 0 || c.cache > 4096 {
		problems = append(problems, fmt.Errorf("LIAISON_CACHE: %q is not a number of MiB; accepted: 0 to 4096", env("LIAISON_CACHE")))
	}
	if c.metrics = api.Audience(env("LIAISON_METRICS")); !slices.Contains(api.Audiences, c.metrics) {
		problems = append(problems, fmt.Errorf("LIAISON_METRICS: %q is not accepted; accepted: local, public or off", c.metrics))
	}
	if c.tracing, err = telemetry.TracingWanted(getenv); err != nil {
		problems = append(problems, err)
	}
	if c.wait, err = strconv.ParseBool(env("LIAISON_WAIT")); err != nil {
		problems = append(problems, fmt.Errorf("LIAISON_WAIT: %q is not accepted; accepted: true or false", env("LIAISON_WAIT")))
	}
	return c, errors.Join(problems...)
}

var schemes = []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}

func isPort(text string) bool {
	port, err := strconv.Atoi(text)
	return err == nil && port >= 0 && port <= 65535
}
