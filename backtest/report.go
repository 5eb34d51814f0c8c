package main

import (
	"fmt"
	"os"
	"strings"

	"liaison/graph"
)

// The block of results in a page lies between these lines.
const (
	begin = "<!-- results: go run ./backtest -write docs/model.md -->\n"
	end   = "<!-- end of results -->\n"
)

// replace is a page with another block of results.
func replace(page, text string) (string, error) {
	old, err := os.ReadFile(page)
	if err != nil {
		return "", err
	}
	head, rest, found := strings.Cut(string(old), begin)
	_, tail, whole := strings.Cut(rest, end)
	if !found || !whole {
		return "", fmt.Errorf("%s has no line %q with a line %q after it", page, strings.TrimSpace(begin), strings.TrimSpace(end))
	}
	return head + begin + "\n" + text + "\n" + end + tail, nil
}

// block is the block of results that a page has.
func block(page string) string {
	_, rest, _ := strings.Cut(page, begin)
	text, _, _ := strings.Cut(rest, end)
	return strings.TrimSuffix(strings.TrimPrefix(text, "\n"), "\n")
}

// report tells the result in Markdown. Figures have three digits: more would be a
// show of precision that so few leaks do not give.
func report(data graph.Dataset, found graph.Backtest, others []variant) string {
	var b strings.Builder
	say := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	say("Dataset %s %s, model version %s, every parameter at its default.", data.Name, data.Version, found.Model.Version)
	say("")
	say("| Over all scored leaks | |")
	say("| --- | --- |")
	say("| leaks with an observed reaction | %d |", len(found.Leaks))
	say("| of these scored | %d |", found.Scored)
	say("| countries seen to protest or cut, over scored leaks | %d |", found.Positives)
	say("| pairs of such a country and another | %d%s |", found.Pairs, largest(found))
	say("| **AUC** | **%s** |", figure(found.AUC))
	say("| 95 %% interval, bootstrap over leaks | %s |", interval(found.Low, found.High))
	say("| AUC by chance, mean of deals | %s |", figure(found.Baseline))
	say("| p, one-sided | %s |", probability(found.PValue))
	say("| AUC, mean over scored leaks, each weighing the same | %s |", figure(evenly(found)))
	for _, at := range found.PrecisionAt {
		say("| precision at %d (by chance) | %.3f (%.3f) |", at.K, at.Precision, at.Baseline)
	}
	say("")
	say("| Scored leak | Network of | Candidates | Seen to protest or cut | AUC | Their ranks |")
	say("| --- | --- | --- | --- | --- | --- |")
	for _, leak := range found.Leaks {
		if leak.Excluded == nil {
			say("| `%s` | %d | %d | %d | %s | %s |", leak.Leak.ID, *leak.AsOf, leak.Candidates, leak.Positives, figure(leak.AUC), ranks(leak))
		}
	}
	say("")
	say("| With one parameter changed | AUC | 95 %% interval |")
	say("| --- | --- | --- |")
	for _, other := range others {
		say("| %s | %s | %s |", other.name, figure(other.found.AUC), interval(other.found.Low, other.found.High))
	}
	say("")
	say("| Leak that could not be scored | Why |")
	say("| --- | --- |")
	for _, leak := range found.Leaks {
		if leak.Excluded != nil {
			say("| `%s` | %s |", leak.Leak.ID, why[string(*leak.Excluded)])
		}
	}
	say("")
	say("| Reactions observed, to all leaks | |")
	say("| --- | --- |")
	say("| all | %d |", found.Observed)
	for _, group := range found.Groups {
		say("| %s | %d |", groups[string(group.Group)], group.Count)
	}
	say("")
	say("| By kind | |")
	say("| --- | --- |")
	for _, kind := range found.Kinds {
		say("| %s | %d |", kind.Kind, kind.Count)
	}
	return b.String()
}

var why = map[string]string{
	"NO_HOLDER":     "no one agency is known to have held the papers",
	"NO_DATE":       "its publication has no date",
	"HOLDER_ABSENT": "the holder did not exist in the year of publication",
	"NO_DISCLOSURE": "it discloses nothing in this dataset",
	"NO_POSITIVE":   "no country was seen to protest or cut",
	"ALL_POSITIVE":  "every country was seen to protest or cut",
}

var groups = map[string]string{
	"PROTEST":     "protest",
	"CUT":         "cut (suspension, expulsion, retrenchment)",
	"REASSURANCE": "reassurance",
	"RESUMPTION":  "resumption",
	"OTHER":       "other (inquiry, reform, none observed)",
}

// largest names the leak with the most pairs: the AUC is mostly its.
func largest(found graph.Backtest) string {
	most, name := 0, ""
	for _, leak := range found.Leaks {
		if pairs := leak.Positives * (leak.Candidates - leak.Positives); leak.Excluded == nil && pairs > most {
			most, name = pairs, leak.Leak.ID
		}
	}
	if most == 0 {
		return ""
	}
	return fmt.Sprintf(", of them %d from `%s`", most, name)
}

// evenly is the mean AUC in which each scored leak weighs the same.
func evenly(found graph.Backtest) *float64 {
	if found.Scored == 0 {
		return nil
	}
	mean := 0.0
	for _, leak := range found.Leaks {
		if leak.AUC != nil {
			mean += *leak.AUC / float64(found.Scored)
		}
	}
	return &mean
}

// ranks are the countries that were seen to react, with their ranks.
func ranks(leak graph.LeakBacktest) string {
	var list []string
	for _, country := range leak.Ranked {
		if len(country.Reactions) > 0 {
			list = append(list, fmt.Sprintf("%s %d", country.Country.ID, country.Rank))
		}
	}
	return strings.Join(list, ", ")
}

func figure(value *float64) string {
	if value == nil {
		return "–"
	}
	return fmt.Sprintf("%.3f", *value)
}

// probability has a digit more, as a small one is the point of it.
func probability(value *float64) string {
	if value == nil {
		return "–"
	}
	return fmt.Sprintf("%.4f", *value)
}

func interval(low, high *float64) string {
	if low == nil || high == nil {
		return "none: it takes two leaks"
	}
	return fmt.Sprintf("%.3f to %.3f", *low, *high)
}
