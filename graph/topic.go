package graph

import "context"

// Topic is a subject of cooperation, in a shallow hierarchy.
type Topic struct {
	ID   string
	Name string
}

func (Topic) isNode()            {}
func (Topic) isSearchResult()    {}
func (t Topic) identity() string { return t.ID }

// TopicFilter says which topics; see the schema.
type TopicFilter struct {
	Broader []string
}

// TopicOrderField is what topics can be ordered by.
type TopicOrderField string

// TopicOrder is an order of topics.
type TopicOrder = Order[TopicOrderField]

func decodeTopic(d *decoder, f fields) Topic {
	return Topic{ID: d.text(f, "id"), Name: d.text(f, "name")}
}

// TopicsByID are the topics with these ids; an unknown id is left out.
func (s *Store) TopicsByID(ctx context.Context, ids []string) (map[string]Topic, error) {
	return byID(ctx, s, topicsByID, ids, decodeTopic)
}

// Topics is a page of the topics that the filter lets through.
func (s *Store) Topics(ctx context.Context, filter TopicFilter, order *TopicOrder, page Page) (Connection[Topic], error) {
	if err := s.known(ctx, idsIn{"filter.broader", filter.Broader, "topic"}); err != nil {
		return Connection[Topic]{}, err
	}
	return list(ctx, s, listing[Topic]{
		noun: "topics", byID: topics, ordered: topicsOrdered, count: topicsCount,
		filter: map[string]any{"broader": orNil(filter.Broader)},
		decode: decodeTopic,
	}, order.generic(), page)
}

// Broader is the topic above each of these; nil at the top.
func (s *Store) Broader(ctx context.Context, ids []string) ([]*Topic, error) {
	above, err := eachOf(ctx, s, broaderOfTopics, ids, decodeTopic)
	if err != nil {
		return nil, err
	}
	broader := make([]*Topic, len(ids))
	for i, topics := range above {
		if len(topics) > 0 {
			broader[i] = &topics[0]
		}
	}
	return broader, nil
}

// Narrower are the topics below each of these.
func (s *Store) Narrower(ctx context.Context, ids []string) ([][]Topic, error) {
	return eachOf(ctx, s, narrowerOfTopics, ids, decodeTopic)
}
