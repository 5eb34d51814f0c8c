package graph

import "context"

// AgencyLiaisonConnection is a page of an agency's ties, each with the partner
// at its other end.
type AgencyLiaisonConnection struct {
	of string // the agency's id
	Connection[Liaison]
}

// AgencyLiaisonEdge is one place in a list of an agency's ties. It points into the
// page: a tie with both agencies is long to copy.
type AgencyLiaisonEdge struct {
	Cursor  string
	Node    *Liaison
	Partner *Agency
}

// PartnerConnection is a page of an agency's partners, each with the tie to it.
type PartnerConnection struct{ page AgencyLiaisonConnection }

// PartnerEdge is one place in a list of an agency's partners.
type PartnerEdge struct {
	Cursor  string
	Node    *Agency
	Liaison *Liaison
}

// FromAgency is the page as seen from one of its ends.
func FromAgency(id string, page Connection[Liaison]) AgencyLiaisonConnection {
	return AgencyLiaisonConnection{of: id, Connection: page}
}

// Partners is the same page as a list of partners.
func Partners(id string, page Connection[Liaison]) PartnerConnection {
	return PartnerConnection{FromAgency(id, page)}
}

// Edges are the ties of the page with their cursors and partners.
func (c AgencyLiaisonConnection) Edges() []AgencyLiaisonEdge {
	edges := make([]AgencyLiaisonEdge, len(c.Connection.Edges))
	for i := range edges {
		edge := &c.Connection.Edges[i]
		edges[i] = AgencyLiaisonEdge{Cursor: edge.Cursor, Node: &edge.Node, Partner: &edge.Node.A}
		if edge.Node.A.ID == c.of {
			edges[i].Partner = &edge.Node.B
		}
	}
	return edges
}

// Edges are the partners of the page with their cursors and ties.
func (c PartnerConnection) Edges() []PartnerEdge {
	ties := c.page.Edges()
	edges := make([]PartnerEdge, len(ties))
	for i, tie := range ties {
		edges[i] = PartnerEdge{Cursor: tie.Cursor, Node: tie.Partner, Liaison: tie.Node}
	}
	return edges
}

// Nodes are the partners of the page, without their cursors.
func (c PartnerConnection) Nodes() []Agency {
	edges := c.Edges()
	nodes := make([]Agency, len(edges))
	for i, edge := range edges {
		nodes[i] = *edge.Node
	}
	return nodes
}

// PageInfo says how the list continues.
func (c PartnerConnection) PageInfo() PageInfo { return c.page.PageInfo }

// TotalCount is how many partners the whole list has.
func (c PartnerConnection) TotalCount(ctx context.Context) (int, error) {
	return c.page.TotalCount(ctx)
}
