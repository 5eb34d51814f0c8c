package main

import (
	"fmt"
	"text/tabwriter"
	"time"
)

// check is a target, and whether it was reached.
type check struct {
	what, target, got string
	reached           bool
}

func (b *bench) printResults(name string, results []result) {
	b.say("\n%s: milliseconds and answers a second; API is gin, the gate and gqlgen over HTTP; driver the same Cypher without them; peer is @neo4j/graphql", name)
	w := b.table()
	_, _ = fmt.Fprintln(w, "operation\tclients\tround trips\twho\tmedian\tp99\ta second\tmedian / driver\ta second / peer\tasked\t")
	for _, r := range results {
		first := fmt.Sprintf("%s\t%d\t%d", r.name, r.clients, r.trips)
		for _, who := range []string{ours, driver, peer, again, fresh} {
			f, ok := r.by[who]
			if !ok {
				continue
			}
			_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%.0f\t%s\t%s\t%d\t\n", first, who, limited(f.median()), limited(quantile(f.took, .99)), f.rate(),
				ratio(float64(f.median()), float64(r.by[driver].median())), ratio(f.rate(), r.by[peer].rate()), len(f.took))
			first = "\t\t"
		}
	}
	_ = w.Flush()
	told := map[string]bool{}
	for _, r := range results {
		if r.note != "" && !told[r.name] {
			b.say("  %s: %s", r.name, r.note)
			told[r.name] = true
		}
	}
}

// What the project promises itself, as ratios and milliseconds.
var (
	mostOverDriver = map[int]float64{1: 2, 8: 2.2}
	leastOverPeer  = 2.0
	leastAgain     = 20.0
	mostFresh      = time.Millisecond
)

// judge holds the results to the targets.
func judge(set string, results []result) []check {
	var checks []check
	hold := func(r result, target, got string, reached bool) {
		checks = append(checks, check{fmt.Sprintf("%s, %s, %s", set, r.name, plural(r.clients, "client")), target, got, reached})
	}
	for _, r := range results {
		mine := r.by[ours]
		if raw, ok := r.by[driver]; ok {
			got, most := float64(mine.median())/float64(raw.median()), mostOverDriver[r.clients]
			hold(r, fmt.Sprintf("median at most %.1f times the driver's", most), fmt.Sprintf("%.2f", got), got <= most)
		}
		if other, ok := r.by[peer]; ok {
			got := mine.rate() / other.rate()
			hold(r, fmt.Sprintf("at least %.0f times the peer's answers a second", leastOverPeer), fmt.Sprintf("%.1f", got), got >= leastOverPeer)
			if kept := r.by[again]; r.clients > 1 {
				got := kept.rate() / other.rate()
				hold(r, fmt.Sprintf("asked again: at least %.0f times the peer's", leastAgain), fmt.Sprintf("%.1f", got), got >= leastAgain)
			}
		}
		if r.clients > 1 {
			continue
		}
		if r.most > 0 {
			hold(r, fmt.Sprintf("median at most %s ms", ms(r.most)), ms(mine.median())+" ms", mine.median() <= r.most)
		}
		tag, ok := r.by[fresh]
		got := "no entity tag"
		if ok {
			got = ms(tag.median()) + " ms"
		}
		hold(r, fmt.Sprintf("not modified: under %s ms", ms(mostFresh)), got, ok && tag.median() < mostFresh)
	}
	return checks
}

func (b *bench) printChecks(checks []check) {
	b.say("\ntargets")
	w := b.table()
	_, _ = fmt.Fprintln(w, "what\ttarget\tmeasured\t\t")
	missed := 0
	for _, c := range checks {
		word := "reached"
		if !c.reached {
			word = "missed"
			missed++
		}
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\t\n", c.what, c.target, c.got, word)
	}
	_ = w.Flush()
	b.say("%d of %d reached, %d missed", len(checks)-missed, len(checks), missed)
}

func (b *bench) table() *tabwriter.Writer {
	return tabwriter.NewWriter(b.out, 0, 0, 2, ' ', tabwriter.AlignRight)
}

func ratio(a, b float64) string {
	if b == 0 {
		return "-"
	}
	return fmt.Sprintf("%.2f", a/b)
}

func limited(d time.Duration) string {
	if d >= limit {
		return "> " + ms(limit)
	}
	return ms(d)
}

func ms(d time.Duration) string { return fmt.Sprintf("%.2f", float64(d.Microseconds())/1000) }
