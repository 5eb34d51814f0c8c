package dataset

import (
	"liaison/graph"
	"liaison/graph/term"
)

// The columns of who there is and how they are tied, in the order of the data
// package.
var (
	countryColumns = []column[graph.CountryRow]{
		required("id", countryID, func(r *graph.CountryRow) *string { return &r.ID }),
		required("name", name, func(r *graph.CountryRow) *string { return &r.Name }),
		required("region", enum(term.ParseRegion, term.Regions), func(r *graph.CountryRow) *term.Region { return &r.Region }),
		optional("aliases", list(name), func(r *graph.CountryRow) *[]string { return &r.Aliases }),
	}

	agencyColumns = []column[graph.AgencyRow]{
		required("id", agencyID, func(r *graph.AgencyRow) *string { return &r.ID }),
		required("name", name, func(r *graph.AgencyRow) *string { return &r.Name }),
		optional("acronym", name, func(r *graph.AgencyRow) *string { return &r.Acronym }),
		optional("native_name", name, func(r *graph.AgencyRow) *string { return &r.NativeName }),
		required("country", countryID, func(r *graph.AgencyRow) *string { return &r.Country }),
		required("kind", enum(term.ParseAgencyKind, term.AgencyKinds), func(r *graph.AgencyRow) *term.AgencyKind { return &r.Kind }),
		optional("founded", date, func(r *graph.AgencyRow) *term.Date { return &r.Founded }),
		optional("dissolved", date, func(r *graph.AgencyRow) *term.Date { return &r.Dissolved }),
		optional("aliases", list(name), func(r *graph.AgencyRow) *[]string { return &r.Aliases }),
		optional("predecessors", list(agencyID), func(r *graph.AgencyRow) *[]string { return &r.Predecessors }),
	}

	topicColumns = []column[graph.TopicRow]{
		required("id", topicID, func(r *graph.TopicRow) *string { return &r.ID }),
		required("name", name, func(r *graph.TopicRow) *string { return &r.Name }),
		optional("broader", topicID, func(r *graph.TopicRow) *string { return &r.Broader }),
	}

	arrangementColumns = []column[graph.ArrangementRow]{
		required("id", arrangementID, func(r *graph.ArrangementRow) *string { return &r.ID }),
		required("name", name, func(r *graph.ArrangementRow) *string { return &r.Name }),
		required("kind", enum(term.ParseArrangementKind, term.ArrangementKinds), func(r *graph.ArrangementRow) *term.ArrangementKind { return &r.Kind }),
		optional("since", date, func(r *graph.ArrangementRow) *term.Date { return &r.Since }),
		optional("until", date, func(r *graph.ArrangementRow) *term.Date { return &r.Until }),
		required("summary", text, func(r *graph.ArrangementRow) *string { return &r.Summary }),
		optional("url", webAddress, func(r *graph.ArrangementRow) *string { return &r.URL }),
		required("checked", yesNo, func(r *graph.ArrangementRow) *bool { return &r.Checked }),
	}

	membershipColumns = []column[graph.MembershipRow]{
		required("agency", agencyID, func(r *graph.MembershipRow) *string { return &r.Agency }),
		required("arrangement", arrangementID, func(r *graph.MembershipRow) *string { return &r.Arrangement }),
		optional("since", date, func(r *graph.MembershipRow) *term.Date { return &r.Since }),
		optional("until", date, func(r *graph.MembershipRow) *term.Date { return &r.Until }),
		optional("role", text, func(r *graph.MembershipRow) *string { return &r.Role }),
	}

	liaisonColumns = []column[graph.LiaisonRow]{
		required("id", liaisonID, func(r *graph.LiaisonRow) *string { return &r.ID }),
		required("a", agencyID, func(r *graph.LiaisonRow) *string { return &r.A }),
		required("b", agencyID, func(r *graph.LiaisonRow) *string { return &r.B }),
		optional("since", date, func(r *graph.LiaisonRow) *term.Date { return &r.Since }),
		optional("until", date, func(r *graph.LiaisonRow) *term.Date { return &r.Until }),
		required("depth", depth, func(r *graph.LiaisonRow) *int { return &r.Depth }),
		optional("note", text, func(r *graph.LiaisonRow) *string { return &r.Note }),
	}

	supportColumns = []column[graph.SupportRow]{
		required("id", supportID, func(r *graph.SupportRow) *string { return &r.ID }),
		required("provider", agencyID, func(r *graph.SupportRow) *string { return &r.Provider }),
		required("recipient", agencyID, func(r *graph.SupportRow) *string { return &r.Recipient }),
		required("kind", enum(term.ParseSupportKind, term.SupportKinds), func(r *graph.SupportRow) *term.SupportKind { return &r.Kind }),
		optional("since", date, func(r *graph.SupportRow) *term.Date { return &r.Since }),
		optional("until", date, func(r *graph.SupportRow) *term.Date { return &r.Until }),
		required("summary", text, func(r *graph.SupportRow) *string { return &r.Summary }),
		required("document", documentID, func(r *graph.SupportRow) *string { return &r.Document }),
	}
)
