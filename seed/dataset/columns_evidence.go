package dataset

import (
	"liaison/graph"
	"liaison/graph/term"
)

// The columns of the evidence, in the order of the data package.
var (
	leakColumns = []column[graph.LeakRow]{
		required("id", leakID, func(r *graph.LeakRow) *string { return &r.ID }),
		required("name", name, func(r *graph.LeakRow) *string { return &r.Name }),
		required("kind", enum(term.ParseLeakKind, term.LeakKinds), func(r *graph.LeakRow) *term.LeakKind { return &r.Kind }),
		optional("published", date, func(r *graph.LeakRow) *term.Date { return &r.Published }),
		required("publisher", name, func(r *graph.LeakRow) *string { return &r.Publisher }),
		optional("held_by", agencyID, func(r *graph.LeakRow) *string { return &r.HeldBy }),
		optional("extent", text, func(r *graph.LeakRow) *string { return &r.Extent }),
		required("summary", text, func(r *graph.LeakRow) *string { return &r.Summary }),
		optional("url", webAddress, func(r *graph.LeakRow) *string { return &r.URL }),
		required("checked", yesNo, func(r *graph.LeakRow) *bool { return &r.Checked }),
	}

	documentColumns = []column[graph.DocumentRow]{
		required("id", documentID, func(r *graph.DocumentRow) *string { return &r.ID }),
		optional("leak", leakID, func(r *graph.DocumentRow) *string { return &r.Leak }),
		required("title", name, func(r *graph.DocumentRow) *string { return &r.Title }),
		required("kind", enum(term.ParseDocumentKind, term.DocumentKinds), func(r *graph.DocumentRow) *term.DocumentKind { return &r.Kind }),
		optional("author", agencyID, func(r *graph.DocumentRow) *string { return &r.Author }),
		optional("written", date, func(r *graph.DocumentRow) *term.Date { return &r.Written }),
		optional("published", date, func(r *graph.DocumentRow) *term.Date { return &r.Published }),
		required("publisher", name, func(r *graph.DocumentRow) *string { return &r.Publisher }),
		optional("url", webAddress, func(r *graph.DocumentRow) *string { return &r.URL }),
		optional("derived_from", list(documentID), func(r *graph.DocumentRow) *[]string { return &r.DerivedFrom }),
		required("checked", yesNo, func(r *graph.DocumentRow) *bool { return &r.Checked }),
	}

	disclosureColumns = []column[graph.DisclosureRow]{
		required("id", disclosureID, func(r *graph.DisclosureRow) *string { return &r.ID }),
		required("document", documentID, func(r *graph.DisclosureRow) *string { return &r.Document }),
		optional("between", list(agencyID), func(r *graph.DisclosureRow) *[]string { return &r.Between }),
		optional("concerns", list(agencyID), func(r *graph.DisclosureRow) *[]string { return &r.Concerns }),
		required("aspect", enum(term.ParseAspect, term.Aspects), func(r *graph.DisclosureRow) *term.Aspect { return &r.Aspect }),
		required("topics", list(topicID), func(r *graph.DisclosureRow) *[]string { return &r.Topics }),
		optional("occurred", date, func(r *graph.DisclosureRow) *term.Date { return &r.Occurred }),
		required("summary", text, func(r *graph.DisclosureRow) *string { return &r.Summary }),
		required("confidence", enum(term.ParseConfidence, term.Confidences), func(r *graph.DisclosureRow) *term.Confidence { return &r.Confidence }),
		required("checked", yesNo, func(r *graph.DisclosureRow) *bool { return &r.Checked }),
	}

	reactionColumns = []column[graph.ReactionRow]{
		required("id", reactionID, func(r *graph.ReactionRow) *string { return &r.ID }),
		required("leak", leakID, func(r *graph.ReactionRow) *string { return &r.Leak }),
		required("actor", actorID, func(r *graph.ReactionRow) *string { return &r.Actor }),
		optional("toward", actorID, func(r *graph.ReactionRow) *string { return &r.Toward }),
		optional("date", date, func(r *graph.ReactionRow) *term.Date { return &r.Date }),
		required("kind", enum(term.ParseReactionKind, term.ReactionKinds), func(r *graph.ReactionRow) *term.ReactionKind { return &r.Kind }),
		required("summary", text, func(r *graph.ReactionRow) *string { return &r.Summary }),
		optional("document", documentID, func(r *graph.ReactionRow) *string { return &r.Document }),
		required("checked", yesNo, func(r *graph.ReactionRow) *bool { return &r.Checked }),
	}
)
